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
        return new SandboxOptions(
                directory,
                other,
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

    /** The same, on that address of this machine. */
    public SandboxOptions onAddress(String other) {
        return new SandboxOptions(
                directory,
                port,
                other,
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

    /** The same, with the limit of 180 requests within any minute. */
    public SandboxOptions withLimit() {
        return withLimit(Window.ROLLING);
    }

    /** The same, with a limit of 180 requests counted like that. */
    public SandboxOptions withLimit(Window other) {
        return new SandboxOptions(
                directory,
                port,
                bindAddress,
                other,
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

    /** The same, with that many contacts when the account is new. */
    public SandboxOptions withContacts(int count) {
        return new SandboxOptions(
                directory,
                port,
                bindAddress,
                limit,
                count,
                clock,
                others,
                keys,
                trouble,
                pause,
                patience,
                deliverAnywhere,
                conduct);
    }

    /** The same, with these accounts beside the usual one. */
    public SandboxOptions withAccounts(List<String> appIds) {
        return new SandboxOptions(
                directory,
                port,
                bindAddress,
                limit,
                contacts,
                clock,
                appIds,
                keys,
                trouble,
                pause,
                patience,
                deliverAnywhere,
                conduct);
    }

    /** The same, with these keys beside the usual one. */
    public SandboxOptions withKeys(List<Key> more) {
        return new SandboxOptions(
                directory,
                port,
                bindAddress,
                limit,
                contacts,
                clock,
                others,
                more,
                trouble,
                pause,
                patience,
                deliverAnywhere,
                conduct);
    }

    /** The same, with that trouble, and time that passes like that. */
    public SandboxOptions withTrouble(Trouble other, Pause passing) {
        return new SandboxOptions(
                directory,
                port,
                bindAddress,
                limit,
                contacts,
                clock,
                others,
                keys,
                other,
                passing,
                patience,
                deliverAnywhere,
                conduct);
    }

    /** The same, with so much patience. */
    public SandboxOptions withPatience(Patience other) {
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
                other,
                deliverAnywhere,
                conduct);
    }

    /** The same, with webhooks that are told of events wherever they are. */
    public SandboxOptions deliveringAnywhere() {
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
                true,
                conduct);
    }

    /** The same, with accounts that behave like that. */
    public SandboxOptions behaving(Conduct other) {
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
                other);
    }

    /** The same, with tags and subscriptions that are changed so much later than they are accepted. */
    public SandboxOptions queueing(Duration delay) {
        return behaving(conduct.queueing(delay));
    }

    /** The same, refusing what would lose data in silence. */
    public SandboxOptions strictly() {
        return behaving(conduct.strictly());
    }
}
