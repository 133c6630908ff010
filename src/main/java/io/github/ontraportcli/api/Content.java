package io.github.ontraportcli.api;

import com.google.gson.JsonObject;
import io.github.ontraportcli.json.Json;
import java.util.List;

/** What a request carries besides its address. */
public sealed interface Content {

    /** Nothing. */
    record None() implements Content {}

    /** A form. */
    record Form(List<Pair> pairs) implements Content {}

    /** A JSON object. */
    record Tree(JsonObject object) implements Content {}

    /** The text that is sent. */
    default String text() {
        if (this instanceof Form form) {
            return Request.joined(form.pairs());
        }
        return this instanceof Tree tree ? Json.compact(tree.object()) : "";
    }

    /** Its media type, or nothing where nothing is sent. */
    default String type() {
        if (this instanceof Form) {
            return "application/x-www-form-urlencoded";
        }
        return this instanceof Tree ? "application/json" : "";
    }
}
