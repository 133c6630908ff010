package io.github.ontraportcli.cli.requests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ontraportcli.app.ScriptedPrompts;
import io.github.ontraportcli.catalog.Danger;
import io.github.ontraportcli.catalog.Operation;
import io.github.ontraportcli.catalog.When;
import io.github.ontraportcli.cli.Command;
import io.github.ontraportcli.cli.Group;
import io.github.ontraportcli.cli.Invocation;
import io.github.ontraportcli.cli.Prompts;
import io.github.ontraportcli.cli.SharedOptions;
import io.github.ontraportcli.cli.tree.CommandLines;
import io.github.ontraportcli.cli.tree.Groups;
import io.github.ontraportcli.failure.Failure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Everything that deletes, moves money, writes to somebody or changes many records, typed in every careless way: how it ends
 * and how many writes the account gets, as {@code 2/0}. Each operation of the catalogue has to be in the table, once as a
 * command and once by hand with {@code ontraport api}.
 */
class DestructiveTest {
    private static final List<Group> GROUPS = Groups.all();
    private static final String HEADING = String.format(
            "%-34s %-40s %-12s %-9s %-6s %-6s %-6s %-8s %-6s %-6s %s",
            "command",
            "operation",
            "danger",
            "nobody",
            "no",
            "yes",
            "--yes",
            "unnamed",
            "ids=0",
            "empty",
            "everything, no");

    /** It worked, and the account got at least one write. */
    private static final String SENT = "0/…";

    private final List<String> table = new ArrayList<>(List.of(HEADING.stripTrailing()));
    private final List<String> wrong = new ArrayList<>();

    @Test
    void nothing_is_destroyed_by_a_slip() throws IOException {
        Map<String, Attempt> attempts = attempts();
        List<String> missing = new ArrayList<>();
        try (RecordingAccount account = new RecordingAccount()) {
            for (Group group : GROUPS) {
                for (Command command : group.commands().get()) {
                    for (Operation operation : command.operations()) {
                        if (operation.danger() == Danger.NONE) {
                            continue;
                        }
                        Attempt attempt =
                                attempts.getOrDefault(command.words() + " " + operation, example(command, operation));
                        if (attempt == null) {
                            missing.add(command.words() + " " + operation);
                        } else {
                            row(account, command, operation, about(operation, attempt));
                        }
                    }
                }
            }
        }
        String all = String.join("\n", table) + "\n";
        System.out.print(all);
        assertEquals(List.of(), missing, "without a line in the tables of requests");
        assertEquals("", String.join("\n", wrong));
        assertEquals(expected(), all);
    }

    private void row(RecordingAccount account, Command command, Operation operation, Attempt attempt) {
        List<Received> sent = row(account, command.words(), operation, attempt, true);
        sent.stream()
                .filter(each -> each.method().equals(operation.method().name()))
                .findFirst()
                .ifPresent(each -> row(account, "api", operation, Attempt.byHand(each), false));
    }

    private List<Received> row(
            RecordingAccount account, String name, Operation operation, Attempt attempt, boolean command) {
        Optional<String> own = attempt.ids();
        boolean several =
                own.filter(each -> each.contains(",") || each.contains("%2C")).isPresent();
        boolean asks = operation.danger().alwaysAsked() || several;
        List<String> cells = new ArrayList<>();
        cell(cells, account, attempt.typed().apply(own), nobody(), asks ? "2/0" : SENT);
        cell(cells, account, attempt.typed().apply(own), ScriptedPrompts.answering("n"), asks ? "130/0" : SENT);
        cell(cells, account, attempt.typed().apply(own), ScriptedPrompts.answering("yes"), SENT);
        List<Received> sent = cell(cells, account, yes(attempt.typed().apply(own)), nobody(), SENT);
        if (own.isEmpty()) {
            cells.addAll(List.of("-", "-", "-", "-"));
        } else {
            cell(cells, account, yes(attempt.typed().apply(Optional.empty())), nobody(), "2/0");
            cell(cells, account, yes(attempt.typed().apply(Optional.of("0"))), nobody(), "2/0");
            String empty = command ? "-" : "";
            Attempt.Typed unread = yes(attempt.typed().apply(Optional.of(empty)));
            cell(cells, account, command ? new Attempt.Typed(unread.words(), "") : unread, nobody(), "2/0");
            if (command) {
                Attempt.Typed all = attempt.typed().apply(Optional.empty());
                List<String> words = new ArrayList<>(all.words());
                words.add(SharedOptions.EVERYTHING.name());
                cell(cells, account, new Attempt.Typed(words, all.stdin()), ScriptedPrompts.answering("n"), "130/0");
            } else {
                cells.add("-");
            }
        }
        table.add(String.format(
                        "%-34s %-40s %-12s %-9s %-6s %-6s %-6s %-8s %-6s %-6s %s",
                        name,
                        operation,
                        operation.danger(),
                        cells.get(0),
                        cells.get(1),
                        cells.get(2),
                        cells.get(3),
                        cells.get(4),
                        cells.get(5),
                        cells.get(6),
                        cells.get(7))
                .stripTrailing());
        return sent;
    }

