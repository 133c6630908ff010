package io.github.ontraportcli.sandbox;

import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * How a sandbox is started.
 *
 * @param directory where the account is kept between runs; null keeps it in memory and forgets it at the end
 * @param port the port to listen on; 0 takes any that is free
 * @param limited whether it refuses more than 180 requests a minute, as a real account does
 * @param contacts how many contacts a new account has
 * @param clock the time in the account
 * @param bindAddress the address to listen on
 * @param deliverAnywhere whether webhooks are told of events on other machines too, and not on this one alone
 */
public record SandboxOptions(
        @Nullable Path directory,
        int port,
        boolean limited,
        int contacts,
        Clock clock,
        String bindAddress,
        boolean deliverAnywhere) {
    private static final int CONTACTS = 2_500;
    private static final String LOOPBACK = "127.0.0.1";

    /** An account of 2,500 contacts that is kept there, without a limit, on any port of this machine alone. */
    public static SandboxOptions in(Path directory, Clock clock) {
        return new SandboxOptions(directory, 0, false, CONTACTS, clock, LOOPBACK, false);
    }

    /** The same, in memory. */
    public static SandboxOptions inMemory(Clock clock) {
        return new SandboxOptions(null, 0, false, CONTACTS, clock, LOOPBACK, false);
    }

    /** The same, on that port. */
    public SandboxOptions onPort(int other) {
        return new SandboxOptions(directory, other, limited, contacts, clock, bindAddress, deliverAnywhere);
    }

    /** The same, with the limit of 180 requests a minute. */
    public SandboxOptions withLimit() {
        return new SandboxOptions(directory, port, true, contacts, clock, bindAddress, deliverAnywhere);
    }

    /** The same, with that many contacts when the account is new. */
    public SandboxOptions withContacts(int count) {
        return new SandboxOptions(directory, port, limited, count, clock, bindAddress, deliverAnywhere);
    }

    /** The same, with webhooks that are told of events wherever they are. */
    public SandboxOptions deliveringAnywhere() {
        return new SandboxOptions(directory, port, limited, contacts, clock, bindAddress, true);
    }
}
