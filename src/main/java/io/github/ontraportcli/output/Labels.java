package io.github.ontraportcli.output;

import java.util.Set;

/** What is known of the fields of some rows: which are moments, which hold a choice, which are money. */
public interface Labels {
    /** Nothing is known: every field is shown as it is stored. */
    Labels NONE = field -> new FieldKind.Plain();

    /** The kind of a field; plain when it is not known. */
    FieldKind of(String field);

    /** The fields that the rows can have; a column among them may be asked for even when no row shows it. */
    default Set<String> fields() {
        return Set.of();
    }
}
