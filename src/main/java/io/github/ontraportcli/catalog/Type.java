package io.github.ontraportcli.catalog;

import java.util.List;

/** What a parameter takes from a person, and what the API gets for it. */
public sealed interface Type {
    Type TEXT = new Text();
    Type PROSE = new Prose();
    Type WHOLE = new Whole();
    Type ID = new Id(IdForm.NUMBER);
    Type EVENT_ID = new Id(IdForm.EVENT);
    Type PERSON_ID = new Id(IdForm.PERSON);
    Type DECIMAL = new Decimal();
    Type ON = new Flag("true");
    Type ONE = new Flag("1");
    Type YES_NO = choice("yes", "1", "no", "0");
    Type SPAN_SECONDS = new Span(1);
    Type SPAN_DAYS = new Span(86_400);
    Type SECONDS = new Moment(false);
    Type MILLISECONDS = new Moment(true);
    Type IDS = new Ids(Joined.COMMA);
    Type ID_ARRAY = new Ids(Joined.ARRAY);
    Type NAME_ARRAY = new Names();
    Type TREE = new Tree(false, List.of());
    Type TREE_TEXT = new Tree(true, List.of());

    /** Text that may be long: typed, or read from {@code @FILE} or from stdin ({@code -}). */
    record Prose() implements Type {}

    /** Any text, sent as typed. */
    record Text() implements Type {}

    /**
     * Text that the API wants behind a sign of its own, which is put there when it is missing.
     *
     * @param prefix e.g. {@code :=}
     */
    record Prefixed(String prefix) implements Type {}

    /** A whole number; also the ID of something. */
    record Whole() implements Type {}

    /**
     * The ID of one thing.
     *
     * @param form what it looks like
     */
    record Id(IdForm form) implements Type {}

    /**
     * The ID of something, or its name where a switch says that names are meant.
     *
     * @param names the parameter that says so, e.g. {@code use_utm_names}
     */
    record IdOrName(String names) implements Type {}

    /**
     * A length of time, typed as {@code 30m}, {@code 2h}, {@code 7d}, {@code 1w}, or as a number that is sent as it is.
     *
     * @param unit what the API counts in, in seconds: 1, or 86,400 for days
     */
    record Span(int unit) implements Type {}

    /** A decimal number; money is in the account's currency, not in cents. */
    record Decimal() implements Type {}

    /**
     * A switch: given or not.
     *
     * @param on what is sent when it is given, {@code true} or {@code 1}
     */
    record Flag(String on) implements Type {}

    /**
     * A date or a moment, typed as {@code 2026-01-31}, {@code -30d}, {@code today} or a number that is sent as it is.
     *
     * @param milliseconds sent in milliseconds since 1970 rather than seconds
     */
    record Moment(boolean milliseconds) implements Type {}

    /**
     * One of a few words, each standing for the API's code. The code is accepted too.
     *
     * @param orId whether the ID of something may stand there instead
     */
    record Choice(List<Word> words, boolean orId) implements Type {}

    /** Several of a few words, sent as codes with commas between them. */
    record Choices(List<Word> words) implements Type {}

    /**
     * Members of a nested object, typed as {@code NAME=VALUE}, one at a time.
     *
     * @param prefix what their names begin with on the wire, e.g. {@code task_form_}
     */
    record Members(String prefix) implements Type {}

    /** Ids of records, one or more. */
    record Ids(Joined joined) implements Type {}

    /** Names, each one an element of a JSON array: a name may hold a comma. */
    record Names() implements Type {}

    /**
     * A nested value, given as JSON.
     *
     * @param text sent as a string that holds the JSON, not as the value itself
     * @param needs members without which it means something else, e.g. {@code products}
     */
    record Tree(boolean text, List<String> needs) implements Type {}

    /** How a list of ids travels. */
    enum Joined {
        /** {@code 1,2,3}. */
        COMMA,
        /** {@code [1,2,3]}. */
        ARRAY
    }

    /**
     * A word and what the API calls it.
     *
     * @param word what is typed, e.g. {@code high}
     * @param code what is sent, e.g. {@code 8}
     */
    record Word(String word, String code) {}

    /** A nested value that must be an object with these members. */
    static Type tree(String... needs) {
        return new Tree(false, List.of(needs));
    }

    /** A choice, written as word and code in turn: {@code choice("high", "8", "low", "10")}. */
    static Type choice(String... wordsAndCodes) {
        return new Choice(words(wordsAndCodes), false);
    }

    /** The same, where the ID of something may stand instead of a word. */
    static Type choiceOrId(String... wordsAndCodes) {
        return new Choice(words(wordsAndCodes), true);
    }

    /** Several words of a choice, written as word and code in turn. */
    static Type choices(String... wordsAndCodes) {
        return new Choices(words(wordsAndCodes));
    }

    private static List<Word> words(String... wordsAndCodes) {
        Word[] words = new Word[wordsAndCodes.length / 2];
        for (int i = 0; i < words.length; i++) {
            words[i] = new Word(wordsAndCodes[2 * i], wordsAndCodes[2 * i + 1]);
        }
        return List.of(words);
    }
}
