package io.github.ontraportcli.sandbox.behaviour;

import io.github.ontraportcli.failure.Failure;
import io.github.ontraportcli.sandbox.model.ContactType;
import io.github.ontraportcli.sandbox.model.Field;
import io.github.ontraportcli.sandbox.model.TagTypes;
import io.github.ontraportcli.sandbox.store.Query;
import io.github.ontraportcli.sandbox.store.Records;
import io.github.ontraportcli.sandbox.store.Store;
import io.github.ontraportcli.sandbox.store.Where;
import java.util.List;
import java.util.function.Consumer;

/**
 * A server's looking ahead: it finds out in which order its contacts are and which tags they have before anybody asks, so
 * that the first page is as quick as the next ones, and again when much was changed. In a small account it has nothing to do.
 */
public final class Foresight implements AutoCloseable {
    /** From one look at what was changed to the next, in milliseconds. */
    private static final long PAUSE = 250;
    /** So many changed records are worth a look. Few are dealt with by the first page that needs them. */
    private static final long MANY = 200;

    private final Store store;
    private final Thread thread;
    private volatile boolean closed;

    private Foresight(Store store) {
        this.store = store;
        this.thread = new Thread(this::look, "sandbox foresight");
        this.thread.setDaemon(true);
    }

    /** Looks ahead in that account until it is closed. */
    public static Foresight of(Store store) {
        Foresight foresight = new Foresight(store);
        foresight.thread.start();
        return foresight;
    }

    private void look() {
        try {
            long seen = -1 - MANY;
            while (!closed) {
                long age = store.read(Records::age);
                if (Math.abs(age - seen) >= MANY) {
                    everything();
                    seen = age;
                }
                Thread.sleep(PAUSE);
            }
        } catch (Failure | InterruptedException e) {
            // The account was closed meanwhile, or is busy: it is slower then, and not wrong.
            return;
        }
    }

    /** In small steps: in an account in memory, a request waits for the step. */
    private void everything() {
        for (Field each : ContactType.CONTACT.fields()) {
            step(records -> records.lookAhead(ContactType.CONTACT, each));
        }
        for (long each : store.read(records -> records.ids(Query.all(TagTypes.TAG, Where.ALL)))) {
            step(records -> records.count(ContactType.CONTACT, Membership.TAGS.members(ContactType.CONTACT, each)));
        }
    }

    private void step(Consumer<Records> work) {
        if (!closed) {
            store.read(records -> {
                work.accept(records);
                return List.of();
            });
        }
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
    }
}
