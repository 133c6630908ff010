/**
 * What a new account holds: invented people, companies, tags and whatever else makes an account believable.
 *
 * <p>Belongs here: the data and how it is dealt out. The same number of contacts always gives the same account, to the
 * letter, so that a whole output can be compared with a literal; every address is under example.com, .org or .net, and
 * every phone number is one that is kept free for fiction. Does not belong here: what operations do to it.
 */
@NullMarked
package io.github.ontraportcli.sandbox.seed;

import org.jspecify.annotations.NullMarked;
