package io.github.ontraportcli.cli.tools;

import io.github.ontraportcli.cli.Command;
import io.github.ontraportcli.cli.Invocation;
import io.github.ontraportcli.cli.Option;
import io.github.ontraportcli.cli.Session;
import io.github.ontraportcli.failure.Failure;
import io.github.ontraportcli.sandbox.KeptAccount;
import io.github.ontraportcli.sandbox.Sandbox;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code sandbox …}: the simulated account as a server for any client, what it received, and its state. */
final class SandboxCommands {
    static final String HEADING = "Sandbox";

    /** How many contacts a new account has. */
    static final int CONTACTS = 2_500;

    static final int MOST_CONTACTS = 10_000_000;

    /** Which of several simulated accounts is meant. */
    static final Option APP_ID = Option.value(
            HEADING, "ID", "The simulated account of this App ID (" + Sandbox.APP_ID + " unless said).", "--app-id");

    private SandboxCommands() {}

    static List<Command> commands() {
        List<Command> all = new ArrayList<>();
        all.add(SandboxStart.command());
        all.add(SandboxLog.command());
        all.addAll(SandboxState.commands());
        return all;
    }

    /** Where the simulated account is kept; nothing where there is no place, and then it lives in memory. */
    static Optional<Path> directory(Session session) {
        return session.locations().state().map(each -> each.resolve("sandbox"));
    }

    /** The kept account that is meant. */
    static KeptAccount account(Session session, Invocation invocation) {
        Path directory = directory(session)
                .orElseThrow(() -> Failure.notConfigured("there is no place where the simulated account is kept")
                        .next("Set HOME, or XDG_STATE_HOME to a directory of yours."));
        return KeptAccount.of(directory, invocation.value(APP_ID.name()).orElse(Sandbox.APP_ID));
    }
}
