package io.github.ontraportcli.cli.tools;

import com.google.gson.JsonObject;
import io.github.ontraportcli.catalog.Type;
import io.github.ontraportcli.cli.Argument;
import io.github.ontraportcli.cli.Command;
import io.github.ontraportcli.cli.GlobalOptions;
import io.github.ontraportcli.cli.Invocation;
import io.github.ontraportcli.cli.Option;
import io.github.ontraportcli.cli.Session;
import io.github.ontraportcli.cli.run.Execution;
import io.github.ontraportcli.failure.Failure;
import io.github.ontraportcli.failure.Suggestion;
import io.github.ontraportcli.history.Entry;
import io.github.ontraportcli.history.HistoryFile;
import io.github.ontraportcli.history.Outcome;
import io.github.ontraportcli.history.Wanted;
import io.github.ontraportcli.json.Rows;
import io.github.ontraportcli.output.Labels;
import io.github.ontraportcli.output.Shape;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code history}: what was written from this machine, and what became of it, the newest first. */
final class HistoryCommand {
    private static final String HEADING = "History";
    private static final String CLEAR = "clear";
    private static final int USUAL = 50;
    private static final int MOST = 1_000_000;
    private static final Shape SHAPE = new Shape(
            "write",
            "writes",
            "time",
            List.of("time", "outcome", "command", "method", "path", "ids", "status", "ms", "profile", "find_out"),
            Labels.NONE);

    private static final Option SINCE =
            Option.value(HEADING, "2h|DATE", "Only the last 10m, 2h or 7d, or since a date or a moment.", "--since");
    private static final Option UNTIL =
            Option.value(HEADING, "2h|DATE", "Nothing later: until so long ago, a date or a moment.", "--until");
    private static final Option OUTCOME = Option.value(
                    HEADING, "OUTCOME", "Only done, refused, failed, unknown or left.", "--outcome")
            .typed(Type.choice(Stream.of(Outcome.values())
                    .flatMap(each -> Stream.of(each.word(), each.word()))
                    .toArray(String[]::new)));
    private static final Option PATH =
            Option.value(HEADING, "TEXT", "Only writes that have this in path or query.", "--path");
    private static final Option LIMIT = Option.value(
                    HEADING, "N", "The last so many of them (50 unless said).", "--limit", "-n")
            .typed(Type.WHOLE);

    private HistoryCommand() {}

    static List<Command> commands() {
        return List.of(Command.of(
                List.of("history"),
                "List what was written from this machine, the newest first",
                "ontraport history --since 2h --outcome unknown",
                List.of(SINCE, UNTIL, OUTCOME, PATH, LIMIT),
                List.of(new Argument("<clear>", "The word clear forgets the history instead.", 0, 1, List.of())),
                HistoryCommand::run));
    }

    private static void run(Session session, Invocation invocation) {
        Optional<String> word = invocation.arguments().stream().findFirst();
        if (word.isPresent() && !word.get().equals(CLEAR)) {
            throw Failure.usage("history has no verb \"" + word.get() + "\"")
                    .next("ontraport history lists it, ontraport history clear forgets it.");
        }
        Optional<HistoryFile> file = session.locations().state().map(HistoryFile::in);
        if (word.isPresent()) {
            clear(session, invocation, file);
        } else {
            list(session, invocation, file);
        }
    }

    private static void list(Session session, Invocation invocation, Optional<HistoryFile> file) {
        int most = invocation.number(LIMIT.name(), 1, MOST).orElse(USUAL);
        try (Execution execution = new Execution(session, invocation)) {
            Wanted wanted = wanted(execution);
            List<JsonObject> rows = new ArrayList<>();
            boolean none = execution.sandboxed() || file.isEmpty();
            for (Entry each : none ? List.<Entry>of() : file.get().newest(wanted, most + 1)) {
                rows.add(each.json());
            }
            boolean more = rows.size() > most;
            execution.printer().rows(SHAPE, Rows.of(more ? rows.subList(0, most) : rows));
            if (more && !invocation.given(LIMIT.name())) {
                execution.notice("The last " + most + " writes; there are more: --limit N for the last N");
            } else if (execution.sandboxed() && session.terminal().stderr()) {
                execution.notice("What the simulated account received is told by ontraport sandbox log.");
            } else if (rows.isEmpty() && session.terminal().stderr()) {
                execution.notice("No writes found.");
            }
        }
    }

    private static Wanted wanted(Execution execution) {
        Invocation invocation = execution.invocation();
        Moments moments = new Moments(execution.session().clock().instant(), execution.zone());
        return new Wanted(
                invocation
                        .value(SINCE.name())
                        .map(each -> moments.since(SINCE.name(), each))
                        .orElse(Instant.MIN),
                invocation
                        .value(UNTIL.name())
                        .map(each -> moments.until(UNTIL.name(), each))
                        .orElse(Instant.MAX),
                invocation.value(OUTCOME.name()).map(HistoryCommand::outcome),
                invocation.value(PATH.name()).orElse(""),
                invocation.value(GlobalOptions.PROFILE.name()));
    }

    private static Outcome outcome(String word) {
        List<String> words = Stream.of(Outcome.values()).map(Outcome::word).toList();
        return Outcome.of(word)
                .orElseThrow(() -> Failure.usage(
                                "--outcome takes one of " + String.join(", ", words) + ", not \"" + word + "\"")
                        .next(Suggestion.among(word, words)
                                .map(near -> "Did you mean \"" + near + "\"?")
                                .orElse("ontraport history lists all of them.")));
    }

    private static void clear(Session session, Invocation invocation, Optional<HistoryFile> file) {
        if (AuthCommands.onlySaid(session, invocation, "forget the history of writes")) {
            return;
        }
        if (!invocation.given(GlobalOptions.YES.name())) {
            if (!session.prompts().possible()) {
                throw Failure.usage("nobody can be asked whether to forget the history of writes")
                        .why("There is no terminal; nothing was changed.")
                        .next("Say --yes to go on without the question.");
            }
            String answer = session.prompts()
                    .line("Forget the history of writes from this machine? [y/N] ")
                    .orElse("");
            if (!answer.strip().toLowerCase(Locale.ROOT).matches("y|yes")) {
                throw Failure.interrupted("nothing was changed");
            }
        }
        file.ifPresent(HistoryFile::clear);
        AuthCommands.say(session, "Forgot the history of writes");
    }
}
