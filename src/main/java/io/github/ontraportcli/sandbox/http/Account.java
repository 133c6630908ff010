package io.github.ontraportcli.sandbox.http;

import io.github.ontraportcli.sandbox.behaviour.Conduct;
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
    private final String id;
    private final Conduct conduct;
    private final Store store;
    private final Deliveries deliveries;
    private final @Nullable JournalFile journal;
    private final Applier applier;
    private final Limiter limiter;
    private final Turns turns;

    /**
     * An account.
     *
     * @param appId sent as {@code Api-Appid}
     * @param id what every answer tells as the account's ID
     * @param deliveries tells webhooks of what happens in it
     * @param journal null where none is kept
     * @param conduct how it behaves
     */
    public Account(
            String appId,
            String id,
            Store store,
            Deliveries deliveries,
            @Nullable JournalFile journal,
            Clock clock,
            Window window,
            Trouble trouble,
            Conduct conduct) {
        this.appId = appId;
        this.id = id;
        this.conduct = conduct;
        this.applier = new Applier(store, deliveries, clock, id, conduct);
        this.store = store;
        this.deliveries = deliveries;
        this.journal = journal;
        this.limiter = new Limiter(clock, window);
        this.turns = new Turns(trouble);
    }

    String appId() {
        return appId;
    }

    String id() {
        return id;
    }

    Conduct conduct() {
        return conduct;
    }

    Applier applier() {
        return applier;
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
        applier.close();
        deliveries.close();
        store.close();
    }
}
