package io.github.ontraportcli.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.ontraportcli.sandbox.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every request that the API's document gives as an example, sent as it stands there to a sandbox that holds the document's
 * records, is answered as the document shows: {@code -Doperations=FILE}. The answer has every key of the example response,
 * and each value is of the same kind; of an array, the first element is compared. The examples of one operation are sent
 * one after the other, to an account of their own.
 */
class DocumentedAnswersCheck {
    private static final String UNEVEN_FLAGS = "The document tells the same flag in several kinds within one answer.";
    private static final String UNCHANGED =
            "The document also tells fields that the request leaves as they were; the sandbox what it changed.";

    /** An answer that differs, and why it is left so. */
    private record Difference(String what, String why) {}

    /** Where the document differs from itself or tells what only a real account can; nothing else may differ. */
    private static final List<Difference> DIFFERENT = List.of(
            new Difference(
                    "1631 POST objects/fieldeditor: no data.success[0].f1558",
                    "A new field gets the next free number, and f1558 is the field that another example changes."),
            new Difference(
                    "2123 GET objects/meta: data.7.fields.name.editable is a string and not a number", UNEVEN_FLAGS),
            new Difference(
                    "2123 GET objects/meta: data.7.fields.subject.editable is a string and not a number", UNEVEN_FLAGS),
            new Difference(
                    "2123 GET objects/meta: data.7.fields.spam_score.editable is a string and not null", UNEVEN_FLAGS),
            new Difference(
                    "2123 GET objects/meta: data.7.fields.type.editable is a string and not a number", UNEVEN_FLAGS),
            new Difference("4681 PUT CalendarTemplates: no data.attrs.staff_id", UNCHANGED),
            new Difference("4681 PUT CalendarTemplates: no data.attrs.location", UNCHANGED),
            new Difference("4681 PUT CalendarTemplates: no data.attrs.description", UNCHANGED),
            new Difference("4681 PUT CalendarTemplates: no data.attrs.notifications", UNCHANGED),
            new Difference("4681 PUT CalendarTemplates: no data.attrs.deleted", UNCHANGED),
            new Difference("4681 PUT CalendarTemplates: no data.attrs.type_id", UNCHANGED),
            new Difference(
                    "5201 GET CampaignBuilderItems/meta: no data.140",
                    "The example request is of Tasks/meta, the response of CampaignBuilderItems/meta."),
            new Difference(
                    "6660 GET Contacts/meta: data.0.fields.time_since_dla.required is a string and not a number",
                    UNEVEN_FLAGS),
            new Difference(
                    "6660 GET Contacts/meta: data.0.fields.time_since_dla.unique is a string and not a number",
                    UNEVEN_FLAGS),
            new Difference(
                    "6660 GET Contacts/meta: data.0.fields.time_since_dla.deletable is a string and not a number",
                    UNEVEN_FLAGS),
            new Difference(
                    "8119 GET Form/getAllFormBlocks: no data.lp1.0.96bbda26-83fa-10ae-dd9a-5381b1fbf3dd",
                    "The ID of a block is made up by the account."),
            new Difference("8727 PUT Inboxes: no data.attrs.is_default", UNCHANGED),
            new Difference(
                    "11777 GET Offers/meta: account_id is a string and not a number",
                    "This endpoint alone tells it as a number; the other ones of offers as a string."),
            new Difference(
                    "13317 GET Products: data[0].total_income is null and not a string",
                    "The document shows product 1 as never sold, and here as sold."),
            new Difference(
                    "13317 GET Products: data[0].total_purchases is null and not a string",
                    "The document shows product 1 as never sold, and here as sold."),
            new Difference("13519 PUT Products: no data.attrs.description", UNCHANGED),
            new Difference("13519 PUT Products: no data.attrs.external_id", UNCHANGED),
            new Difference("13519 PUT Products: no data.attrs.product_group", UNCHANGED),
            new Difference("13519 PUT Products: no data.attrs.sku", UNCHANGED),
            new Difference("13519 PUT Products: no data.attrs.taxable", UNCHANGED),
            new Difference("13519 PUT Products: no data.attrs.total_income", UNCHANGED),
            new Difference("13519 PUT Products: no data.attrs.total_purchases", UNCHANGED),
            new Difference("15342 PUT Rules: no data.attrs.object_type_id", UNCHANGED),
            new Difference("16085 GET Transactions: no data[0].date", "The example request asks for other fields."),
            new Difference("16085 GET Transactions: no data[0].status", "The example request asks for other fields."),
            new Difference(
                    "16597 PUT transaction/order: data.shipping_address is a string and not null",
                    "The document shows order 1 with an address and an offer, and here without."),
            new Difference(
                    "16597 PUT transaction/order: data.shipping_city is a string and not null",
                    "The document shows order 1 with an address and an offer, and here without."),
            new Difference(
                    "16597 PUT transaction/order: data.shipping_state is a string and not null",
                    "The document shows order 1 with an address and an offer, and here without."),
            new Difference(
                    "16597 PUT transaction/order: data.shipping_zip is a string and not null",
                    "The document shows order 1 with an address and an offer, and here without."),
            new Difference(
                    "16597 PUT transaction/order: data.shipping_country is a string and not null",
                    "The document shows order 1 with an address and an offer, and here without."),
            new Difference(
                    "16597 PUT transaction/order: data.order_form_json is a string and not null",
                    "The document shows order 1 with an address and an offer, and here without."),
            new Difference(
                    "18389 GET Tasks/meta: data.1.fields.object_type_id.parent_object is a number and not a string",
                    "Every other example tells it as a number."));

    @Test
    void answers_each_example_request_with_the_keys_and_kinds_of_the_example_response() throws IOException {
        assertEquals(
                different(),
                differences(() ->
                        Sandbox.start(SandboxOptions.inMemory(new TestClock()).withContacts(60))));
    }

