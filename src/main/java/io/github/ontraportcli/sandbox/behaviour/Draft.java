package io.github.ontraportcli.sandbox.behaviour;

import com.google.gson.JsonObject;

/** Fields on their way into a record, in order; every value is kept as text. */
public final class Draft {
    private final JsonObject values = new JsonObject();

    /** The same with a field more; a field that stands already is replaced. */
    public Draft with(String field, String value) {
        values.addProperty(field, value);
        return this;
    }

    /** The same with a whole number. */
    public Draft with(String field, long value) {
        return with(field, Long.toString(value));
    }

    /** The fields. */
    public JsonObject body() {
        return values;
    }
}
