/**
 * The journal of the requests that an account received, as people look at it afterwards.
 *
 * <p>Belongs here: the entries, the file that they are kept in beside the account, and what is taken out of them: keys and
 * card data. Does not belong here: how requests arrive ({@code http}), and how entries are printed.
 */
@NullMarked
package io.github.ontraportcli.sandbox.journal;

import org.jspecify.annotations.NullMarked;