    @Test
    void needs_no_other_records_than_those_of_the_document(@TempDir Path folder) throws IOException {
        AtomicInteger accounts = new AtomicInteger();
        assertEquals(different(), differences(() -> {
            Path account = folder.resolve("account" + accounts.incrementAndGet());
            Store.open(account, records -> {}).close();
            return Sandbox.start(SandboxOptions.in(account, new TestClock()));
        }));
    }

    @Test
    void a_strict_account_refuses_of_the_examples_what_means_more_than_it_says() throws IOException {
        assertEquals("""
                1473 POST objects: 422 Strict: a second record with one email address (msmith@ontraport.com). Otherwise it is made.
                5104 GET CampaignBuilderItems: 422 Strict: a listed field that there is not (ids). Otherwise it is left out.
                6952 GET Commissions: 422 Strict: an order by a field that there is not (sortDir is asc). Otherwise the order is by id.""", refusals());
    }

    private static String refusals() throws IOException {
        StringJoiner refused = new StringJoiner("\n");
        for (JsonElement each : JsonParser.parseString(Files.readString(Path.of(
                        Objects.requireNonNull(System.getProperty("operations"), "-Doperations=FILE is not set"))))
                .getAsJsonArray()) {
            JsonObject operation = each.getAsJsonObject();
            try (Sandbox sandbox = Sandbox.start(
                    SandboxOptions.inMemory(new TestClock()).withContacts(60).strictly())) {
                sandbox.seedDocument();
                for (JsonElement example : operation.getAsJsonArray("examples")) {
                    String answer = answer(Caller.of(sandbox), request(example));
                    if (!answer.startsWith("200 ")) {
                        refused.add(operation.get("seed_line").getAsInt() + " " + text(operation, "method") + " "
                                + text(operation, "path") + ": " + answer);
                    }
                }
            }
        }
        return refused.toString();
    }

    private static String different() {
        StringJoiner lines = new StringJoiner("\n");
        DIFFERENT.forEach(each -> lines.add(each.what()));
        return lines.toString();
    }

    private static String differences(Supplier<Sandbox> account) throws IOException {
        StringJoiner different = new StringJoiner("\n");
        int sent = 0;
        for (JsonElement each : JsonParser.parseString(Files.readString(Path.of(
                        Objects.requireNonNull(System.getProperty("operations"), "-Doperations=FILE is not set"))))
                .getAsJsonArray()) {
            JsonObject operation = each.getAsJsonObject();
            String name = operation.get("seed_line").getAsInt() + " " + text(operation, "method") + " "
                    + text(operation, "path");
            JsonArray examples = operation.getAsJsonArray("examples");
            JsonArray responses = operation.getAsJsonArray("responses");
            try (Sandbox sandbox = account.get()) {
                sandbox.seedDocument();
                for (int i = 0; i < examples.size(); i++) {
                    String answer = answer(Caller.of(sandbox), request(examples.get(i)));
                    sent++;
                    if (answer.startsWith("200 ")) {
                        JsonElement shown = wrapped(responses.get(i).getAsJsonObject());
                        compare(name, "", shown, JsonParser.parseString(answer.substring(4)), different);
                    } else {
                        different.add(name + ": " + answer);
                    }
                }
            }
        }
        assertEquals(200, sent);
        return different.toString();
    }

    private static JsonObject request(JsonElement example) {
        return example.getAsJsonObject().getAsJsonObject("request");
    }

    private static String answer(Caller caller, JsonObject request) {
        StringJoiner query = new StringJoiner("&");
        for (JsonElement each : request.getAsJsonArray("query")) {
            JsonArray pair = each.getAsJsonArray();
            query.add(
                    pair.get(0).getAsString() + "=" + Caller.encoded(pair.get(1).getAsString()));
        }
        JsonElement type = request.getAsJsonObject("headers").get("Content-Type");
        JsonElement body = request.get("body");
        return caller.send(
                text(request, "method"),
                text(request, "path") + (query.length() == 0 ? "" : "?" + query),
                type == null ? "" : type.getAsString(),
                body == null || body.isJsonNull() ? "" : body.getAsString());
    }

    private static void compare(
            String name, String at, JsonElement example, JsonElement answer, StringJoiner different) {
        if (!kind(example).equals(kind(answer))) {
            different.add(name + ": " + at + " is " + kind(answer) + " and not " + kind(example));
        } else if (example.isJsonObject()) {
            for (Map.Entry<String, JsonElement> each : example.getAsJsonObject().entrySet()) {
                String below = at.isEmpty() ? each.getKey() : at + "." + each.getKey();
                JsonElement there = answer.getAsJsonObject().get(each.getKey());
                if (there == null) {
                    different.add(name + ": no " + below);
                } else {
                    compare(name, below, each.getValue(), there, different);
                }
            }
        } else if (example.isJsonArray() && !example.getAsJsonArray().isEmpty()) {
            JsonArray there = answer.getAsJsonArray();
            if (there.isEmpty()) {
                different.add(name + ": " + at + " is empty");
            } else {
                compare(name, at + "[0]", example.getAsJsonArray().get(0), there.get(0), different);
            }
        }
    }

    /** Two examples of one record are printed without what every answer is wrapped in. */
    private static JsonObject wrapped(JsonObject example) {
        if (example.has("code") || example.has("account_id")) {
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
                    : value.getAsJsonPrimitive().isNumber() ? "a number" : "a boolean";
        }
        return value.isJsonObject() ? "an object" : value.isJsonArray() ? "an array" : "null";
    }

    private static String text(JsonObject object, String member) {
        return object.get(member).getAsString();
    }
}
