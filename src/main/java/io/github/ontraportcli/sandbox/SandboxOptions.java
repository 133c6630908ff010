package io.github.ontraportcli.sandbox;

import io.github.ontraportcli.sandbox.behaviour.Conduct;
import io.github.ontraportcli.sandbox.http.Key;
import io.github.ontraportcli.sandbox.http.Patience;
import io.github.ontraportcli.sandbox.http.Window;
import io.github.ontraportcli.sandbox.trouble.Pause;
import io.github.ontraportcli.sandbox.trouble.Trouble;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * How a sandbox is started.
 *
 * @param directory where the account is kept between runs; null keeps it in memory and forgets it at the end
 * @param port the port to listen on; 0 takes any that is free
 * @param bindAddress the address to listen on
 * @param limit whether and how it refuses more than 180 requests a minute
 * @param contacts how many contacts a new account has
 * @param clock the time in the account
 * @param others the App IDs of further accounts, each with records of its own
 * @param keys further API keys, which every account accepts
 * @param trouble that is made on purpose
 * @param pause passes time, for late answers
 * @param patience how long clients are waited for
 * @param deliverAnywhere whether webhooks are told of events on other machines too, and not on this one alone
 * @param conduct how the accounts behave
 */
public record SandboxOptions(
        @Nullable Path directory,
        int port,
        String bindAddress,
        Window limit,
        int contacts,
        Clock clock,
        List<String> others,
        List<Key> keys,
        Trouble trouble,
        Pause pause,
        Patience patience,
        boolean deliverAnywhere,
        Conduct conduct) {
    private static final int CONTACTS = 2_500;
    private static final String LOOPBACK = "127.0.0.1";

    public SandboxOptions {
        others = List.copyOf(others);
        keys = List.copyOf(keys);
    }

    /** An account of 2,500 contacts that is kept there, without a limit, on any port of this machine alone. */
    public static SandboxOptions in(@Nullable Path directory, Clock clock) {
        return new SandboxOptions(
                directory,
                0,
                LOOPBACK,
                Window.NONE,
                CONTACTS,
                clock,
                List.of(),
                List.of(),
                Trouble.NONE,
                Pause.REAL,
                Patience.USUAL,
                false,
                Conduct.USUAL);
    }

    /** The same, in memory. */
    public static SandboxOptions inMemory(Clock clock) {
        return in(null, clock);
    }

    /** The same, on that port. */
    public SandboxOptions onPort(int other) {
        return changed(copy -> copy.port = other);
    }

    /** The same, on that address of this machine. */
    public SandboxOptions onAddress(String other) {
        return changed(copy -> copy.bindAddress = other);
    }

    /** The same, with the limit of 180 requests within any minute. */
    public SandboxOptions withLimit() {
        return withLimit(Window.ROLLING);
    }

    /** The same, with a limit of 180 requests counted like that. */
    public SandboxOptions withLimit(Window other) {
        return changed(copy -> copy.limit = other);
    }

    /** The same, with that many contacts when the account is new. */
    public SandboxOptions withContacts(int count) {
        return changed(copy -> copy.contacts = count);
    }

    /** The same, with these accounts beside the usual one. */
    public SandboxOptions withAccounts(List<String> appIds) {
        return changed(copy -> copy.others = appIds);
    }

    /** The same, with these keys beside the usual one. */
    public SandboxOptions withKeys(List<Key> more) {
        return changed(copy -> copy.keys = more);
    }

    /** The same, with that trouble, and time that passes like that. */
    public SandboxOptions withTrouble(Trouble other, Pause passing) {
        return changed(copy -> {
            copy.trouble = other;
            copy.pause = passing;
        });
    }

    /** The same, with so much patience. */
    public SandboxOptions withPatience(Patience other) {
        return changed(copy -> copy.patience = other);
    }

    /** The same, with webhooks that are told of events wherever they are. */
    public SandboxOptions deliveringAnywhere() {
        return changed(copy -> copy.deliverAnywhere = true);
    }

    /** The same, with accounts that behave like that. */
    public SandboxOptions behaving(Conduct other) {
        return changed(copy -> copy.conduct = other);
    }

    /** The same, with tags and subscriptions that are changed so much later than they are accepted. */
    public SandboxOptions queueing(Duration delay) {
        return behaving(conduct.queueing(delay));
    }

    /** The same, refusing what would lose data in silence. */
    public SandboxOptions strictly() {
        return behaving(conduct.strictly());
    }

    private SandboxOptions changed(Consumer<Copy> change) {
        Copy copy = new Copy(this);
        change.accept(copy);
        return copy.options();
    }

    /** The options while one of them is changed. */
    private static final class Copy {
        private final @Nullable Path directory;
        private int port;
        private String bindAddress;
        private Window limit;
        private int contacts;
        private final Clock clock;
        private List<String> others;
        private List<Key> keys;
        private Trouble trouble;
        private Pause pause;
        private Patience patience;
        private boolean deliverAnywhere;
        private Conduct conduct;

        Copy(SandboxOptions from) {
            directory = from.directory;
            port = from.port;
            bindAddress = from.bindAddress;
            limit = from.limit;
            contacts = from.contacts;
            clock = from.clock;
            others = from.others;
            keys = from.keys;
            trouble = from.trouble;
            pause = from.pause;
            patience = from.patience;
            deliverAnywhere = from.deliverAnywhere;
            conduct = from.conduct;
        }

        SandboxOptions options() {
            return new SandboxOptions(
                    directory,
                    port,
                    bindAddress,
                    limit,
                    contacts,
                    clock,
                    others,
                    keys,
                    trouble,
                    pause,
                    patience,
                    deliverAnywhere,
                    conduct);
        }
    }
}
