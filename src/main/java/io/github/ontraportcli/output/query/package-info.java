/**
 * The language of {@code -q}: JMESPath over the result.
 *
 * <p>Belongs here: what a JMESPath expression means over Gson trees, with exact numbers; the text is parsed by a library.
 * Does not belong here: when a query is asked ({@code Printer}).
 */
@NullMarked
package io.github.ontraportcli.output.query;

import org.jspecify.annotations.NullMarked;
