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

    /**
     * Text that goes as it was written, to the byte.
     *
     * @param written the text
     * @param says the form or the JSON that a server reads in it
     */
    record Written(String written, Content says) implements Content {}

    /** What a server reads in it. */
    default Content read() {
        return this instanceof Written text ? text.says() : this;
    }

    /** The text that is sent. */
    default String text() {
        if (this instanceof Written text) {
            return text.written();
        }
        if (this instanceof Form form) {
            return Request.joined(form.pairs());
        }
        return this instanceof Tree tree ? Json.compact(tree.object()) : "";
    }

    /** Its media type, or nothing where nothing is sent. */
    default String type() {
        Content content = read();
        if (content instanceof Form) {
            return "application/x-www-form-urlencoded";
        }
        return content instanceof Tree ? "application/json" : "";
    }
}
