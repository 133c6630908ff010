package io.github.ontraportcli.sandbox;

import com.google.gson.JsonObject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A comparison, evaluated row by row in the plainest way; null as a result means that nobody can say.
 *
 * @param field e.g. "spent"
 * @param operator e.g. "&gt;"
 * @param value what it is compared with
 * @param second another value, for lists
 */
record NaiveComparison(String field, String operator, String value, String second) {
    private static final Set<String> NUMBERS = Set.of(
            "id",
            "spent",
            "num_purchased",
            "status",
            "priority",
            "bulk_mail",
            "birthday",
            "f1502",
            "f1505",
            "bulk_sms");

    String json() {
        String quoted = quoted(value);
        return switch (operator) {
            case "IN", "NOT IN" ->
                Conditions.bare(
                        field, operator, "{\"list\":[{\"value\":" + quoted + "},{\"value\":" + quoted(second) + "}]}");
            case "IS NULL", "IS NOT NULL", "IS EMPTY", "IS NOT EMPTY" -> Conditions.alone(field, operator);
            case "IS", "IS NOT" -> Conditions.bare(field, operator, "\"NULL\"");
            default -> Conditions.value(field, operator, quoted);
        };
    }

    static boolean meets(JsonObject row, List<NaiveComparison> comparisons, List<String> connectives) {
        Boolean met = comparisons.get(0).holds(row);
        for (int i = 1; i < comparisons.size(); i++) {
            Boolean next = comparisons.get(i).holds(row);
            met = connectives.get(i - 1).equals("AND") ? and(met, next) : not(and(not(met), not(next)));
        }
        return Boolean.TRUE.equals(met);
    }

    private @Nullable Boolean holds(JsonObject row) {
        String text = row.get(field).isJsonNull() ? null : row.get(field).getAsString();
        switch (operator) {
            case "IS NULL", "IS":
                return text == null;
            case "IS NOT NULL", "IS NOT":
                return text != null;
            case "IS EMPTY":
                return text == null || text.isEmpty();
            case "IS NOT EMPTY":
                return text != null && !text.isEmpty();
            case "DOES NOT CONTAIN":
                return text == null || !contains(text);
            default:
                break;
        }
        boolean list = operator.equals("IN") || operator.equals("NOT IN");
        boolean numeric = NUMBERS.contains(field) && number(value) && (!list || number(second));
        boolean textual = Set.of("LIKE", "NOT LIKE", "CONTAINS").contains(operator);
        if (text == null || numeric && !textual && text.isEmpty()) {
            return null;
        }
        return switch (operator) {
            case "=" -> compare(text, value, numeric) == 0;
            case "!=", "<>" -> compare(text, value, numeric) != 0;
            case ">" -> compare(text, value, numeric) > 0;
            case "<" -> compare(text, value, numeric) < 0;
            case ">=" -> compare(text, value, numeric) >= 0;
            case "<=" -> compare(text, value, numeric) <= 0;
            case "IN" -> compare(text, value, numeric) == 0 || compare(text, second, numeric) == 0;
            case "NOT IN" -> compare(text, value, numeric) != 0 && compare(text, second, numeric) != 0;
            case "LIKE" -> like(lower(text), lower(value));
            case "NOT LIKE" -> !like(lower(text), lower(value));
            case "CONTAINS" -> contains(text);
            default -> throw new IllegalStateException(operator);
        };
    }

    private boolean contains(String text) {
        boolean ids = field.equals("f1503") || field.equals("contact_cat");
        return lower(text).contains(ids && number(value) ? "*/*" + value + "*/*" : lower(value));
    }

    private static int compare(String text, String other, boolean numeric) {
        return numeric
                ? new BigDecimal(text).compareTo(new BigDecimal(other))
                : lower(text).compareTo(lower(other));
    }

    private static boolean like(String text, String pattern) {
        if (pattern.isEmpty()) {
            return text.isEmpty();
        }
        char first = pattern.charAt(0);
        if (first == '%') {
            return like(text, pattern.substring(1)) || !text.isEmpty() && like(text.substring(1), pattern);
        }
        if (first == '\\' && pattern.length() > 1) {
            return !text.isEmpty()
                    && text.charAt(0) == pattern.charAt(1)
                    && like(text.substring(1), pattern.substring(2));
        }
        return !text.isEmpty()
                && (first == '_' || text.charAt(0) == first)
                && like(text.substring(1), pattern.substring(1));
    }

    private static boolean number(String text) {
        return text.matches("[+-]?\\d+(\\.\\d+)?");
    }

    private static String lower(String text) {
        StringBuilder lower = new StringBuilder();
        text.chars().forEach(c -> lower.append(c < 128 ? text(c) : Character.toString(c)));
        return lower.toString();
    }

    private static String text(int ascii) {
        return Character.toString(ascii).toLowerCase(Locale.ROOT);
    }

    private static @Nullable Boolean and(@Nullable Boolean one, @Nullable Boolean other) {
        if (Boolean.FALSE.equals(one) || Boolean.FALSE.equals(other)) {
            return false;
        }
        return one == null || other == null ? null : true;
    }

    private static @Nullable Boolean not(@Nullable Boolean value) {
        return value == null ? null : !value;
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
