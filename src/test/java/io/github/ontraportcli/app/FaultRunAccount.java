package io.github.ontraportcli.app;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A small account that is changed by the requests it carries out: contacts with tags, products, transactions, purchases. */
final class FaultRunAccount {
    private static final List<String> STATES = List.of("CA", "NY", "TX", "WA");

    private final FaultRunRows contacts = new FaultRunRows("id");
    private final FaultRunRows tags = new FaultRunRows("tag_id");
    private final FaultRunRows products = new FaultRunRows("id");
    private final FaultRunRows transactions = new FaultRunRows("id");
    private final FaultRunRows purchases = new FaultRunRows("id");
    private final Map<String, FaultRunRows> collections = Map.of(
            "Contact", contacts, "Tag", tags, "Product", products, "Transaction", transactions, "Purchase", purchases);
    private final Map<String, FaultRunRows> types =
            Map.of("0", contacts, "14", tags, "16", products, "46", transactions, "17", purchases);
    private int carriedOut;

    /** An answer: a body of JSON, or of plain text where it says no. */
    record Answer(int status, String body) {}

    FaultRunAccount() {
        for (int i = 1; i <= 230; i++) {
            contacts.add(Map.of(
                    "firstname", "First" + i,
                    "lastname", "Last" + i % 37,
                    "email", "person" + i + "@example.com",
                    "state", STATES.get(i % 4),
                    "spent", i % 91 + ".50",
                    "city", "",
                    "contact_cat", ""));
        }
        for (int i = 1; i <= 9; i++) {
            tags.add(Map.of("tag_name", "Tag " + i, "object_type_id", "0"));
        }
        for (int i = 1; i <= 70; i++) {
            products.add(Map.of("name", "Product " + i, "price", i + ".25"));
        }
        for (int i = 1; i <= 120; i++) {
            transactions.add(Map.of("contact_id", String.valueOf(i), "status", "1", "total", i + ".00", "moved", "0"));
        }
        // Enough to be read over several connections, with gaps between the IDs.
        for (int i = 1; i <= 2_600; i++) {
            purchases.add(Map.of("name", "Purchase " + i));
            if (i % 9 == 0 || (i > 400 && i < 1_000)) {
                purchases.remove(String.valueOf(i));
            }
        }
    }

    FaultRunRows contacts() {
        return contacts;
    }

    FaultRunRows tags() {
        return tags;
    }

    FaultRunRows products() {
        return products;
    }

    FaultRunRows transactions() {
        return transactions;
    }

    /** Many, which are only read. */
    FaultRunRows purchases() {
        return purchases;
    }

    /** How many requests have changed it. */
    synchronized int carriedOut() {
        return carriedOut;
    }

    /** Carries a request out. */
    synchronized Answer answer(FaultRunCall call) {
        Answer answer = call.method().equals("GET") ? read(call) : write(call);
        carriedOut += call.writes() && answer.status() == 200 ? 1 : 0;
        return answer;
    }

    private Answer read(FaultRunCall call) {
        String path = call.path();
        if (path.equals("objects/meta")) {
            return data(meta(call.get("objectID")));
        }
        String kind = path.replaceFirst("/.*", "").replaceFirst("s$", "");
        FaultRunRows rows = kind.equals("object") ? types.get(call.get("objectID")) : collections.get(kind);
        if (rows == null) {
            return new Answer(404, "Object not found");
        }
        if (path.endsWith("/getInfo")) {
            JsonObject info = new JsonObject();
            info.addProperty("count", String.valueOf(rows.selected(call).size()));
            return data(info);
        }
        if (path.endsWith("s")) {
            JsonArray page = new JsonArray();
            rows.page(call).forEach(each -> page.add(each.deepCopy()));
            return data(page);
        }
        JsonObject row = rows.get(call.get("id"));
        return row.size() == 0 ? new Answer(404, "Object not found") : data(row.deepCopy());
    }

    private Answer write(FaultRunCall call) {
        return switch (call.method() + " " + call.path()) {
            case "PUT objects/tag" -> tag(call, List.of(call.get("add_list").split(",")), true);
            case "DELETE objects/tag" ->
                tag(call, List.of(call.get("remove_list").split(",")), false);
            case "PUT objects/tagByName" -> tag(call, named(call.get("add_names")), true);
            case "DELETE objects/tagByName" -> tag(call, named(call.get("remove_names")), false);
            case "POST transaction/processManual" -> {
                Map<String, String> fields = new LinkedHashMap<>(Map.of("status", "1", "moved", "0"));
                fields.put("contact_id", call.get("contact_id"));
                fields.put("external_order_id", call.get("external_order_id"));
                JsonObject invoice = new JsonObject();
                invoice.add("invoice_id", transactions.add(fields).get("id"));
                yield data(invoice);
            }
            case "PUT transaction/refund" -> moved(call, call.get("ids"), "\"Refunded\"");
            case "PUT transaction/void" -> moved(call, call.get("ids"), "\"Voided\"");
            case "PUT transaction/writeOff", "POST transaction/rerun" -> moved(call, call.get("ids"), "1");
            case "POST transaction/resendInvoice" -> moved(call, call.get("ids"), "\"\"");
            case "PUT transaction/markPaid" -> moved(call, call.get("id"), "[]");
            default -> record(call);
        };
    }

