/**
 * Talking to the API: a request is built, guarded, paced, sent, retried where that is safe, and its answer decoded.
 *
 * <p>Belongs here: everything between the values of a command line and the rows that come back. Does not belong here:
 * options and prompts ({@code cli}), how rows look ({@code output}), and HTTP itself, which only {@code api.http} knows.
 */
@NullMarked
package io.github.ontraportcli.api;

import org.jspecify.annotations.NullMarked;
