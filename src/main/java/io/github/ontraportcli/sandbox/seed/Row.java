package io.github.ontraportcli.sandbox.seed;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** A record in the making: fields that stay as they are when the value is empty. */
final class Row {
    private final JsonObject body = new JsonObject();

    Row with(String field, String value) {
        if (!value.isEmpty()) {
            body.addProperty(field, value);
        }
        return this;
    }

    Row with(String field, long value) {
        return with(field, Long.toString(value));
    }

    Row nested(String field, JsonElement value) {
        body.add(field, value);
        return this;
    }

    JsonObject body() {
        return body;
    }
}
