package io.github.ontraportcli.catalog;

import java.util.List;

/** What a parameter takes from a person, and what the API gets for it. */
public sealed interface Type {
    Type TEXT = new Text();
    Type WHOLE = new Whole();
    Type DECIMAL = new Decimal();
    Type ON = new Flag("true");
    Type ONE = new Flag("1");
    Type SECONDS = new Moment(false);
    Type MILLISECONDS = new Moment(true);
    Type IDS = new Ids(Joined.COMMA);
    Type ID_ARRAY = new Ids(Joined.ARRAY);
    Type NAME_ARRAY = new Names();
    Type TREE = new Tree(false);
    Type TREE_TEXT = new Tree(true);

    /** Any text, sent as typed. */
    record Text() implements Type {}

    /** A whole number; also the id of something. */
    record Whole() implements Type {}

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

    /** One of a few words, each standing for the API's code. The code is accepted too. */
    record Choice(List<Word> words) implements Type {}

    /** Ids of records, one or more. */
    record Ids(Joined joined) implements Type {}

    /** Names, each one an element of a JSON array: a name may hold a comma. */
    record Names() implements Type {}

    /**
     * A nested value, given as JSON.
     *
     * @param text sent as a string that holds the JSON, not as the value itself
     */
    record Tree(boolean text) implements Type {}

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

    /** A choice, written as word and code in turn: {@code choice("high", "8", "low", "10")}. */
    static Type choice(String... wordsAndCodes) {
        Word[] words = new Word[wordsAndCodes.length / 2];
        for (int i = 0; i < words.length; i++) {
            words[i] = new Word(wordsAndCodes[2 * i], wordsAndCodes[2 * i + 1]);
        }
        return new Choice(List.of(words));
    }
}
