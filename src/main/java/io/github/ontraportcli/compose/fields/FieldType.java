package io.github.ontraportcli.compose.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a field that is created can hold, by the API's word for it.
 *
 * @param code e.g. {@code numeric}
 * @param word what a person calls it, e.g. {@code number}
 * @param needs what it cannot be created without
 */
record FieldType(String code, String word, Needs needs) {
    /** What more there is to say of a field. */
    enum Needs {
        /** Nothing. */
        NOTHING,
        /** Options to choose from. */
        OPTIONS,
        /** Options, each with a colour. */
        COLOURS,
        /** A way to the field of another record that it shows. */
        SOURCE,
        /** Whatever it is calculated from; the API's document does not describe it. */
        ANYTHING
    }

    private static final List<FieldType> ALL = List.of(
            plain("text", "text"),
            plain("longtext", "long-text"),
            plain("rich_text", "rich-text"),
            plain("numeric", "number"),
            plain("price", "price"),
            plain("check", "checkbox"),
            plain("fulldate", "date"),
            plain("timestamp", "date-time"),
            new FieldType("drop", "dropdown", Needs.OPTIONS),
            new FieldType("color", "color", Needs.COLOURS),
            new FieldType("list", "list", Needs.OPTIONS),
            plain("phone", "phone"),
            plain("sms", "sms"),
            plain("email", "email"),
            plain("url", "url"),
            plain("address", "address"),
            plain("state", "state"),
            plain("country", "country"),
            plain("file", "file"),
            plain("image", "image"),
            new FieldType("related_data", "related", Needs.SOURCE),
            new FieldType("rollup", "rollup", Needs.ANYTHING));

    /** The type with that code. */
    static Optional<FieldType> of(String code) {
        return ALL.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /** Every code that the API takes. */
    static List<String> codes() {
        List<String> codes = new ArrayList<>();
        ALL.forEach(each -> codes.add(each.sent()));
        return codes.stream().distinct().toList();
    }

    /** What is sent: a color field is a dropdown whose options have colours. */
    String sent() {
        return needs == Needs.COLOURS ? "drop" : code;
    }

    /** Whether one of several options is chosen in it. */
    boolean choice() {
        return needs == Needs.OPTIONS || needs == Needs.COLOURS;
    }

    /** Whether its values come from elsewhere, so that nobody fills it in. */
    boolean calculated() {
        return needs == Needs.SOURCE || needs == Needs.ANYTHING;
    }

    private static FieldType plain(String code, String word) {
        return new FieldType(code, word, Needs.NOTHING);
    }
}
