package io.github.ontraportcli.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.ontraportcli.sandbox.model.CalendarTypes;
import io.github.ontraportcli.sandbox.model.ContactType;
import io.github.ontraportcli.sandbox.model.Endpoints;
import io.github.ontraportcli.sandbox.model.ObjectType;
import io.github.ontraportcli.sandbox.model.ObjectTypes;
import io.github.ontraportcli.sandbox.model.TagTypes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The answers of the endpoints that types have under their own names, against the example responses of the API's document:
 * {@code -Doperations=FILE}. Whatever an example shows, the sandbox shows too, in the same JSON
 * type; of a change only what it changed, for that depends on what was there before.
 */
class DocumentedAnswersCheck {
    /** Whether a field is required, unique and so on depends on the account; and so does its ID. */
    private static final Pattern FLAG = Pattern.compile("(required|unique|editable|deletable|account_id)\\.$");

    /** The example of a message is one that gives a user something to do. */
    private static final String A_TASK = "7";

    /** These are compared by tests of their own. */
    private static final Set<ObjectType> ELSEWHERE =
            Set.of(ContactType.CONTACT, TagTypes.TAG, CalendarTypes.EVENT, CalendarTypes.EVENT_GUEST);

    /** Where the document differs from itself, from other examples of the same thing, or shows something left over. */
    private static final List<String> DIFFERENT = List.of(
            "GET CalendarTemplate: data.date. is a string and not a number",
            "GET CalendarTemplate: data.dlm. is a string and not a number",
            "DELETE CalendarEventType: account_id. is a string and not a number",
            "GET CreditCards/meta: data.45.fields.country.alias. is \"Billing Country\" and not \"Billing \\nCountry\"",
            "DELETE Group: account_id. is a string and not a number",
            "DELETE Inbox: account_id. is a string and not a number",
            "GET Channel: data.id. is a string and not a number",
            "GET Channels: data.0.id. is a string and not a number",
            "DELETE Channel: account_id. is a string and not a number",
            "POST Conversations: no data.conversation_id",
            "DELETE Conversation: account_id. is a string and not a number",
            "GET Message: no data.task_notification",
            "GET Message: no data.task_form",
            "GET Messages/meta: data.7.fields.spam_score.type. is \"text\" and not \"\"",
            "GET Offer: data.public. is a string and not a number",
            "GET Offer: data.id. is a string and not a number",
            "GET Offers: no search",
            "POST Offers: data.public. is a string and not a number",
            "GET Offers/meta: account_id. is a string and not a number",
            "GET OpenOrders/meta: no data.44.fields.name.extra_data",
            "GET Transactions: no data.0.date",
            "GET Transactions: no data.0.status",
            "GET Tasks/meta: data.1.fields.object_type_id.parent_object. is a number and not a string");

    @Test
    void shows_whatever_the_examples_show() throws IOException {
        List<String> different = new ArrayList<>();
        int compared = 0;
        for (JsonElement each : JsonParser.parseString(Files.readString(Path.of(
                        Objects.requireNonNull(System.getProperty("operations"), "-Doperations=FILE is not set"))))
                .getAsJsonArray()) {
            JsonObject operation = each.getAsJsonObject();
            String name = text(operation, "method") + " " + text(operation, "path");
            Optional<ObjectType> type = typeOf(name);
            if (type.isEmpty() || operation.getAsJsonArray("responses").isEmpty()) {
                continue;
            }
            compared++;
            JsonObject request = operation
                    .getAsJsonArray("examples")
                    .get(0)
                    .getAsJsonObject()
                    .getAsJsonObject("request");
            JsonObject example =
                    wrapped(operation.getAsJsonArray("responses").get(0).getAsJsonObject());
            try (Sandbox sandbox =
                    Sandbox.start(SandboxOptions.inMemory(new TestClock()).withContacts(60))) {
                String answer = answer(Caller.of(sandbox), type.get(), name, request);
                if (!answer.startsWith("200 ")) {
                    different.add(name + ": " + answer);
                    continue;
                }
                compare(name, "", example, JsonParser.parseString(answer.substring(4)), different);
            }
        }
        assertEquals(String.join("\n", DIFFERENT), String.join("\n", different));
        assertEquals(116, compared);
    }

