/**
 * The history of writes: what left this machine for an account, when, and what became of it.
 *
 * <p>Belongs here: what a line of the history holds, the file it is kept in, who writes it while requests leave, and which
 * lines are meant when somebody looks. Does not belong here: how it is asked for and printed ({@code cli.tools}), and what
 * takes secrets out of a text ({@code api}).
 */
@NullMarked
package io.github.ontraportcli.history;

import org.jspecify.annotations.NullMarked;
