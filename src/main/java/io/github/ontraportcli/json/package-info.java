/**
 * JSON as the rest of the program handles it: Gson trees with exact numbers, and rows that arrive one by one.
 *
 * <p>Belongs here: reading and writing JSON text, and {@link io.github.ontraportcli.json.Rows}. Does not belong here:
 * anything that knows Ontraport's envelopes ({@code api}) or a person's eyes ({@code output}). The sandbox does not use
 * this package: it must not share the client's decoding.
 */
@NullMarked
package io.github.ontraportcli.json;

import org.jspecify.annotations.NullMarked;
