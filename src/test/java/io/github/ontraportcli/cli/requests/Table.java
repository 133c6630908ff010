package io.github.ontraportcli.cli.requests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A table of command lines and the requests that they come to, a row a line: {@code contacts get 27 => GET Contact ?
 * id=27}. Several requests are joined by {@code then}, and {@code <<< text} gives the command its stdin. A command that
 * fails ends with its exit code, {@code => exit 2}; one that sends no request comes to {@code nothing}. Other lines are
 * headings.
 *
 * @param text the whole table
 */
record Table(String text) {
    static final List<String> NAMES = List.of(
            "contacts",
            "objects",
            "tags",
            "transactions",
            "products",
            "offers",
            "purchases",
            "orders",
            "open-orders",
            "purchase-history-logs",
            "credit-cards",
            "commissions",
            "rules",
            "webhooks",
            "webhook-logs",
            "othertypes",
            "calendar-events",
            "calendar-event-guests",
            "calendar-potential-guests",
            "calendar-templates",
            "calendar-event-types",
            "messages",
            "inboxes",
            "channels",
            "conversations",
            "spam-conversations",
            "forms",
            "landing-pages",
            "groups",
            "automations",
            "tasks",
            "sequences",
            "fields");
    private static final String ARROW = " => ";
    private static final String THEN = " then ";
    private static final String STDIN = "<<<";

    /** A row: what is typed, and what becomes of it. */
    record Row(String typed, List<String> requests) {
        @Override
        public String toString() {
            return typed + ARROW + String.join(THEN, requests);
        }
    }

    /** The table of that name. */
    static Table named(String name) {
        try (InputStream table = Objects.requireNonNull(Table.class.getResourceAsStream(name + ".txt"), name)) {
            return new Table(new String(table.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Row> rows() {
        return text.lines().filter(line -> line.contains(ARROW)).map(Table::row).toList();
    }

    /** The rows with the requests that their command lines really come to. */
    List<Row> found() {
        try (RecordingAccount account = new RecordingAccount()) {
            Runs runs = new Runs(account.address());
            return rows().stream().map(row -> run(row, runs, account)).toList();
        }
    }

    private static Row run(Row row, Runs runs, RecordingAccount account) {
        List<String> words = Words.of(row.typed());
        int stdin = words.indexOf(STDIN);
        Runs.Result result =
                runs.run(stdin < 0 ? words : words.subList(0, stdin), stdin < 0 ? "" : words.get(stdin + 1) + "\n");
        List<String> requests = new ArrayList<>();
        boolean meta = row.typed().matches("[\\w-]+ meta( .*)?");
        for (Received each : account.taken()) {
            // Names of fields and types are looked up on the way; here the account does not tell.
            if (meta || !each.path().equals("objects/meta")) {
                requests.add(each.line());
            }
        }
        if (result.exit() != 0 && !(meta && result.exit() == 5)) {
            requests.add("exit " + result.exit());
        }
        return new Row(row.typed(), requests.isEmpty() ? List.of("nothing") : requests);
    }

    private static Row row(String line) {
        int arrow = line.indexOf(ARROW);
        return new Row(
                line.substring(0, arrow),
                List.of(line.substring(arrow + ARROW.length()).split(THEN)));
    }
}
