package io.github.ontraportcli.docs;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.ontraportcli.catalog.Answer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What the API answers with: one envelope, and under its {@code data} what the operation is about. */
final class Responses {
    private Responses() {}

    /** What an answer is called in the document, e.g. {@code Collection}. */
    static String name(Answer answer) {
        String word = Told.lower(answer);
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    static JsonObject reference(String name) {
        JsonObject reference = new JsonObject();
        reference.addProperty("$ref", "#/components/responses/" + name);
        return reference;
    }

    /** The response of an operation that answers with any of these. */
    static JsonObject of(Collection<String> names) {
        if (names.size() == 1) {
            return reference(names.iterator().next());
        }
        List<JsonObject> schemas = new ArrayList<>();
        names.forEach(each -> schemas.add(schema(each)));
        return response("What was asked for.", "application/json", Schemas.any(schemas));
    }

    /** Every response that operations refer to. */
    static JsonObject responses() {
        JsonObject all = new JsonObject();
        for (Answer each : Answer.values()) {
            all.add(name(each), response(meaning(each), "application/json", schema(name(each))));
        }
        JsonObject failure = response(
                "What the API refuses, in a sentence; seldom as JSON or HTML, at times empty.",
                "text/plain",
                Schemas.type("string"));
        JsonObject limited = failure.deepCopy();
        limited.addProperty("description", "More requests than the account is allowed in a minute.");
        JsonObject headers = new JsonObject();
        headers.add("X-Rate-Limit-Limit", header("How many requests a minute are allowed."));
        headers.add("X-Rate-Limit-Remaining", header("How many of them are left."));
        headers.add("X-Rate-Limit-Reset", header("How many seconds to wait."));
        limited.add("headers", headers);
        all.add("TooManyRequests", limited);
        all.add("Failure", failure);
        return all;
    }

    /** The schemas of those responses. */
    static JsonObject schemas() {
        JsonObject all = new JsonObject();
        JsonObject properties = new JsonObject();
        properties.add("code", described(Schemas.type("integer"), "0 when it went well."));
        properties.add("data", described(new JsonObject(), "What was asked for."));
        properties.add("account_id", described(Schemas.type("integer"), "The account that answered."));
        JsonObject envelope = Schemas.type("object");
        envelope.add("properties", properties);
        all.add("Envelope", envelope);
        for (Answer each : Answer.values()) {
            JsonObject data = new JsonObject();
            data.add("data", data(each));
            JsonObject own = Schemas.type("object");
            own.add("properties", data);
            JsonObject whole = new JsonObject();
            JsonArray parts = new JsonArray();
            parts.add(schema("Envelope"));
            parts.add(own);
            whole.add("allOf", parts);
            all.add(name(each), described(whole, meaning(each)));
        }
        return all;
    }

    private static JsonObject data(Answer answer) {
        return switch (answer) {
            case COLLECTION -> list("object");
            case RECORD, INFO, COUNT, META, IDS, PAIRS -> {
                JsonObject list = Schemas.type("object");
                yield Schemas.any(List.of(list, list("object")));
            }
            default -> new JsonObject();
        };
    }

    private static String meaning(Answer answer) {
        return switch (answer) {
            case COLLECTION -> "A page of records; values are mostly strings, numbers too.";
            case RECORD -> "One record, or the fields of it that changed.";
            case INFO -> "The number of records, and what the account knows of the collection.";
            case COUNT -> "The number of records, under count.";
            case META -> "Object types with their fields; an empty list where there are none.";
            case IDS -> "The IDs of the records.";
            default -> "What was asked for, or a sentence that says what was done.";
        };
    }

    private static JsonObject list(String of) {
        JsonObject list = Schemas.type("array");
        list.add("items", Schemas.type(of));
        return list;
    }

    private static JsonObject schema(String name) {
        JsonObject reference = new JsonObject();
        reference.addProperty("$ref", "#/components/schemas/" + name);
        return reference;
    }

    private static JsonObject response(String description, String media, JsonObject schema) {
        JsonObject type = new JsonObject();
        type.add("schema", schema);
        JsonObject content = new JsonObject();
        content.add(media, type);
        JsonObject response = new JsonObject();
        response.addProperty("description", description);
        response.add("content", content);
        return response;
    }

    private static JsonObject header(String description) {
        JsonObject header = new JsonObject();
        header.addProperty("description", description);
        header.add("schema", Schemas.type("integer"));
        return header;
    }

    private static JsonObject described(JsonObject schema, String description) {
        schema.add("description", new JsonPrimitive(description));
        return schema;
    }
}
