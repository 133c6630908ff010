package io.github.ontraportcli.sandbox.criteria;

import io.github.ontraportcli.sandbox.model.Delimited;
import io.github.ontraportcli.sandbox.model.Field;
import io.github.ontraportcli.sandbox.model.FieldKind;
import io.github.ontraportcli.sandbox.model.ObjectType;
import io.github.ontraportcli.sandbox.store.Access;
import io.github.ontraportcli.sandbox.store.Columns;
import io.github.ontraportcli.sandbox.store.Where;
import io.github.ontraportcli.sandbox.wire.Rejection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One comparison of a condition. Numbers are compared as numbers where the field holds numbers; text without regard to
 * upper and lower case; a field that is null meets nothing but the questions about null.
 */
final class Comparison {
    /** The others do not say which part of an index they need. */
    private static final Set<String> BY_INDEX = Set.of("=", "IN", "IS");

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,18}(\\.\\d{1,12})?");

    private final String text;
    private final String number;
    private final ObjectType type;
    private final Field field;

    private Comparison(ObjectType type, Field field) {
        this.type = type;
        this.field = field;
        this.text = Columns.text(type, field);
        this.number = Columns.number(type, field);
    }

    static Where of(ObjectType type, Field field, String operator, Operand operand) {
        return new Comparison(type, field)
                .where(operator.trim().toUpperCase(Locale.ROOT).replaceAll("\\s+", " "), operand);
    }

    private Where where(String operator, Operand operand) {
        Where found = met(operator, operand);
        return found.access() == Access.POINT && !BY_INDEX.contains(operator) ? found.by(Access.SCAN) : found;
    }

    private Where met(String operator, Operand operand) {
        return switch (operator) {
            case "=", ">", "<", ">=", "<=", "<>" -> compared(operator, value(operand));
            case "!=" -> compared("<>", value(operand));
            case "IN" -> among(operand);
            case "NOT IN" -> not(among(operand));
            case "LIKE" -> like(value(operand));
            case "NOT LIKE" -> not(like(value(operand)));
            case "CONTAINS" -> contains(value(operand));
            case "DOES NOT CONTAIN", "NOT CONTAINS" -> withoutIt(contains(value(operand)));
            case "IS" -> operand.isNull() ? Where.of(text + " is null").by(Access.SCAN) : compared("=", value(operand));
            case "IS NOT" -> operand.isNull() ? Where.of(text + " is not null") : compared("<>", value(operand));
            case "IS NULL" -> Where.of(text + " is null");
            case "IS NOT NULL", "NOT NULL" -> Where.of(text + " is not null");
            case "IS EMPTY", "EMPTY" -> Where.of("ifnull(" + text + ",'') = ''");
            case "IS NOT EMPTY", "NOT EMPTY" -> Where.of("ifnull(" + text + ",'') <> ''");
            default -> throw Rejection.malformed("The condition has an unknown operator: " + operator);
        };
    }

    private Where compared(String operator, String value) {
        boolean numbers = byNumber(value);
        String left = numbers ? number : text + " collate nocase";
        Where compared = Where.of(left + " " + operator + " ?", numbers ? parsed(value) : value);
        return compared.by(
                switch (operator) {
                    case "=" -> Columns.access(type, field, left, Access.POINT);
                    case "<>" -> Access.SCAN;
                    default -> Columns.access(type, field, left, Access.RANGE);
                });
    }

    private Where among(Operand operand) {
        List<String> values = operand.list();
        if (values.isEmpty() && operand.value() != null) {
            values = List.of(operand.value().split(","));
        }
        if (values.isEmpty()) {
            throw Rejection.malformed("The condition has an empty list.");
        }
        boolean numbers = values.stream().allMatch(this::byNumber);
        List<Object> bound = new ArrayList<>();
        List<String> marks = new ArrayList<>();
        for (String each : values) {
            bound.add(numbers ? parsed(each) : each);
            marks.add("?");
        }
        String left = numbers ? number : text + " collate nocase";
        return new Where(left + " in (" + String.join(",", marks) + ")", bound)
                .by(Columns.access(type, field, left, Access.POINT));
    }

    private Where like(String pattern) {
        return Where.of(text + " like ? escape '\\'", pattern);
    }

    private Where contains(String part) {
        boolean element = (field.kind() == FieldKind.LIST || field.kind() == FieldKind.SUBSCRIPTION)
                && NUMBER.matcher(part).matches();
        return Where.of("instr(lower(" + text + "),lower(?)) > 0", element ? Delimited.element(part) : part);
    }

    private static Where not(Where other) {
        return new Where("not (" + other.sql() + ")", other.values());
    }

    /** What holds no text does not contain it either. */
    private static Where withoutIt(Where contained) {
        return new Where("not ifnull(" + contained.sql() + ",0)", contained.values());
    }

    private boolean byNumber(String value) {
        return field.kind().numeric() && NUMBER.matcher(value).matches();
    }

    private static Object parsed(String value) {
        if (value.indexOf('.') < 0) {
            return Long.valueOf(value.startsWith("+") ? value.substring(1) : value);
        }
        return Double.valueOf(value);
    }

    private String value(Operand operand) {
        if (operand.value() == null) {
            throw Rejection.malformed("The condition compares " + field.name() + " with no value.");
        }
        return operand.value();
    }
}
