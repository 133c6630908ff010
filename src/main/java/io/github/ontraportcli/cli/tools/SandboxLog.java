package io.github.ontraportcli.cli.tools;

import io.github.ontraportcli.catalog.Type;
import io.github.ontraportcli.cli.Command;
import io.github.ontraportcli.cli.Invocation;
import io.github.ontraportcli.cli.Option;
import io.github.ontraportcli.cli.Session;
import io.github.ontraportcli.cli.run.Execution;
import io.github.ontraportcli.failure.Failure;
import io.github.ontraportcli.json.Rows;
import io.github.ontraportcli.output.Format;
import io.github.ontraportcli.output.Labels;
import io.github.ontraportcli.output.Layout;
import io.github.ontraportcli.output.Printer;
import io.github.ontraportcli.output.Shape;
import io.github.ontraportcli.sandbox.journal.Entry;
import io.github.ontraportcli.sandbox.journal.JournalFile;
import io.github.ontraportcli.sandbox.journal.Wanted;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code sandbox log}: the requests that the simulated account received, the newest last. */
final class SandboxLog {
    private static final int USUAL = 50;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);
    private static final Pattern SPAN = Pattern.compile("([0-9]{1,6})([smhd])");
    private static final Pattern STATUS = Pattern.compile("0|[1-5][0-9]{2}|[1-5]xx");
    private static final Shape SHAPE = new Shape(
            "request",
            "requests",
            "time",
            List.of("time", "method", "path", "query", "status", "ms", "fault"),
            Labels.NONE);

    private static final Option FOLLOW = Option.flag(
            SandboxCommands.HEADING, "Go on with what comes in, until Ctrl-C; JSON comes one a line.", "--follow");
    private static final Option METHOD =
            Option.value(SandboxCommands.HEADING, "METHOD", "Only requests of this method.", "--method");
    private static final Option PATH =
            Option.value(SandboxCommands.HEADING, "TEXT", "Only requests that have this in path or query.", "--path");
    private static final Option STATUS_CODE = Option.value(
            SandboxCommands.HEADING, "N", "Only those answered with this status: 429, or 4xx.", "--status");
    private static final Option SINCE = Option.value(
            SandboxCommands.HEADING, "10m", "Only the last 30s, 10m, 2h or 1d, or since a moment.", "--since");
    private static final Option LIMIT = Option.value(
                    SandboxCommands.HEADING, "N", "The last so many of them (50 unless said).", "--limit", "-n")
            .typed(Type.WHOLE);

    private SandboxLog() {}

    static Command command() {
        return Command.of(
                List.of("sandbox", "log"),
                "List the requests that the simulated account received",
                "ontraport sandbox log --path Contacts --since 10m",
                List.of(FOLLOW, METHOD, PATH, STATUS_CODE, SINCE, LIMIT, SandboxCommands.APP_ID),
                List.of(),
                SandboxLog::log);
    }

    private static void log(Session session, Invocation invocation) {
        Wanted wanted = wanted(session, invocation);
        int most = invocation.number(LIMIT.name(), 0, JournalFile.MOST).orElse(USUAL);
        JournalFile journal = SandboxCommands.account(session, invocation).journal();
        try (Execution execution = new Execution(session, invocation)) {
            if (invocation.given(FOLLOW.name())) {
                follow(session, execution.layout(), journal.tail(), wanted, most);
            } else {
                execution.printer().rows(SHAPE, rows(journal.last(wanted, most)));
            }
        }
    }

    /** Each look's entries are printed as a listing of their own, of which the first alone has a header. */
    private static void follow(Session session, Layout asked, JournalFile.Tail tail, Wanted wanted, int most) {
        Layout layout = asked.format() != Format.JSON
                ? asked
                : new Layout(
                        Format.NDJSON,
                        asked.query(),
                        asked.columns(),
                        asked.header(),
                        asked.excel(),
                        asked.safeFormulas(),
                        asked.readable(),
                        asked.zone());
        List<Entry> entries = meant(tail, wanted);
        entries = entries.subList(Math.max(0, entries.size() - most), entries.size());
        while (true) {
            if (!entries.isEmpty()) {
                new Printer(session.out(), session.terminal(), layout).rows(SHAPE, rows(entries));
                layout = layout.withHeader(false).withExcel(false);
            }
            session.waiting().sleep(BETWEEN_LOOKS, "requests");
            entries = meant(tail, wanted);
        }
    }

    private static List<Entry> meant(JournalFile.Tail tail, Wanted wanted) {
        return tail.more().stream().filter(wanted::matches).toList();
    }

    private static Wanted wanted(Session session, Invocation invocation) {
        String status = invocation.value(STATUS_CODE.name()).orElse("");
        if (!status.isEmpty() && !STATUS.matcher(status).matches()) {
            throw Failure.usage(STATUS_CODE.name() + " takes an HTTP status, not \"" + status + "\"")
                    .next("It is written 429, or 4xx for all from 400 to 499; 0 are those that were reset.");
        }
        return new Wanted(
                invocation.value(METHOD.name()).orElse(""),
                invocation.value(PATH.name()).orElse(""),
                status,
                invocation
                        .value(SINCE.name())
                        .map(each -> since(each, session.clock().instant()))
                        .orElse(Instant.MIN));
    }

    private static Instant since(String text, Instant now) {
        Matcher span = SPAN.matcher(text);
        if (span.matches()) {
            long seconds = switch (span.group(2)) {
                case "s" -> 1;
                case "m" -> 60;
                case "h" -> 3_600;
                default -> 86_400;
            };
            return now.minusSeconds(Long.parseLong(span.group(1)) * seconds);
        }
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw Failure.usage(SINCE.name() + " takes a length of time or a moment, not \"" + text + "\"")
                    .next("It is written 30s, 10m, 2h, 1d or 2026-01-31T14:00:00Z.");
        }
    }

    private static Rows rows(List<Entry> entries) {
        return Rows.of(entries.stream().map(Entry::json).toList());
    }
}
