package io.github.ontraportcli.sandbox.behaviour.fields;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.ontraportcli.sandbox.model.Field;
import io.github.ontraportcli.sandbox.model.FieldKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A field as its owner defined it.
 *
 * @param name e.g. {@code f1558}
 * @param alias as people see it
 * @param type the word for what it holds, e.g. "drop"
 * @param required whether the app insists on a value
 * @param unique whether saveorupdate finds records by it
 * @param options labels by option id
 * @param lastOption the highest option id that was ever given, so that none returns
 */
record Definition(
        String name,
        String alias,
        String type,
        boolean required,
        boolean unique,
        Map<String, String> options,
        long lastOption) {
    /** The types that a field can be made of here. */
    static final Set<String> TYPES = Set.of(
            ("check country fulldate list longtext numeric price phone state drop text email sms address timestamp"
                            + " file image rich_text url color timezone")
                    .split(" "));

    /** A new one without options. */
    static Definition of(String name, String alias, String type, boolean required, boolean unique) {
        return new Definition(name, alias, type, required, unique, Map.of(), 0);
    }

    /** That of a field that the type began with. */
    static Definition of(Field field) {
        long last = 0;
        for (String each : field.options().keySet()) {
            last = Math.max(last, each.matches("\\d{1,15}") ? Long.parseLong(each) : 0);
        }
        return new Definition(
                field.name(), field.alias(), field.kind().word(), false, field.unique(), field.options(), last);
    }

    /** As it was kept. */
    static Definition of(String name, JsonObject json) {
        Map<String, String> options = new LinkedHashMap<>();
        for (Map.Entry<String, JsonElement> each :
                json.getAsJsonObject("options").entrySet()) {
            options.put(each.getKey(), each.getValue().getAsString());
        }
        return new Definition(
                name,
                json.get("alias").getAsString(),
                json.get("type").getAsString(),
                json.get("required").getAsBoolean(),
                json.get("unique").getAsBoolean(),
                options,
                json.get("lastOption").getAsLong());
    }

    /** As it is kept. */
    JsonObject json() {
        JsonObject json = new JsonObject();
        json.addProperty("alias", alias);
        json.addProperty("type", type);
        json.addProperty("required", required);
        json.addProperty("unique", unique);
        JsonObject labels = new JsonObject();
        options.forEach(labels::addProperty);
        json.add("options", labels);
        json.addProperty("lastOption", lastOption);
        return json;
    }

    /** Whether it is a choice. */
    boolean choice() {
        return type.equals("drop") || type.equals("list") || type.equals("color");
    }

    /** The same under another name for people. */
    Definition called(String other) {
        return new Definition(name, other, type, required, unique, options, lastOption);
    }

    /** The same, holding something else. */
    Definition typed(String other) {
        return new Definition(name, alias, other, required, unique, options, lastOption);
    }

    /** The same with these options more; a label that is there already is not added again. */
    Definition adding(List<String> labels) {
        Map<String, String> more = new LinkedHashMap<>(options);
        long last = lastOption;
        for (String each : labels) {
            if (!more.containsValue(each) && !each.isBlank()) {
                last++;
                more.put(Long.toString(last), each);
            }
        }
        return new Definition(name, alias, type, required, unique, more, last);
    }

    /** The same without these options. */
    Definition removing(List<String> labels) {
        Map<String, String> fewer = new LinkedHashMap<>(options);
        fewer.values().removeAll(labels);
        return new Definition(name, alias, type, required, unique, fewer, lastOption);
    }

    /** The same with these options and no others; a label that stays keeps its id. */
    Definition replacing(List<String> labels) {
        Map<String, String> kept = new LinkedHashMap<>(options);
        kept.values().retainAll(labels);
        return new Definition(name, alias, type, required, unique, kept, lastOption).adding(labels);
    }

    /** The field that it defines. */
    Field field() {
        List<String> pairs = new ArrayList<>();
        options.forEach((id, label) -> pairs.addAll(List.of(id, label)));
        String[] choices = pairs.toArray(String[]::new);
        Field field = switch (type) {
            case "drop", "color" -> Field.drop(name, alias, choices);
            case "list" -> Field.list(name, alias, choices);
            case "check" -> Field.of(name, alias, FieldKind.CHECK).initially("0");
            default -> Field.of(name, alias, kind());
        };
        return unique ? field.distinct() : field;
    }

    /** What it is kept as: a file, an image or an address of a page are kept as text. */
    private FieldKind kind() {
        for (FieldKind each : FieldKind.values()) {
            if (each.word().equals(type.toLowerCase(Locale.ROOT))) {
                return each;
            }
        }
        return type.equals("rich_text") ? FieldKind.LONGTEXT : FieldKind.TEXT;
    }
}
