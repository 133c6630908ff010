/**
 * The account's own fields: making, changing and deleting them and the sections they are shown in.
 *
 * <p>Belongs here: {@code objects/fieldeditor}, and what a type looks like once its fields were edited. Does not belong
 * here: the fields that a type begins with, which {@code model} knows, and values, which are written and read as those of
 * any field.
 */
@NullMarked
package io.github.ontraportcli.sandbox.behaviour.fields;

import org.jspecify.annotations.NullMarked;
