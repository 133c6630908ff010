/**
 * The records that the examples of the API's document speak of.
 *
 * <p>Belongs here: tables of them, a family a file, and putting them into an account. A record is here because an example
 * reads, changes or deletes it, and says what the document's answer shows of it. Does not belong here: what a new account
 * is filled with ({@code seed}).
 */
@NullMarked
package io.github.ontraportcli.sandbox.seed.document;

import org.jspecify.annotations.NullMarked;
