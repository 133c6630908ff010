package io.github.ontraportcli.cli.requests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ontraportcli.api.Redaction;
import io.github.ontraportcli.catalog.Operation;
import io.github.ontraportcli.cli.Command;
import io.github.ontraportcli.cli.Group;
import io.github.ontraportcli.cli.tree.Groups;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code --dry-run} prints is what is sent, to the byte; and it sends nothing that writes. */
class DryRunExactTest {
    private static final int SAMPLE = 120;
    /** Signs that mean something to a shell, to an address, to JSON. */
    private static final List<String> NASTY = List.of(
            "contacts create --firstname \"It's \\\"$HOME\\\" \\`id\\` \\\\ !\" --lastname \"100% & more=+ 木#?\"",
            "contacts create --firstname $(id) --lastname \"a;b|c>d*~\" --city -x",
            "contacts list --where \"lastname = 'O''Neil' and city = 'São Paulo'\" --limit 5",
            "contacts tag 7 8 --tag \"It's $1\" --tag \"50% \\\"off\\\"\" --yes",
            "api Contacts -f \"firstname=It's !$x\" -F n=7 -f 'a[b]=c\\d'",
            "api Contacts --form -f \"a b=c&d=e+f%20\"",
            "api -X DELETE Contacts?ids=7,8 --yes",
            "api objects/tag -X PUT --input - --yes <<< \"{\\\"objectID\\\": 0,  \\\"ids\\\": [7], \\\"add_list\\\": \\\"5\\\"}\"",
            "api Contacts -H \"X-Note: it's $5\" -f a=b");

    private static final String REQUEST = "\\n(?=(?:GET|POST|PUT|DELETE) http://)";

    @TempDir
    static Path home;

    private final List<String> wrong = new ArrayList<>();

    @Test
    void what_is_printed_is_what_is_received() {
        try (RecordingAccount account = new RecordingAccount()) {
            Runs runs = new Runs(account.address());
            for (Table.Row row : sample()) {
                List<Exact> sent = sent(row, runs, account, List.of());
                Runs.Result dry = run(row, runs, List.of("--dry-run"));
                List<Exact> reads = account.takenExactly();
                List<Exact> printed = new ArrayList<>();
                for (String each : dry.out().split(REQUEST)) {
                    printed.add(Exact.printed(each, account.address().toString()));
                }
                expect(row, printed, meant(sent, reads, printed.size()));
                refuse(row, reads);
            }
        }
        assertEquals("", String.join("\n", wrong));
    }

    @Test
    void the_curl_line_runs_and_sends_the_same() throws IOException, InterruptedException {
        try (RecordingAccount account = new RecordingAccount()) {
            Runs runs = new Runs(account.address());
            for (Table.Row row : sample()) {
                if (row.typed().contains("ccnumber")) {
                    // Card data is not repeated, so that the line is one to look at.
                    continue;
                }
                List<Exact> sent = sent(row, runs, account, List.of());
                Runs.Result dry = run(row, runs, List.of("--dry-run=curl"));
                List<Exact> reads = account.takenExactly();
                refuse(row, reads);
                shell(dry.out());
                List<Exact> curled = account.takenExactly();
                if (!curled.equals(meant(sent, reads, curled.size()))) {
                    wrong.add(row.typed() + "\n  curl " + curled + "\n  sent " + sent);
                }
            }
        }
        assertEquals("", String.join("\n", wrong));
    }

