package io.github.ontraportcli.app;

import java.util.Set;
import java.util.TreeSet;

/**
 * A contact as far as a {@link RandomWriter} changes it.
 *
 * @param called its first and its last name, and a field of its owner's
 * @param tags its tags, in its own field and as records of their own
 * @param sequences the sequences that it is in, likewise
 * @param charges how many transactions it has, each with a purchase
 * @param refunds how many of them were paid back
 * @param tasks how many tasks there are about it
 */
record Owned(String called, Set<String> tags, Set<String> sequences, int charges, int refunds, int tasks) {
    static final Owned DELETED = new Owned("deleted", Set.of(), Set.of(), 0, 0, 0);

    static Owned created(String name) {
        return new Owned(name, Set.of("20", "21"), Set.of(), 0, 0, 0);
    }

    static Owned half(String what) {
        return new Owned("by halves: " + what, Set.of(), Set.of(), 0, 0, 0);
    }

    Owned named(String name) {
        return new Owned(name, tags, sequences, charges, refunds, tasks);
    }

    Owned charged() {
        return new Owned(called, tags, sequences, charges + 1, refunds, tasks);
    }

    Owned refunded() {
        return new Owned(called, tags, sequences, charges, charges, tasks);
    }

    Owned withTask() {
        return new Owned(called, tags, sequences, charges, refunds, tasks + 1);
    }

    Owned tagged(Set<String> changed, boolean add) {
        return new Owned(called, changed(tags, changed, add), sequences, charges, refunds, tasks);
    }

    Owned sequenced(Set<String> changed, boolean add) {
        return new Owned(called, tags, changed(sequences, changed, add), charges, refunds, tasks);
    }

    private static Set<String> changed(Set<String> before, Set<String> changed, boolean add) {
        Set<String> all = new TreeSet<>(before);
        if (add) {
            all.addAll(changed);
        } else {
            all.removeAll(changed);
        }
        return all;
    }
}
