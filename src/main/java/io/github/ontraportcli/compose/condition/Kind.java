package io.github.ontraportcli.compose.condition;

/** What a field holds, as far as a comparison cares. */
public enum Kind {
    /** Epoch seconds: {@code fulldate} and {@code timestamp} fields. */
    TIMESTAMP,
    NUMBER,
    TEXT,
    /** 0 or 1. */
    CHECKBOX,
    /** One option, held by its id. */
    DROPDOWN,
    /** Several options, held as <code>*&#47;*1*&#47;*2*&#47;*</code>. */
    LIST,
    /** Not known, or of a type that no rule depends on. */
    UNKNOWN;

    /** The kind for a field type in the words of an object's meta, e.g. "fulldate"; UNKNOWN for any other word. */
    public static Kind ofMetaType(String type) {
        return switch (type) {
            case "fulldate", "timestamp", "date" -> TIMESTAMP;
            case "numeric", "price", "percentage" -> NUMBER;
            case "check" -> CHECKBOX;
            case "drop" -> DROPDOWN;
            case "list" -> LIST;
            case "text",
                    "longtext",
                    "rich_text",
                    "JSONtext",
                    "email",
                    "sms",
                    "phone",
                    "address",
                    "country",
                    "state",
                    "timezone",
                    "url",
                    "color",
                    "file",
                    "image",
                    "mergefield" -> TEXT;
            default -> UNKNOWN;
        };
    }
}
