/**
 * The commands about the tool itself: profiles, credentials, the sandbox, conditions.
 *
 * <p>Belongs here: commands that no operation of the catalogue stands behind, one file a word. Does not belong here: what
 * they work on ({@code config}, {@code sandbox}, {@code compose}).
 */
@NullMarked
package io.github.ontraportcli.cli.tools;

import org.jspecify.annotations.NullMarked;
