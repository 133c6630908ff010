package io.github.ontraportcli.app;

import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * A command line of the fault runs, and what must hold of it.
 *
 * @param words the program's name left out
 * @param stdin what it is given
 * @param kind what it does
 * @param rows the IDs that a listing must bring, in order; the number that a count must say
 * @param done whether what it was to do has been done in the account
 * @param twice whether anything of it was done more than once
 */
record FaultRunLine(
        List<String> words, String stdin, Kind kind, List<String> rows, BooleanSupplier done, BooleanSupplier twice) {

    /** What a line does. */
    enum Kind {
        /** Lists rows, which are counted. */
        LIST,
        /** Says a number. */
        COUNT,
        /** Shows one record. */
        SHOW,
        /** Changes the account. */
        WRITE,
        /** Is to be refused before anything is sent that changes. */
        REFUSED
    }

    static FaultRunLine reading(Kind kind, List<String> words, List<String> rows) {
        return new FaultRunLine(words, "", kind, rows, () -> true, () -> false);
    }

    static FaultRunLine writing(List<String> words, BooleanSupplier done, BooleanSupplier twice) {
        return new FaultRunLine(words, "", Kind.WRITE, List.of(), done, twice);
    }

    FaultRunLine given(String text) {
        return new FaultRunLine(words, text, kind, rows, done, twice);
    }

    /** The same without the word that answers the question before a dangerous command. */
    FaultRunLine withoutYes() {
        List<String> left = words.stream().filter(each -> !each.equals("--yes")).toList();
        return new FaultRunLine(left, stdin, Kind.REFUSED, rows, () -> true, twice);
    }

    /** The format that was asked for. */
    String format() {
        int at = words.indexOf("-o");
        return at < 0 ? "json" : words.get(at + 1);
    }

    @Override
    public String toString() {
        return "ontraport " + String.join(" ", words);
    }
}
