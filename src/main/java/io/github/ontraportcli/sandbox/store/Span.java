package io.github.ontraportcli.sandbox.store;

import io.github.ontraportcli.sandbox.model.Field;
import io.github.ontraportcli.sandbox.model.ObjectType;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A comparison as a part of the order of a field.
 *
 * @param operator {@code =}, {@code <} and so on
 * @param values of which one is meant
 */
record Span(Field field, String operator, List<Object> values) {
    private static final List<String> OPERATORS = List.of("=", ">", ">=", "<", "<=");

    /** The same as this, where it is one of an indexed field with values. */
    static Optional<Span> of(ObjectType type, Where where) {
        if (!where.parts().isEmpty() || where.access().compareTo(Access.RANGE) > 0) {
            return Optional.empty();
        }
        for (Field each : type.fields()) {
            if (Schema.indexed(type, each) && where.sql().startsWith(Columns.order(type, each) + " ")) {
                String rest = where.sql()
                        .substring(Columns.order(type, each).length())
                        .strip();
                return span(each, rest, where.values());
            }
        }
        return Optional.empty();
    }

    private static Optional<Span> span(Field field, String rest, List<Object> values) {
        for (String each : OPERATORS) {
            if (rest.equals(each + " ?")) {
                return Optional.of(new Span(field, each, values));
            }
        }
        String list = "in (" + String.join(",", Collections.nCopies(values.size(), "?")) + ")";
        return rest.equals(list) ? Optional.of(new Span(field, "=", values)) : Optional.empty();
    }
}
