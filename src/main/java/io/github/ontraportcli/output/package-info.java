/**
 * How results look: formats, columns, widths, colours, dates and labels.
 *
 * <p>Belongs here: everything between JSON rows and the bytes on stdout, and the styles of what is said on stderr. A
 * new format is one file that implements {@link io.github.ontraportcli.output.RowWriter} and one line in {@link
 * io.github.ontraportcli.output.Format}. Does not belong here: where rows come from ({@code api}), which columns a
 * resource shows by default ({@code catalog}), and the streams themselves, which {@code app} hands in.
 */
@NullMarked
package io.github.ontraportcli.output;

import org.jspecify.annotations.NullMarked;
