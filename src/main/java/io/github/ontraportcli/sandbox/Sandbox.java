package io.github.ontraportcli.sandbox;

import io.github.ontraportcli.sandbox.behaviour.webhooks.Deliveries;
import io.github.ontraportcli.sandbox.http.Credentials;
import io.github.ontraportcli.sandbox.http.Front;
import io.github.ontraportcli.sandbox.http.Journal;
import io.github.ontraportcli.sandbox.http.Listener;
import io.github.ontraportcli.sandbox.http.Routes;
import io.github.ontraportcli.sandbox.seed.Seed;
import io.github.ontraportcli.sandbox.seed.document.DocumentSeed;
import io.github.ontraportcli.sandbox.store.Store;
import io.github.ontraportcli.sandbox.wire.Incoming;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A simulated Ontraport account that answers over real HTTP, for trying things out where nothing can break.
 *
 * <p>Several may run on one directory at the same time, in this process or in others: they show the same account.
 */
public final class Sandbox implements AutoCloseable {
    private static final Credentials CREDENTIALS = new Credentials("2_sandbox", "sandbox-key-opens-nothing-else");
    private static final int MOST_BODY = 64 * 1024;

    private final SandboxOptions options;
    private final Store store;
    private final Listener listener;
    private final Journal journal;
    private final Deliveries deliveries;

    private Sandbox(SandboxOptions options, Store store, Listener listener, Journal journal, Deliveries deliveries) {
        this.options = options;
        this.store = store;
        this.listener = listener;
        this.journal = journal;
        this.deliveries = deliveries;
    }

    /** Opens the account, fills it when it is new, and listens. */
    public static Sandbox start(SandboxOptions options) {
        Store store = Store.open(options.directory(), Seed.of(options.contacts()));
        try {
            Journal journal = new Journal();
            Deliveries deliveries = new Deliveries(store, options.clock(), options.deliverAnywhere());
            Front front = new Front(
                    CREDENTIALS, journal, Routes.all(), store, options.clock(), deliveries, options.limited());
            Listener listener = Listener.start(options.bindAddress(), options.port(), front);
            return new Sandbox(options, store, listener, journal, deliveries);
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    /** Forgets the account that is kept there; the next start makes a new one. */
    public static void reset(Path directory) {
        Store.reset(directory);
    }

    /** Puts the records into the account that the examples of the API's document speak of. */
    public void seedDocument() {
        store.write(records -> {
            DocumentSeed.into(records);
            return true;
        });
    }

    /** The base address of its API, e.g. http://127.0.0.1:40123/1/. */
    public URI address() {
        return URI.create("http://" + options.bindAddress() + ":" + listener.port() + "/1/");
    }

    /** The App ID that it accepts. */
    public String appId() {
        return CREDENTIALS.appId();
    }

    /** The API key that it accepts. */
    public String apiKey() {
        return CREDENTIALS.key();
    }

    /** The requests that came in, oldest first: the last 10,000, fewer when they were large. */
    public List<Received> received() {
        List<Received> all = new ArrayList<>();
        for (Incoming each : journal.requests()) {
            Map<String, String> headers = new LinkedHashMap<>(each.headers());
            headers.remove("api-key");
            byte[] body = Arrays.copyOf(each.body(), Math.min(each.body().length, MOST_BODY));
            all.add(new Received(
                    each.method(), each.path(), each.query(), headers, new String(body, StandardCharsets.UTF_8)));
        }
        return all;
    }

    /** How many requests came in since the start. */
    public long requests() {
        return journal.count();
    }

    /** Finishes the answers that are being made, gives webhooks two seconds, and stops. */
    @Override
    public void close() {
        listener.close();
        deliveries.close();
        store.close();
    }
}
