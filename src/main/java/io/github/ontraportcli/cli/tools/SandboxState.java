package io.github.ontraportcli.cli.tools;

import io.github.ontraportcli.catalog.Type;
import io.github.ontraportcli.cli.Argument;
import io.github.ontraportcli.cli.Command;
import io.github.ontraportcli.cli.Invocation;
import io.github.ontraportcli.cli.Option;
import io.github.ontraportcli.cli.Session;
import io.github.ontraportcli.failure.Failure;
import io.github.ontraportcli.sandbox.KeptAccount;
import io.github.ontraportcli.sandbox.seed.Seed;
import io.github.ontraportcli.sandbox.seed.document.DocumentSeed;
import java.util.List;
import java.util.Optional;

/** {@code sandbox reset|seed|snapshot|restore}: what the simulated account holds, as a whole. */
final class SandboxState {
    private static final String DEFAULT = "default";
    private static final String EMPTY = "empty";
    private static final String DOCUMENT = "document";
    private static final Option CONTACTS = Option.value(
                    SandboxCommands.HEADING, "N", "This many contacts, and the rest in proportion.", "--contacts")
            .typed(Type.WHOLE);
    private static final Option REPLACE =
            Option.flag(SandboxCommands.HEADING, "In the place of a snapshot of the same name.", "--replace");
    private static final Argument NAME = Argument.one("<name>", "The name of the snapshot.");
    private static final Argument WHAT = new Argument(
            "<what>", "Anew: default or empty. Added: document, the records of the API's examples.", 0, 1, List.of());

    private SandboxState() {}

    static List<Command> commands() {
        return List.of(
                Command.of(
                        List.of("sandbox", "reset"),
                        "Forget what was changed in the simulated account",
                        "ontraport sandbox reset",
                        List.of(SandboxCommands.APP_ID),
                        List.of(),
                        SandboxState::reset),
                Command.of(
                        List.of("sandbox", "seed"),
                        "Make the simulated account anew, or add the API document's records",
                        "ontraport sandbox seed default --contacts 100",
                        List.of(CONTACTS, SandboxCommands.APP_ID),
                        List.of(WHAT),
                        SandboxState::seed),
                Command.of(
                        List.of("sandbox", "snapshot"),
                        "Keep the simulated account as it is now, under a name",
                        "ontraport sandbox snapshot before-import",
                        List.of(REPLACE, SandboxCommands.APP_ID),
                        List.of(NAME),
                        SandboxState::snapshot),
                Command.of(
                        List.of("sandbox", "restore"),
                        "Make the simulated account what it was at a snapshot",
                        "ontraport sandbox restore before-import",
                        List.of(SandboxCommands.APP_ID),
                        List.of(NAME),
                        SandboxState::restore));
    }

    private static void reset(Session session, Invocation invocation) {
        if (AuthCommands.onlySaid(session, invocation, "forget what was changed in the sandbox")) {
            return;
        }
        if (SandboxCommands.directory(session).isPresent()) {
            SandboxCommands.account(session, invocation).reset();
        }
        AuthCommands.say(session, "The sandbox is as it was at first");
    }

    private static void seed(Session session, Invocation invocation) {
        String what = invocation.arguments().isEmpty()
                ? DEFAULT
                : invocation.arguments().get(0);
        Optional<Integer> contacts = invocation.number(CONTACTS.name(), 0, SandboxCommands.MOST_CONTACTS);
        if (contacts.isPresent() && !what.equals(DEFAULT)) {
            throw Failure.usage(CONTACTS.name() + " goes with " + DEFAULT + " alone");
        }
        KeptAccount account = SandboxCommands.account(session, invocation);
        switch (what) {
            case DEFAULT -> {
                if (!AuthCommands.onlySaid(session, invocation, "make the sandbox anew")) {
                    account.seed(Seed.of(contacts.orElse(SandboxCommands.CONTACTS)));
                    AuthCommands.say(session, "The sandbox was made anew");
                }
            }
            case EMPTY -> {
                if (!AuthCommands.onlySaid(session, invocation, "empty the sandbox")) {
                    account.seed(Seed.empty());
                    AuthCommands.say(session, "The sandbox is empty, but for the people who work in it");
                }
            }
            case DOCUMENT -> {
                if (!AuthCommands.onlySaid(session, invocation, "put the records of the API's document in place")) {
                    account.add(DocumentSeed::into, SandboxCommands.CONTACTS);
                    AuthCommands.say(session, "The records of the API's document are in place");
                }
            }
            default ->
                throw Failure.usage("the sandbox cannot be seeded with \"" + what + "\"")
                        .next("There are default, empty and document: ontraport sandbox seed empty");
        }
    }

    private static void snapshot(Session session, Invocation invocation) {
        String name = invocation.arguments().get(0);
        if (AuthCommands.onlySaid(session, invocation, "keep the sandbox as it is now, as " + name)) {
            return;
        }
        SandboxCommands.account(session, invocation)
                .snapshot(name, invocation.given(REPLACE.name()), SandboxCommands.CONTACTS);
        AuthCommands.say(session, "Kept as " + name);
    }

    private static void restore(Session session, Invocation invocation) {
        String name = invocation.arguments().get(0);
        KeptAccount account = SandboxCommands.account(session, invocation);
        if (AuthCommands.onlySaid(session, invocation, "make the sandbox what it was at " + name)) {
            return;
        }
        account.restore(name);
        AuthCommands.say(session, "The sandbox is as it was at " + name);
    }
}
