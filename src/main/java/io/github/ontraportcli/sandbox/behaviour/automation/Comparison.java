package io.github.ontraportcli.sandbox.behaviour.automation;

import io.github.ontraportcli.sandbox.model.Delimited;
import io.github.ontraportcli.sandbox.model.Field;
import io.github.ontraportcli.sandbox.model.FieldKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;

/** The words in which rules compare, from "Equal To" to "Ends With", and 1, 2 and 3 for on, before and after a day. */
final class Comparison {
    private static final String ON = "1";
    private static final String BEFORE = "2";
    private static final String AFTER = "3";
    private static final int LONGEST = 24;

    private Comparison() {}

    /** Whether a field's value is as a rule says; an option is meant by its id or by its label. */
    static boolean of(Field field, String value, String word, String wanted, long now) {
        if (field.kind() == FieldKind.FULLDATE || field.kind() == FieldKind.TIMESTAMP) {
            return date(value, word, wanted, now);
        }
        if (field.kind() == FieldKind.LIST) {
            return texts(String.join("\n", labelled(field, Delimited.ids(value))), word, wanted);
        }
        if (field.kind() == FieldKind.DROP) {
            boolean label = !field.options().containsKey(wanted);
            return texts(label ? field.options().getOrDefault(value, "") : value, word, wanted);
        }
        return field.kind().numeric() && numeric(wanted)
                ? numbers(number(value), word, number(wanted))
                : texts(value, word, wanted);
    }

    /** Whether one number stands to another as a word says; false for a word that is none of numbers. */
    static boolean numbers(BigDecimal value, String word, BigDecimal wanted) {
        int order = value.compareTo(wanted);
        return switch (word.trim().toLowerCase(Locale.ROOT)) {
            case "equal to" -> order == 0;
            case "not equal to" -> order != 0;
            case "greater than" -> order > 0;
            case "less than" -> order < 0;
            case "greater than or equal to" -> order >= 0;
            case "less than or equal to" -> order <= 0;
            default -> texts(value.toPlainString(), word, wanted.toPlainString());
        };
    }

    /** Whether a moment is on, before or after the day of another; both in seconds. */
    static boolean moments(long value, String word, long wanted) {
        long from = RelativeDates.midnight(wanted);
        long to = RelativeDates.midnight(wanted) + RelativeDates.DAY;
        return switch (word) {
            case ON -> value >= from && value < to;
            case BEFORE -> value < from;
            case AFTER -> value >= to;
            default -> numbers(BigDecimal.valueOf(RelativeDates.midnight(value)), word, BigDecimal.valueOf(from));
        };
    }

    /** As a number; 0 for what is none. */
    static BigDecimal number(String text) {
        return numeric(text) ? new BigDecimal(text.trim()) : BigDecimal.ZERO;
    }

    private static boolean numeric(String text) {
        return text.length() <= LONGEST && text.trim().matches("[+-]?\\d+(\\.\\d+)?");
    }

    private static boolean date(String value, String word, String wanted, long now) {
        OptionalLong day = RelativeDates.of(wanted, now);
        if (day.isEmpty() || value.isEmpty() || value.equals("0")) {
            return texts(value.equals("0") ? "" : value, word, wanted);
        }
        return moments(number(value).longValue(), word, day.getAsLong());
    }

    private static boolean texts(String value, String word, String wanted) {
        String one = value.toLowerCase(Locale.ROOT);
        String other = wanted.toLowerCase(Locale.ROOT);
        return switch (word.trim().toLowerCase(Locale.ROOT)) {
            case "equal to" -> one.equals(other);
            case "not equal to" -> !one.equals(other);
            case "contains" -> one.contains(other);
            case "does not contain" -> !one.contains(other);
            case "starts with" -> one.startsWith(other);
            case "ends with" -> one.endsWith(other);
            case "greater than" -> one.compareTo(other) > 0;
            case "less than" -> one.compareTo(other) < 0;
            case "greater than or equal to" -> one.compareTo(other) >= 0;
            case "less than or equal to" -> one.compareTo(other) <= 0;
            default -> false;
        };
    }

    private static List<String> labelled(Field field, List<String> ids) {
        List<String> both = new ArrayList<>(ids);
        ids.forEach(each -> both.add(field.options().getOrDefault(each, each)));
        return both;
    }
}
