package io.github.ontraportcli.sandbox.store;

import io.github.ontraportcli.sandbox.model.Field;
import io.github.ontraportcli.sandbox.model.FieldKind;
import io.github.ontraportcli.sandbox.model.ObjectType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A field as SQL. The indexes of {@link Schema} are over exactly these expressions, and SQLite uses an index only when
 * the expression is the same.
 */
public final class Columns {
    private Columns() {}

    /** The value as text, null where the field reads as null. */
    public static String text(ObjectType type, Field field) {
        if (field.name().equals(type.key())) {
            return "cast(id as text)";
        }
        if (field.kind() == FieldKind.MERGE) {
            List<String> parts = new ArrayList<>();
            for (String each : field.merged()) {
                parts.add("ifnull(" + stored(each) + ",'')");
            }
            return "trim(" + String.join("||' '||", parts) + ")";
        }
        String initial = field.initial();
        return initial == null
                ? stored(field.name())
                : "ifnull(" + stored(field.name()) + ",'" + initial.replace("'", "''") + "')";
    }

    /** The value as a number; null where there is none or it is blank. */
    public static String number(ObjectType type, Field field) {
        return field.name().equals(type.key()) ? "id" : "cast(nullif(" + text(type, field) + ",'') as numeric)";
    }

    /** What the field is sorted by. */
    public static String order(ObjectType type, Field field) {
        return field.kind().numeric() ? number(type, field) : text(type, field) + " collate nocase";
    }

    /** How records are found by comparing that expression of a field, when an index has it. */
    public static Access access(ObjectType type, Field field, String expression, Access indexed) {
        return Schema.sought(type, field) && expression.equals(order(type, field)) ? indexed : Access.SCAN;
    }

    /** What a search looks into: the searched fields of the type, a line each. */
    public static String searched(ObjectType type) {
        List<String> parts = new ArrayList<>();
        for (String each : type.searched()) {
            Optional<Field> field = type.field(each);
            field.ifPresent(found -> parts.add("ifnull(" + text(type, found) + ",'')"));
        }
        return parts.isEmpty() ? "''" : "(" + String.join("||char(10)||", parts) + ")";
    }

    private static String stored(String name) {
        return name.indexOf('/') < 0
                ? "json_extract(body,'$." + name + "')"
                : "json_extract(body,'$.\"" + name + "\"')";
    }
}
