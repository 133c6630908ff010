package io.github.ontraportcli.sandbox.model;

/** What a field holds, by the word that meta uses for it. */
public enum FieldKind {
    TEXT("text", false),
    LONGTEXT("longtext", false),
    EMAIL("email", false),
    PHONE("phone", false),
    SMS("sms", false),
    STATE("state", false),
    COUNTRY("country", false),
    TIMEZONE("timezone", false),
    /** Made of other fields when it is read; never stored. */
    MERGE("mergefield", false),
    /** Ids between the delimiters of {@link Delimited}. */
    SUBSCRIPTION("subscription", false),
    /** Option ids between the delimiters of {@link Delimited}. */
    LIST("list", false),
    /** One option id; 0 is none. */
    DROP("drop", true),
    NUMERIC("numeric", true),
    PRICE("price", true),
    CHECK("check", true),
    /** Seconds since 1970. */
    FULLDATE("fulldate", true),
    /** Seconds since 1970, set by the account itself. */
    TIMESTAMP("timestamp", true),
    /** The id of a record of another type; 0 is none. */
    PARENT("parent", true),
    URL("url", false),
    PERCENTAGE("percentage", true),
    RAW_PERCENTAGE("raw_percentage", true),
    /** What another record says. */
    RELATED("related_data", false),
    /** A nested value, shown as it is stored. */
    NESTED("object", false);

    private final String word;
    private final boolean numeric;

    FieldKind(String word, boolean numeric) {
        this.word = word;
        this.numeric = numeric;
    }

    /** The word in meta, e.g. "fulldate". */
    public String word() {
        return word;
    }

    /** Whether values are compared and sorted as numbers. */
    public boolean numeric() {
        return numeric;
    }
}
