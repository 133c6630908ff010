package io.github.ontraportcli.sandbox;

import io.github.ontraportcli.sandbox.behaviour.Conduct;
import io.github.ontraportcli.sandbox.behaviour.Foresight;
import io.github.ontraportcli.sandbox.behaviour.webhooks.Deliveries;
import io.github.ontraportcli.sandbox.http.Account;
import io.github.ontraportcli.sandbox.http.Front;
import io.github.ontraportcli.sandbox.http.Journal;
import io.github.ontraportcli.sandbox.http.Key;
import io.github.ontraportcli.sandbox.http.Listener;
import io.github.ontraportcli.sandbox.http.Routes;
import io.github.ontraportcli.sandbox.journal.JournalFile;
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
import org.jspecify.annotations.Nullable;

/**
 * A simulated Ontraport account that answers over real HTTP, for trying things out where nothing can break. It may serve
 * further accounts beside it, each under an App ID of its own.
 *
 * <p>Several may run on one directory at the same time, in this process or in others: they show the same account.
 */
public final class Sandbox implements AutoCloseable {
    /** The App ID of the account that is always there. */
    public static final String APP_ID = "2_sandbox";

    private static final String KEY = "sandbox-key-opens-nothing-else";
    private static final int MOST_BODY = 64 * 1024;

    private final SandboxOptions options;
    private final List<Account> accounts;
    private final Listener listener;
    private final Journal journal;
    private final List<Foresight> foresights = new ArrayList<>();

    private Sandbox(SandboxOptions options, List<Account> accounts, Listener listener, Journal journal) {
        this.options = options;
        this.accounts = accounts;
        this.listener = listener;
        this.journal = journal;
    }

    /** Opens the accounts, fills those that are new, and listens. */
    public static Sandbox start(SandboxOptions options) {
        List<Account> accounts = new ArrayList<>();
        try {
            accounts.add(account(APP_ID, Conduct.accountId(""), options));
            for (String each : options.others()) {
                accounts.add(account(KeptAccount.named(each), Conduct.accountId(each), options));
            }
            List<Key> keys = new ArrayList<>(options.keys());
            keys.add(Key.open(KEY));
            Journal journal = new Journal();
            Front front = new Front(accounts, keys, journal, Routes.all(), options.clock());
            Listener listener =
                    Listener.start(options.bindAddress(), options.port(), front, options.patience(), options.pause());
            return new Sandbox(options, accounts, listener, journal);
        } catch (RuntimeException e) {
            accounts.forEach(Account::close);
            throw e;
        }
    }

    private static Account account(String appId, String id, SandboxOptions options) {
        @Nullable Path root = options.directory();
        @Nullable
        Path directory = root == null ? null : KeptAccount.of(root, appId).directory();
        Store store = Store.open(directory, Seed.of(options.contacts()));
        return new Account(
                appId,
                id,
                store,
                new Deliveries(store, options.clock(), options.deliverAnywhere()),
                directory == null ? null : JournalFile.in(directory),
                options.clock(),
                options.limit(),
                options.trouble(),
                options.conduct());
    }

    /** Forgets the account that is kept there; the next start makes a new one. */
    public static void reset(Path directory) {
        KeptAccount.of(directory, APP_ID).reset();
    }

    /** Puts the records into the account that the examples of the API's document speak of. */
    public void seedDocument() {
        accounts.get(0).store().write(records -> {
            DocumentSeed.into(records);
            return true;
        });
    }

    /** Has it look ahead: what a large account is asked for first is then found as quickly as what is asked for again. */
    public void lookAhead() {
        accounts.forEach(each -> foresights.add(Foresight.of(each.store())));
    }

    /** The base address of its API, e.g. http://127.0.0.1:40123/1/. */
    public URI address() {
        String host = options.bindAddress();
        return URI.create(
                "http://" + (host.indexOf(':') < 0 ? host : "[" + host + "]") + ":" + listener.port() + "/1/");
    }

    /** The App ID that it accepts. */
    public String appId() {
        return APP_ID;
    }

    /** The API key that it accepts. */
    public String apiKey() {
        return KEY;
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
        foresights.forEach(Foresight::close);
        accounts.forEach(Account::close);
    }
}