    @Test
    void no_command_writes_on_a_dry_run() {
        int commands = 0;
        try (RecordingAccount account = new RecordingAccount()) {
            Runs runs = new Runs(account.address());
            for (Group group : Groups.all()) {
                for (Command command : group.commands().get()) {
                    if (command.operations().stream().noneMatch(Operation::writes)) {
                        continue;
                    }
                    commands++;
                    List<String> words = Words.of(command.example());
                    Table.Row row = new Table.Row(command.example(), List.of());
                    for (String option : List.of("--dry-run", "--dry-run=curl")) {
                        List<String> line = new ArrayList<>(words.subList(1, words.size()));
                        line.removeIf(each -> each.equals("--dry-run") || each.equals("--sandbox"));
                        // The account that records has neither a type of that name nor that field.
                        line.replaceAll(
                                each -> each.equals("Company") ? "10000" : each.equals("f1501") ? "f1558" : each);
                        line.add(option);
                        Runs.Result result = runs.run(line, "7\n");
                        if (result.exit() != 0) {
                            wrong.add(line + ": exit " + result.exit() + "\n  " + result.err());
                        }
                        refuse(row, account.takenExactly());
                    }
                }
            }
        }
        assertEquals("", String.join("\n", wrong));
        assertEquals(true, commands > 140, commands + " commands");
    }

    /** Rows that come to requests, of every table some. */
    private static List<Table.Row> sample() {
        List<Table.Row> rows = new ArrayList<>();
        Table.NAMES.forEach(each -> rows.addAll(Table.named(each).rows()));
        rows.removeIf(each -> each.requests().stream().anyMatch(what -> what.matches("exit \\d+|nothing")));
        Collections.shuffle(rows, new Random(20_260_201));
        List<Table.Row> sample = new ArrayList<>(rows.subList(0, Math.min(SAMPLE, rows.size())));
        NASTY.forEach(each -> sample.add(new Table.Row(each, List.of())));
        return sample;
    }

    /** The writes among what was sent; of a command that only reads, the first request that the dry run did not send. */
    private static List<Exact> meant(List<Exact> sent, List<Exact> before, int count) {
        List<Exact> writes =
                sent.stream().filter(each -> !each.method().equals("GET")).toList();
        if (!writes.isEmpty()) {
            return writes;
        }
        List<Exact> left = new ArrayList<>(sent);
        before.forEach(left::remove);
        left.removeIf(each -> each.target().startsWith("/1/objects/meta?objectID=")
                && each.target().endsWith("&format=byId"));
        return left.subList(0, Math.min(count, left.size()));
    }

    private void expect(Table.Row row, List<Exact> printed, List<Exact> sent) {
        List<Exact> shown = sent.stream()
                .map(each -> new Exact(
                        each.method(),
                        each.target(),
                        each.headers().stream()
                                .map(header -> header.startsWith("api-key: ") ? "api-key: [redacted]" : header)
                                .sorted()
                                .toList(),
                        row.typed().contains("ccnumber") ? Redaction.body(each.body()) : each.body()))
                .toList();
        if (!printed.equals(shown)) {
            wrong.add(row.typed() + "\n  printed " + printed + "\n  sent " + shown);
        }
    }

    private void refuse(Table.Row row, List<Exact> received) {
        received.stream()
                .filter(each -> !each.method().equals("GET"))
                .forEach(each -> wrong.add(row.typed() + "\n  wrote on a dry run: " + each));
    }

    private static List<Exact> sent(Table.Row row, Runs runs, RecordingAccount account, List<String> options) {
        account.takenExactly();
        run(row, runs, options);
        return account.takenExactly();
    }

    private static Runs.Result run(Table.Row row, Runs runs, List<String> options) {
        List<String> words = new ArrayList<>(Words.of(row.typed()));
        int stdin = words.indexOf("<<<");
        String given = stdin < 0 ? "" : words.get(stdin + 1) + "\n";
        List<String> line = new ArrayList<>(stdin < 0 ? words : words.subList(0, stdin));
        line.addAll(options);
        return runs.run(line, given);
    }

    private static void shell(String script) throws IOException, InterruptedException {
        ProcessBuilder shell = new ProcessBuilder("sh", "-c", script)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        shell.environment().put("ONTRAPORT_API_KEY", RecordingAccount.KEY);
        shell.environment().put("HOME", home.toString());
        shell.environment().put("no_proxy", "127.0.0.1");
        assertEquals(0, shell.start().waitFor(), script);
    }
}
