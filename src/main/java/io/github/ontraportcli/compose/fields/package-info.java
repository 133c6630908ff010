/**
 * The fields of an object type: what is said of one on a command line made into what the API takes, its answers read, and
 * values checked by the type of the field that they are for.
 *
 * <p>Belongs here: {@link io.github.ontraportcli.compose.fields.NewField}, {@link
 * io.github.ontraportcli.compose.fields.FieldChange} and {@link io.github.ontraportcli.compose.fields.FieldLayout} on the way
 * to the API, {@link io.github.ontraportcli.compose.fields.Section} and {@link io.github.ontraportcli.compose.fields.Saved}
 * on the way back, {@link io.github.ontraportcli.compose.fields.FieldValue} for records. Does not belong here: asking the
 * account, and what is remembered of it.
 */
@NullMarked
package io.github.ontraportcli.compose.fields;

import org.jspecify.annotations.NullMarked;
