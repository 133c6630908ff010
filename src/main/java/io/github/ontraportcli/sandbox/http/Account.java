package io.github.ontraportcli.sandbox.http;

import io.github.ontraportcli.sandbox.behaviour.webhooks.Deliveries;
import io.github.ontraportcli.sandbox.journal.JournalFile;
import io.github.ontraportcli.sandbox.store.Store;
import io.github.ontraportcli.sandbox.trouble.Trouble;
import io.github.ontraportcli.sandbox.trouble.Turns;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** One of the accounts that a server serves: its own records, limit, trouble and journal. */
public final class Account implements AutoCloseable {
    private final String appId;
    private final Store store;
    private final Deliveries deliveries;
    private final @Nullable JournalFile journal;
    private final Limiter limiter;
    private final Turns turns;

    /**
     * An account.
     *
     * @param appId sent as {@code Api-Appid}
     * @param deliveries tells webhooks of what happens in it
     * @param journal null where none is kept
     */
    public Account(
            String appId,
            Store store,
            Deliveries deliveries,
            @Nullable JournalFile journal,
            Clock clock,
            Window window,
            Trouble trouble) {
        this.appId = appId;
        this.store = store;
        this.deliveries = deliveries;
        this.journal = journal;
        this.limiter = new Limiter(clock, window);
        this.turns = new Turns(trouble);
    }

    String appId() {
        return appId;
    }

    /** Its records. */
    public Store store() {
        return store;
    }

    Deliveries deliveries() {
        return deliveries;
    }

    @Nullable
    JournalFile journal() {
        return journal;
    }

    Limiter limiter() {
        return limiter;
    }

    Turns turns() {
        return turns;
    }

    /** Gives webhooks two seconds, and lets its records go. */
    @Override
    public void close() {
        deliveries.close();
        store.close();
    }
}
