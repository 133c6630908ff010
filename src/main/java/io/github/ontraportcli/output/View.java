package io.github.ontraportcli.output;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import io.github.ontraportcli.failure.Failure;
import io.github.ontraportcli.failure.Suggestion;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The part of a row that was asked for, as it was asked for: {@code --columns} and {@code --values}. */
final class View {
    private final Shape shape;
    private final List<String> asked;
    private final boolean readable;
    private final Values values;

    View(Layout layout, Shape shape) {
        boolean idsOnly = layout.format() == Format.IDS;
        this.shape = shape;
        this.asked = idsOnly ? List.of() : layout.columns();
        this.readable = layout.readable() && !idsOnly;
        this.values = new Values(shape.labels(), layout.zone());
    }

    /** The columns asked for; empty when none were. */
    List<String> asked() {
        return asked;
    }

    /** The row with the asked columns only, in their order; one that it lacks is null. */
    JsonObject of(JsonObject row) {
        if (asked.isEmpty() && !readable) {
            return row;
        }
        JsonObject seen = new JsonObject();
        if (asked.isEmpty()) {
            for (Map.Entry<String, JsonElement> member : row.entrySet()) {
                seen.add(member.getKey(), shown(member.getKey(), member.getValue()));
            }
        }
        for (String column : asked) {
            JsonElement value = row.get(column);
            seen.add(column, value == null ? JsonNull.INSTANCE : shown(column, value));
        }
        return seen;
    }

    private JsonElement shown(String field, JsonElement value) {
        return readable ? values.readable(field, value) : value;
    }

    /** Whether every asked column is among these fields. */
    boolean allIn(Set<String> fields) {
        return fields.containsAll(asked);
    }

    /**
     * Refuses a column that neither the rows nor their shape know.
     *
     * @param fields of the rows that have come so far
     */
    void refuseUnknown(Set<String> fields) {
        Set<String> known = new LinkedHashSet<>(fields);
        known.addAll(shape.columns());
        known.addAll(shape.labels().fields());
        for (String column : asked) {
            if (!known.contains(column)) {
                throw Failure.usage("no field \"" + column + "\" in these " + shape.many())
                        .next(Suggestion.among(column, known)
                                .map(near -> "Did you mean \"" + near + "\"?")
                                .orElse("-o json without --columns shows every field"));
            }
        }
    }
}