    private List<Received> cell(
            List<String> cells, RecordingAccount account, Attempt.Typed typed, Prompts prompts, String wanted) {
        Runs.Result result = new Runs(account.address()).run(typed.words(), typed.stdin(), prompts);
        List<Received> writes = account.taken().stream()
                .filter(each -> !each.method().equals("GET"))
                .toList();
        String cell = result.exit() + "/" + writes.size();
        cells.add(cell);
        boolean done = result.exit() == 0 && !writes.isEmpty();
        if (wanted.equals(SENT) ? !done : !cell.equals(wanted)) {
            wrong.add(String.join(" ", typed.words()) + " <<< " + typed.stdin() + ": " + cell + " instead of " + wanted
                    + " " + result.err().strip());
        }
        return writes;
    }

    private static Prompts nobody() {
        return ScriptedPrompts.nobody();
    }

    private static Attempt.Typed yes(Attempt.Typed typed) {
        List<String> words = new ArrayList<>(typed.words());
        words.add("--yes");
        return new Attempt.Typed(words, typed.stdin());
    }

    /** For each command and operation a line of the tables that comes to it and does no more than is needed. */
    private static Map<String, Attempt> attempts() {
        Map<String, Attempt> attempts = new LinkedHashMap<>();
        for (String name : Table.NAMES) {
            for (Table.Row row : Table.named(name).rows()) {
                List<String> words = Words.of(row.typed());
                int stdin = words.indexOf("<<<");
                Optional<Invocation> read = read(stdin < 0 ? words : words.subList(0, stdin));
                if (read.isEmpty() || read.get().given("--unique-id")) {
                    continue;
                }
                for (Operation operation : read.get().command().operations()) {
                    if (row.requests().stream().anyMatch(each -> comesTo(operation, each))) {
                        attempts.putIfAbsent(
                                read.get().command().words() + " " + operation,
                                Attempt.of(read.get(), stdin < 0 ? "" : words.get(stdin + 1) + "\n"));
                    }
                }
            }
        }
        return attempts;
    }

    /** The same about one record where the operation is for exactly one, and else about several. */
    private static Attempt about(Operation operation, Attempt attempt) {
        return new Attempt(
                attempt.ids().map(each -> {
                    String first = each.replaceFirst(",.*", "");
                    return operation.when() instanceof When.OneId ? first : first + "," + first + "1";
                }),
                attempt.typed());
    }

    /** The command's own example. */
    private static @Nullable Attempt example(Command command, Operation operation) {
        List<String> words = Words.of(command.example());
        return read(words.subList(1, words.size()))
                .map(each -> Attempt.of(each, ""))
                .filter(each -> each.ids().isPresent() && !(operation.when() instanceof When.Given))
                .orElse(null);
    }

    private static boolean comesTo(Operation operation, String request) {
        String path = operation.path().replaceAll("\\{Objects?}", "[A-Za-z_]+");
        return request.matches(operation.method() + " " + path + "( .*)?");
    }

    private static Optional<Invocation> read(List<String> words) {
        try {
            return Optional.of(CommandLines.read(GROUPS, words));
        } catch (Failure e) {
            return Optional.empty();
        }
    }

    private static String expected() throws IOException {
        try (InputStream text =
                Objects.requireNonNull(DestructiveTest.class.getResourceAsStream("destructive-table.txt"))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
