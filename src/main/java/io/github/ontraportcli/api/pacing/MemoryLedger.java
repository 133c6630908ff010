package io.github.ontraportcli.api.pacing;

import java.util.function.Function;

/** A budget that no other process sees. */
final class MemoryLedger implements Ledger {
    private Budget budget;

    MemoryLedger(Budget known) {
        this.budget = known;
    }

    @Override
    public synchronized <T> T enter(Function<Budget, Entry<T>> entry) {
        Entry<T> made = entry.apply(budget);
        budget = made.after();
        return made.outcome();
    }
}
