package io.github.ontraportcli.compose.condition;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.ontraportcli.json.Json;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes expressions, conditions and garbage, the same ones for the same seed. */
final class RandomConditions {
    private static final List<String> FIELDS =
            List.of("id", "price", "state", "email", "date", "vip", "stage", "f12", "x", "owner");
    private static final List<String> COMPARISONS = List.of("=", "!=", "<>", ">", "<", ">=", "<=");
    private static final List<String> WORDS = List.of(
            "CA",
            "OR",
            "and",
            "in",
            "true",
            "FALSE",
            "today",
            "now",
            "tomorrow",
            "-30d",
            "+2w",
            "-6m",
            "-1y",
            "-12h",
            "2026-01-31",
            "2026-03-08",
            "2026-02-30",
            "2026-01-31 14:00",
            "2026-01-31T14:00:00Z",
            "2026-1-1",
            "a@b.com",
            "007",
            "it.is",
            "#1",
            "50%",
            "–",
            "ß");
    private static final List<String> NUMBERS =
            List.of("0", "1", "-3", "4.50", "0.0", "9007199254740993123", "1e5", "2E-7", "1769846400");
    private static final List<String> PIECES = List.of(
            "'",
            "\"",
            "''",
            "(",
            ")",
            ",",
            "{",
            "}",
            "[",
            "]",
            "=",
            "!",
            "<",
            ">",
            "and",
            "or",
            "not",
            "in",
            "is",
            "null",
            "empty",
            "like",
            "contains",
            "does",
            "contain",
            "between",
            "owner//id",
            "x",
            "date",
            "state",
            "1",
            "-5",
            "2026-01-31",
            "14:00",
            "-30d",
            "\\",
            " ",
            "  ",
            "\t",
            "\n",
            "é",
            "😀",
            "‘",
            "\u0000",
            ":",
            "{\"field\":{\"field\":\"x\"},\"op\":\"Y\"}",
            "{\"field\":{\"field\":\"x\"},\"op\":\"=\",\"value\":{\"value\":1}}");

    private final Random random;

    RandomConditions(Random random) {
        this.random = random;
    }

    /** One that parses; it may be refused for its dates or for what it would need to nest. */
    String expression() {
        if (random.nextInt(4) == 0) {
            return nested(3);
        }
        String connective = pick(List.of(" and ", " AND ", " or ", "  oR\n"));
        return joined(connective, 1 + random.nextInt(4), this::term);
    }

    private String nested(int depth) {
        if (depth == 0 || random.nextInt(4) == 0) {
            return term();
        }
        String connective = pick(List.of(" and ", " or "));
        return pick(List.of("", "", "not ", "NOT")) + "("
                + joined(connective, 1 + random.nextInt(2), () -> nested(depth - 1)) + ")";
    }

    private String term() {
        String field = pick(FIELDS);
        String gap = pick(List.of("", " ", "  ", "\t"));
        return switch (random.nextInt(9)) {
            case 8 -> field + pick(List.of(" between ", " not between ")) + value() + " and " + value();
            case 0 ->
                field + pick(List.of(" in", " NOT IN")) + gap + "(" + joined(",", 1 + random.nextInt(3), this::value)
                        + ")";
            case 1 -> field + pick(List.of(" like ", " contains ", " not contains ", " does not contain ")) + value();
            case 2 -> field + pick(List.of(" is null", " is not null", " is empty", " IS NOT EMPTY"));
            case 3 -> random.nextInt(3) == 0 ? Json.compact(condition()) : field + " = " + value();
            default -> field + gap + pick(COMPARISONS) + gap + value();
        };
    }

    private String value() {
        return switch (random.nextInt(4)) {
            case 0 -> pick(NUMBERS);
            case 1 -> "'" + text().replace("'", "''") + "'";
            case 2 -> "\"" + text().replace("\"", "\"\"") + "\"";
            default -> pick(WORDS);
        };
    }

    /** One that the API might be sent, known and unknown operators and odd members among them. */
    JsonArray json() {
        JsonArray json = new JsonArray();
        String connective = pick(List.of("AND", "OR"));
        for (int left = random.nextInt(4); left >= 0; left--) {
            json.add(condition());
            if (left > 0) {
                json.add(connective);
            }
        }
        return json;
    }

    private JsonObject condition() {
        JsonObject field = new JsonObject();
        field.addProperty("field", random.nextInt(10) == 0 ? text() : pick(FIELDS));
        JsonObject json = new JsonObject();
        json.add("field", field);
        switch (random.nextInt(6)) {
            case 0 -> {
                json.addProperty("op", pick(List.of("IS", "IS NOT", "WAS")));
                json.addProperty("value", pick(List.of("NULL", "NULL", "EMPTY")));
            }
            case 1 -> json.addProperty("op", pick(List.of("IS NOT EMPTY", "IS EMPTY", "")));
            case 2 -> {
                json.addProperty("op", pick(List.of("IN", "NOT IN")));
                JsonArray list = new JsonArray();
                for (int left = random.nextInt(4); left > 0; left--) {
                    list.add(holder());
                }
                JsonObject value = new JsonObject();
                value.add("list", list);
                json.add("value", value);
            }
            default -> {
                json.addProperty(
                        "op",
                        pick(List.of(
                                "=",
                                "!=",
                                "<>",
                                ">",
                                "<",
                                ">=",
                                "<=",
                                "LIKE",
                                "CONTAINS",
                                "DOES NOT CONTAIN",
                                "NOT LIKE",
                                "like",
                                text())));
                json.add("value", holder());
            }
        }
        return json;
    }

    private JsonObject holder() {
        JsonObject holder = new JsonObject();
        switch (random.nextInt(8)) {
            case 0 -> holder.addProperty("value", random.nextBoolean());
            case 1, 2 -> holder.add("value", Json.parse(pick(NUMBERS)).orElseThrow());
            case 3 -> holder.addProperty("value", "");
            case 4 -> holder.addProperty("value", pick(WORDS));
            default -> holder.addProperty("value", text());
        }
        return holder;
    }

    /** Pieces of the language and of what surrounds it, in any order. */
    String garbage() {
        return joined(
                pick(List.of("", " ")), random.nextInt(14), () -> random.nextInt(20) == 0 ? "\ud800" : pick(PIECES));
    }

    private String text() {
        return joined("", random.nextInt(5), () -> pick(PIECES));
    }

    private String joined(String separator, int count, Supplier<String> part) {
        return IntStream.range(0, count).mapToObj(each -> part.get()).collect(Collectors.joining(separator));
    }

    private String pick(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
