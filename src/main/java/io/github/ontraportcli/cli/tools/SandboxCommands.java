package io.github.ontraportcli.cli.tools;

import com.google.gson.JsonObject;
import io.github.ontraportcli.catalog.Type;
import io.github.ontraportcli.cli.Command;
import io.github.ontraportcli.cli.Invocation;
import io.github.ontraportcli.cli.Option;
import io.github.ontraportcli.cli.Session;
import io.github.ontraportcli.cli.run.Execution;
import io.github.ontraportcli.output.Labels;
import io.github.ontraportcli.output.Shape;
import io.github.ontraportcli.sandbox.Sandbox;
import io.github.ontraportcli.sandbox.SandboxOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** {@code sandbox start|reset}: the simulated account as a server for any client, and its fresh start. */
final class SandboxCommands {
    private static final String HEADING = "Sandbox";
    private static final Option PORT = Option.value(
                    HEADING, "N", "Listen on this port (a free one unless said).", "--port")
            .typed(Type.WHOLE);
    private static final Option NO_LIMIT = Option.flag(HEADING, "No limit of 180 requests a minute.", "--no-limit");
    private static final Option CONTACTS = Option.value(
                    HEADING, "N", "A fresh account with this many contacts, in memory only.", "--contacts")
            .typed(Type.WHOLE);

    private static final int MOST_CONTACTS = 10_000_000;

    private SandboxCommands() {}

    static List<Command> commands() {
        return List.of(
                Command.of(
                        List.of("sandbox", "start"),
                        "Serve the simulated account on this machine until Ctrl-C",
                        "ontraport sandbox start --port 8080",
                        List.of(PORT, NO_LIMIT, CONTACTS),
                        List.of(),
                        SandboxCommands::start),
                Command.of(
                        List.of("sandbox", "reset"),
                        "Forget what was changed in the simulated account",
                        "ontraport sandbox reset",
                        List.of(),
                        List.of(),
                        SandboxCommands::reset));
    }

    /** Where the simulated account is kept; nothing where there is no place, and then it lives in memory. */
    static Optional<Path> directory(Session session) {
        return session.locations().state().map(each -> each.resolve("sandbox"));
    }

    private static void start(Session session, Invocation invocation) {
        int port = invocation.number(PORT.name(), 0, 65_535).orElse(0);
        Optional<Integer> contacts = invocation.number(CONTACTS.name(), 0, MOST_CONTACTS);
        SandboxOptions options = options(session, contacts).onPort(port);
        options = invocation.given(NO_LIMIT.name()) ? options : options.withLimit();
        try (Execution execution = new Execution(session, invocation);
                Sandbox sandbox = session.sandboxes().apply(options)) {
            execution
                    .printer()
                    .thing(new Shape("sandbox", "sandboxes", "url", List.of(), Labels.NONE), address(sandbox));
            if (session.terminal().stderr()) {
                execution.notice("Point any client at that address. Ctrl-C ends it.");
            }
            serveUntilInterrupted();
        }
    }

    private static SandboxOptions options(Session session, Optional<Integer> contacts) {
        Optional<Path> directory = contacts.isPresent() ? Optional.empty() : directory(session);
        SandboxOptions kept = directory
                .map(each -> SandboxOptions.in(each, session.clock()))
                .orElseGet(() -> SandboxOptions.inMemory(session.clock()));
        return contacts.map(kept::withContacts).orElse(kept);
    }

    private static void serveUntilInterrupted() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static JsonObject address(Sandbox sandbox) {
        JsonObject address = new JsonObject();
        address.addProperty("url", sandbox.address().toString());
        address.addProperty("app_id", sandbox.appId());
        address.addProperty("api_key", sandbox.apiKey());
        return address;
    }

    private static void reset(Session session, Invocation invocation) {
        if (AuthCommands.onlySaid(session, invocation, "forget what was changed in the sandbox")) {
            return;
        }
        directory(session).ifPresent(Sandbox::reset);
        AuthCommands.say(session, "The sandbox is as it was at first");
    }
}
