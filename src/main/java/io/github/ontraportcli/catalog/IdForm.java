package io.github.ontraportcli.catalog;

import java.util.regex.Pattern;

/** What an ID looks like. Any other text would be read by the API as the number that it begins with, often as 0. */
public enum IdForm {
    /** A number: {@code 7}. */
    NUMBER("[0-9]+", "an ID such as 7"),
    /** An event, or one of a series by the moment it begins: {@code 7}, {@code 2_1625335200}; {@code 2_0} does not recur. */
    EVENT("[0-9]+|0*[1-9][0-9]*_[0-9]+", "an ID such as 7 or 2_1625335200"),
    /** A guest's record: {@code 7}, or the guest behind it, {@code 0_5005}. */
    GUEST("[0-9]+|[0-9]+_0*[1-9][0-9]*", "an ID such as 7 or 0_5005"),
    /** Somebody of a kind: {@code 0_5005} is a contact, {@code 2_1} a user. */
    PERSON("[0-9]+_0*[1-9][0-9]*", "a contact such as 0_5005 or a user such as 2_1");

    private static final Pattern OF_SERIES = Pattern.compile("[0-9]+_0*[1-9][0-9]*");

    private final Pattern pattern;
    private final String meaning;

    IdForm(String pattern, String meaning) {
        this.pattern = Pattern.compile(pattern);
        this.meaning = meaning;
    }

    /** Whether that is one. */
    public boolean takes(String text) {
        return pattern.matcher(text).matches();
    }

    /** What it takes, in words. */
    public String meaning() {
        return meaning;
    }

    /** Whether that is one event of a series, so that how much of the series is meant is a question. */
    public boolean ofSeries(String id) {
        return this == EVENT && OF_SERIES.matcher(id).matches();
    }
}