    private Answer record(FaultRunCall call) {
        String kind = call.path().replaceFirst("/.*", "").replaceFirst("s$", "");
        FaultRunRows rows = collections.get(kind);
        if (rows == null || rows == transactions || rows == purchases) {
            return new Answer(404, "Object not found");
        }
        if (call.method().equals("DELETE")) {
            boolean many = call.path().endsWith("s");
            boolean gone = false;
            for (String each : call.get(many ? "ids" : "id").split(",")) {
                gone |= rows.remove(each);
            }
            return many ? data(new JsonPrimitive("Deleted")) : gone ? data(null) : new Answer(404, "Object not found");
        }
        if (call.method().equals("POST")) {
            String email = call.path().endsWith("/saveorupdate") ? call.get("email") : "";
            for (JsonObject each : email.isEmpty() ? List.<JsonObject>of() : List.copyOf(rows.all())) {
                if (FaultRunRows.text(each, "email").equals(email)) {
                    return changed(each, call);
                }
            }
            return data(rows.add(call.said()).deepCopy());
        }
        JsonObject row = rows.get(call.get("id"));
        return row.size() == 0 ? new Answer(404, "Object not found") : changed(row, call);
    }

    private static Answer changed(JsonObject row, FaultRunCall call) {
        call.said().forEach(row::addProperty);
        JsonObject attrs = new JsonObject();
        attrs.add("attrs", row.deepCopy());
        return data(attrs);
    }

    private Answer moved(FaultRunCall call, String ids, String said) {
        for (String each : ids.split(",")) {
            JsonObject row = transactions.get(each);
            if (row.size() > 0) {
                row.addProperty("moved", String.valueOf(row.get("moved").getAsInt() + 1));
            }
        }
        return new Answer(200, "{\"code\":0,\"data\":" + said + ",\"account_id\":\"7\"}");
    }

    private List<String> named(String names) {
        List<String> ids = new ArrayList<>();
        for (String name : names.split(",")) {
            if (tags.having("tag_name", name) == 0) {
                tags.add(Map.of("tag_name", name, "object_type_id", "0"));
            }
            tags.all().stream()
                    .filter(each -> FaultRunRows.text(each, "tag_name").equals(name))
                    .forEach(each -> ids.add(FaultRunRows.text(each, "tag_id")));
        }
        return ids;
    }

    private Answer tag(FaultRunCall call, List<String> tagIds, boolean add) {
        for (String each : call.get("ids").split(",")) {
            JsonObject row = contacts.get(each);
            if (row.size() > 0) {
                TreeSet<String> has = new TreeSet<>();
                for (String tag : FaultRunRows.text(row, "contact_cat").split("[^0-9]+")) {
                    has.add(tag);
                }
                has.remove("");
                tagIds.forEach(tag -> {
                    if (add) {
                        has.add(tag);
                    } else {
                        has.remove(tag);
                    }
                });
                row.addProperty("contact_cat", has.isEmpty() ? "" : "*/*" + String.join("*/*", has) + "*/*");
            }
        }
        return data(new JsonPrimitive("The tag is now being processed."));
    }

    /** Which fields there are: those of the first record. */
    private JsonObject meta(String type) {
        JsonObject all = new JsonObject();
        types.forEach((id, rows) -> {
            if (type.isEmpty() || type.equals(id)) {
                JsonObject fields = new JsonObject();
                rows.all().iterator().next().keySet().forEach(name -> {
                    JsonObject field = new JsonObject();
                    field.addProperty("alias", name);
                    field.addProperty("type", name.matches("spent|total|price") ? "price" : "text");
                    fields.add(name, field);
                });
                JsonObject described = new JsonObject();
                described.addProperty(
                        "name",
                        List.of("Contact", "Tag", "Product", "Transaction", "Purchase")
                                .get(List.of("0", "14", "16", "46", "17").indexOf(id)));
                described.add("fields", fields);
                all.add(id, described);
            }
        });
        return all;
    }

    private static Answer data(@Nullable JsonElement data) {
        JsonObject answer = new JsonObject();
        answer.addProperty("code", 0);
        if (data != null) {
            answer.add("data", data);
        }
        answer.addProperty("account_id", "7");
        return new Answer(200, answer.toString());
    }
}