    private static Optional<ObjectType> typeOf(String operation) {
        if (operation.endsWith(" message")) {
            return ObjectTypes.byId(7);
        }
        for (ObjectType type : ObjectTypes.all()) {
            Optional<Endpoints> own = type.endpoints();
            if (!ELSEWHERE.contains(type)
                    && own.isPresent()
                    && own.get().operations().containsKey(operation)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    /** The example's request, about a record that there is. */
    private static String answer(Caller caller, ObjectType type, String name, JsonObject request) {
        String method = name.substring(0, name.indexOf(' '));
        String path = name.substring(method.length() + 1);
        String id = JsonParser.parseString(
                        caller.get("objects?objectID=" + type.id() + "&range=1").substring(4))
                .getAsJsonObject()
                .getAsJsonArray("data")
                .get(0)
                .getAsJsonObject()
                .get(type.key())
                .getAsString();
        if (name.equals("GET Message")) {
            id = A_TASK;
        }
        StringJoiner query = new StringJoiner("&");
        for (JsonElement each : request.getAsJsonArray("query")) {
            String parameter = each.getAsJsonArray().get(0).getAsString();
            String value = each.getAsJsonArray().get(1).getAsString();
            if (parameter.equals("id") || parameter.equals("ids")) {
                query.add(parameter + "=" + id);
            } else if (List.of("listFields", "format", "sort", "sortDir", "range")
                    .contains(parameter)) {
                query.add(parameter + "=" + Caller.encoded(value));
            }
        }
        String body = request.get("body") == null || request.get("body").isJsonNull() ? "" : text(request, "body");
        boolean json = body.startsWith("{");
        body = json
                ? body.replaceFirst("\"id\": *\"?\\d+\"?", "\"id\": " + id)
                : body.replaceFirst("(^|&)id=\\d+", "$1id=" + id).replaceFirst("(^|&)ids=[^&]*", "$1ids=" + id);
        String kind = body.isEmpty() ? "" : json ? "application/json" : "application/x-www-form-urlencoded";
        return caller.send(method, path + "?" + query, kind, body);
    }

    private static void compare(
            String name, String at, JsonElement example, JsonElement answer, List<String> different) {
        if (example.isJsonObject() && answer != null && answer.isJsonObject()) {
            for (Map.Entry<String, JsonElement> each : example.getAsJsonObject().entrySet()) {
                JsonElement there = answer.getAsJsonObject().get(each.getKey());
                if (there == null && !(name.startsWith("PUT ") && at.equals("data.attrs."))) {
                    different.add(name + ": no " + at + each.getKey());
                } else if (there != null) {
                    compare(name, at + each.getKey() + ".", each.getValue(), there, different);
                }
            }
        } else if (example.isJsonArray() && answer.isJsonArray()) {
            JsonArray shown = example.getAsJsonArray();
            if (!shown.isEmpty() && !answer.getAsJsonArray().isEmpty()) {
                compare(name, at + "0.", shown.get(0), answer.getAsJsonArray().get(0), different);
            }
        } else if (!kind(example).equals(kind(answer)) && !example.isJsonNull() && !answer.isJsonNull()) {
            different.add(name + ": " + at + " is " + kind(answer) + " and not " + kind(example));
        } else if (name.endsWith("/meta") && !FLAG.matcher(at).find() && !example.equals(answer)) {
            different.add(name + ": " + at + " is " + answer + " and not " + example);
        }
    }

    /** Two examples of one record are printed without what every answer is wrapped in. */
    private static JsonObject wrapped(JsonObject example) {
        if (example.has("code")) {
            return example;
        }
        JsonObject envelope = new JsonObject();
        envelope.add("data", example);
        return envelope;
    }

    private static String kind(JsonElement value) {
        if (value.isJsonPrimitive()) {
            return value.getAsJsonPrimitive().isString()
                    ? "a string"
                    : value.getAsJsonPrimitive().isNumber() ? "a number" : "a flag";
        }
        return value.isJsonObject() ? "an object" : value.isJsonArray() ? "an array" : "null";
    }

    private static String text(JsonObject object, String member) {
        return object.get(member).getAsString();
    }
}
