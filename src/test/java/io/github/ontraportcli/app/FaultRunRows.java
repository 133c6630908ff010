package io.github.ontraportcli.app;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The records of one kind that the account of the fault runs has, in the order of their IDs, and how they are listed. */
final class FaultRunRows {
    private static final int PAGE = 50;

    private final String idField;
    private final Map<Long, JsonObject> rows = new TreeMap<>();
    private long last;

    /** No records yet. */
    FaultRunRows(String idField) {
        this.idField = idField;
    }

    String idField() {
        return idField;
    }

    Collection<JsonObject> all() {
        return rows.values();
    }

    List<Long> ids() {
        return List.copyOf(rows.keySet());
    }

    /** A new record of these fields. */
    JsonObject add(Map<String, String> fields) {
        JsonObject row = new JsonObject();
        row.addProperty(idField, String.valueOf(++last));
        fields.forEach((name, value) -> {
            if (!name.equals("id") && !name.equals("objectID")) {
                row.addProperty(name, value);
            }
        });
        rows.put(last, row);
        return row;
    }

    /** The record of that ID; empty where there is none. */
    JsonObject get(String id) {
        return id.matches("[0-9]{1,9}") ? rows.getOrDefault(Long.parseLong(id), new JsonObject()) : new JsonObject();
    }

    boolean remove(String id) {
        return id.matches("[0-9]{1,9}") && rows.remove(Long.parseLong(id)) != null;
    }

    /** How many have this text in that field. */
    long having(String field, String value) {
        return rows.values().stream()
                .filter(each -> text(each, field).equals(value))
                .count();
    }

    /** The page that a listing's parameters ask for. */
    List<JsonObject> page(FaultRunCall call) {
        int start = call.get("start").isEmpty() ? 0 : Integer.parseInt(call.get("start"));
        int range = call.get("range").isEmpty() ? PAGE : Math.min(PAGE, Integer.parseInt(call.get("range")));
        return selected(call).stream().skip(start).limit(range).toList();
    }

    /** All that a listing's parameters select, in their order. */
    List<JsonObject> selected(FaultRunCall call) {
        List<String> ids = Arrays.asList(call.get("ids").split(","));
        JsonArray condition = call.get("condition").isEmpty()
                ? new JsonArray()
                : JsonParser.parseString(call.get("condition")).getAsJsonArray();
        List<JsonObject> selected = new ArrayList<>();
        for (JsonObject each : rows.values()) {
            boolean named = call.get("ids").isEmpty() || ids.contains(text(each, idField));
            boolean found = call.get("search").isEmpty()
                    || each.entrySet().stream()
                            .anyMatch(field -> field.getValue().getAsString().contains(call.get("search")));
            if (named && found && holds(condition, each)) {
                selected.add(each);
            }
        }
        if (!call.get("sort").isEmpty()) {
            Comparator<JsonObject> order =
                    (one, other) -> compared(text(one, call.get("sort")), text(other, call.get("sort")));
            selected.sort(call.get("sortDir").equals("desc") ? order.reversed() : order);
        }
        return selected;
    }

    static String text(JsonObject row, String field) {
        return row.has(field) ? row.get(field).getAsString() : "";
    }

    private static boolean holds(JsonArray condition, JsonObject row) {
        boolean all = true;
        boolean any = condition.isEmpty();
        boolean or = false;
        for (JsonElement each : condition) {
            if (each.isJsonObject()) {
                boolean holds = term(each.getAsJsonObject(), row);
                all &= holds;
                any |= holds;
            } else {
                or |= each.getAsString().equalsIgnoreCase("OR");
            }
        }
        return or ? any : all;
    }

    private static boolean term(JsonObject term, JsonObject row) {
        String field = text(row, term.getAsJsonObject("field").get("field").getAsString());
        JsonObject value = term.getAsJsonObject("value");
        if (value.has("list")) {
            for (JsonElement each : value.getAsJsonArray("list")) {
                if (field.equals(each.getAsJsonObject().get("value").getAsString())) {
                    return true;
                }
            }
            return false;
        }
        int compared = compared(field, value.get("value").getAsString());
        return switch (term.get("op").getAsString()) {
            case "=" -> compared == 0;
            case ">" -> compared > 0;
            case "<" -> compared < 0;
            case ">=" -> compared >= 0;
            case "<=" -> compared <= 0;
            default -> throw new IllegalArgumentException(term.toString());
        };
    }

    private static int compared(String one, String other) {
        boolean numbers = (one + other).matches("[0-9.]+") && !one.isEmpty() && !other.isEmpty();
        return numbers ? new BigDecimal(one).compareTo(new BigDecimal(other)) : one.compareTo(other);
    }
}
