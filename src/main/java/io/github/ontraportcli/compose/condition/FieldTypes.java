package io.github.ontraportcli.compose.condition;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is known of the fields of the object that is selected from. */
public interface FieldTypes {
    /** What the field holds; {@link Kind#UNKNOWN} where that is not known. */
    Kind kind(String field);

    /** Every field there is, the id field included; nothing where that is not to be had, and then none is checked. */
    Optional<Set<String>> names();

    /** Nothing is known: no field is checked, and what has the form of a date is one. */
    static FieldTypes unknown() {
        return new Known(Map.of(), false);
    }

    /** The whole set of fields with their kinds. */
    static FieldTypes of(Map<String, Kind> kinds) {
        return new Known(Map.copyOf(kinds), true);
    }

    /** Field kinds held in a map; {@code complete} when a field that is not in it does not exist. */
    record Known(Map<String, Kind> kinds, boolean complete) implements FieldTypes {
        @Override
        public Kind kind(String field) {
            return kinds.getOrDefault(field, Kind.UNKNOWN);
        }

        @Override
        public Optional<Set<String>> names() {
            return complete ? Optional.of(kinds.keySet()) : Optional.empty();
        }
    }
}
