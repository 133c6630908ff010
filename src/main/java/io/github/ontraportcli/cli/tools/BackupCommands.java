package io.github.ontraportcli.cli.tools;

import com.google.gson.JsonObject;
import io.github.ontraportcli.bulk.Backup;
import io.github.ontraportcli.bulk.BackupRows;
import io.github.ontraportcli.bulk.Backups;
import io.github.ontraportcli.catalog.Catalog;
import io.github.ontraportcli.catalog.Resource;
import io.github.ontraportcli.catalog.Type;
import io.github.ontraportcli.cli.Argument;
import io.github.ontraportcli.cli.Command;
import io.github.ontraportcli.cli.GlobalOptions;
import io.github.ontraportcli.cli.Invocation;
import io.github.ontraportcli.cli.Option;
import io.github.ontraportcli.cli.Session;
import io.github.ontraportcli.cli.run.Execution;
import io.github.ontraportcli.config.PrivateFile;
import io.github.ontraportcli.failure.Failure;
import io.github.ontraportcli.json.Rows;
import io.github.ontraportcli.output.Labels;
import io.github.ontraportcli.output.Shape;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** {@code backups list|show|prune}: the records that were saved before a change overwrote them. */
final class BackupCommands {
    private static final int DAYS = 90;
    private static final int MOST_DAYS = 36_500;
    private static final String HEADING = "Backups";
    private static final Option OLDER_THAN = Option.value(
                    HEADING,
                    "DAYS",
                    "Those that are older than so many days (" + DAYS + " unless said).",
                    "--older-than")
            .typed(Type.WHOLE);
    private static final Argument WHICH =
            Argument.one("<backup>", "The backup: its number in backups list, or its file.");
    private static final Shape SHAPE = new Shape(
            "backup",
            "backups",
            "number",
            List.of("number", "time", "profile", "account", "resource", "verb", "records", "path"),
            Labels.NONE);

    private BackupCommands() {}

    static List<Command> commands() {
        return List.of(
                Command.of(
                        List.of("backups", "list"),
                        "List what was saved before it was changed, newest first",
                        "ontraport backups list",
                        List.of(),
                        List.of(),
                        BackupCommands::list),
                Command.of(
                        List.of("backups", "show"),
                        "Show the records of a backup, as they were",
                        "ontraport backups show 1 -o csv",
                        List.of(),
                        List.of(WHICH),
                        BackupCommands::show),
                Command.of(
                        List.of("backups", "prune"),
                        "Delete old backups for good; nothing else deletes any",
                        "ontraport backups prune --older-than " + DAYS + " --yes",
                        List.of(OLDER_THAN),
                        List.of(),
                        BackupCommands::prune));
    }

    private static void list(Session session, Invocation invocation) {
        try (Execution execution = new Execution(session, invocation)) {
            List<JsonObject> rows = new ArrayList<>();
            for (Backup each : all(session)) {
                JsonObject row = new JsonObject();
                row.addProperty("number", rows.size() + 1);
                each.json().entrySet().forEach(member -> row.add(member.getKey(), member.getValue()));
                rows.add(row);
            }
            long count = execution.printer().rows(SHAPE, Rows.of(rows));
            if (count == 0 && session.terminal().stderr()) {
                execution.notice("No backups yet: the first comes with the first mass update or deletion.");
            }
        }
    }

    private static void show(Session session, Invocation invocation) {
        Backup backup = meant(session, invocation.arguments().get(0));
        try (Execution execution = new Execution(session, invocation);
                BackupRows rows = BackupRows.of(backup.file())) {
            execution.printer().rows(shape(backup), rows);
        } catch (IOException e) {
            throw unreadable(session, backup.file(), e);
        } catch (UncheckedIOException e) {
            throw unreadable(session, backup.file(), e.getCause());
        }
    }

    private static void prune(Session session, Invocation invocation) {
        Duration age = Duration.ofDays(
                invocation.number(OLDER_THAN.name(), 1, MOST_DAYS).orElse(DAYS));
        Backups backups = backups(session);
        List<Backup> old;
        List<Path> remains;
        try {
            old = backups.olderThan(age);
            remains = backups.remains(age);
        } catch (IOException e) {
            throw unreadable(session, backups.directory(), e);
        }
        String what = String.format(
                Locale.ROOT,
                "%,d %s older than %d days",
                old.size(),
                old.size() == 1 ? "backup" : "backups",
                age.toDays());
        if (old.isEmpty() && remains.isEmpty()) {
            AuthCommands.say(session, "No backup is older than " + age.toDays() + " days");
            return;
        }
        if (AuthCommands.onlySaid(session, invocation, "delete " + what)) {
            return;
        }
        agreed(session, invocation, what);
        try {
            for (Backup each : old) {
                backups.delete(each);
            }
            for (Path each : remains) {
                Files.deleteIfExists(each);
            }
        } catch (IOException e) {
            throw Failure.notConfigured("cannot delete backups").why(PrivateFile.reason(e));
        }
        AuthCommands.say(session, "Deleted " + what);
    }

    private static void agreed(Session session, Invocation invocation, String what) {
        if (invocation.given(GlobalOptions.YES.name())) {
            return;
        }
        if (!session.prompts().possible()) {
            throw Failure.usage("nobody can be asked whether to delete " + what)
                    .why("There is no terminal; nothing was deleted.")
                    .next("Say --yes to go on without the question.");
        }
        String answer = session.prompts().line("Delete " + what + "? [y/N] ").orElse("");
        if (!answer.strip().toLowerCase(Locale.ROOT).matches("y|yes")) {
            throw Failure.interrupted("nothing was deleted");
        }
    }

    private static Backup meant(Session session, String typed) {
        List<Backup> all = all(session);
        if (typed.matches("[0-9]{1,9}")) {
            int number = Integer.parseInt(typed);
            if (number < 1 || number > all.size()) {
                throw Failure.notFound("there is no backup " + typed)
                        .next("See which there are: ontraport backups list");
            }
            return all.get(number - 1);
        }
        try {
            Path file = Path.of(typed);
            if (Files.isRegularFile(file)) {
                return Backup.of(file);
            }
        } catch (InvalidPathException e) {
            // Told below, like a file that is not there.
        } catch (IOException e) {
            throw unreadable(session, Path.of(typed), e);
        }
        throw Failure.notFound("there is no backup " + typed).next("See which there are: ontraport backups list");
    }

    /** Its records look as those of its resource do; where that is not known, by what they hold. */
    private static Shape shape(Backup backup) {
        return Catalog.entry(backup.occasion().resource())
                .map(each -> each.resource().get())
                .filter(each -> !each.ofAnyType())
                .map((Resource each) -> new Shape(each.one(), each.many(), each.idField(), each.columns(), Labels.NONE))
                .orElseGet(() -> new Shape("record", "records", "id", List.of(), Labels.NONE));
    }

    private static List<Backup> all(Session session) {
        Backups backups = backups(session);
        try {
            return backups.list();
        } catch (IOException e) {
            throw unreadable(session, backups.directory(), e);
        }
    }

    private static Backups backups(Session session) {
        return new Backups(
                session.locations()
                        .state()
                        .map(each -> each.resolve("backups"))
                        .orElseThrow(() -> Failure.notConfigured("there is no place where backups are kept")
                                .next("Set HOME, or XDG_STATE_HOME to a directory of yours.")),
                session.clock());
    }

    private static Failure unreadable(Session session, Path path, @Nullable IOException e) {
        return Failure.usage("cannot read " + session.locations().shown(path))
                .why(e == null ? null : PrivateFile.reason(e));
    }
}
