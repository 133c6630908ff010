package io.github.ontraportcli.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The characters of {@code config.toml}, cut into statements: a table's header, a key with its value, a comment or an
 * empty line, each with its line end.
 *
 * <p>The TOML library keeps no order, and tells neither where a key stands nor where what is never closed begins. So
 * places are found by asking it which beginnings of the file are TOML by themselves.
 */
record ConfigText(List<String> statements) {
    /** The key beside the tables that names the profile in use. */
    static final String IN_USE = "profile";

    ConfigText {
        statements = List.copyOf(statements);
    }

    /** Where and why a text is no TOML. The reason never quotes the text. */
    record Mistake(int line, String reason) {}

    /** Cuts a text; where it is no TOML, what follows the mistake is one statement. */
    static ConfigText cut(String text) {
        List<String> statements = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (String line : text.split("(?<=\n)", -1)) {
            open.append(line);
            if (!open.isEmpty() && Toml.complaint(open.toString()) == null) {
                statements.add(open.toString());
                open.setLength(0);
            }
        }
        if (!open.isEmpty()) {
            statements.add(open.toString());
        }
        return new ConfigText(statements);
    }

    /** The first mistake, or nothing where the whole is TOML. */
    Optional<Mistake> mistake() {
        if (statements.isEmpty() || Toml.complaint(text()) == null) {
            return Optional.empty();
        }
        StringBuilder beginning = new StringBuilder();
        int line = 1;
        for (String statement : statements) {
            String complaint = Toml.complaint(beginning.append(statement).toString());
            if (complaint != null) {
                return Optional.of(new Mistake(line, complaint));
            }
            line += lines(statement);
        }
        return Optional.empty();
    }

    /** The line, from 1, on which a table, or a key of it, is first written. The text must be TOML. */
    int lineOf(String table, @Nullable String key) {
        StringBuilder beginning = new StringBuilder();
        int line = 1;
        for (String statement : statements) {
            Object value = Toml.parse(beginning.append(statement).toString()).get(table);
            if (value != null
                    && (key == null
                            || Toml.table(value)
                                    .filter(it -> it.containsKey(key))
                                    .isPresent())) {
                return line;
            }
            line += lines(statement);
        }
        return 1;
    }

    /** The tables, and the keys beside them, in the order of the file. The text must be TOML. */
    Map<String, Object> values() {
        if (statements.isEmpty()) {
            return Map.of();
        }
        Map<String, Object> values = Toml.parse(text());
        Map<String, Object> inOrder = new LinkedHashMap<>();
        boolean besideTables = true;
        for (String statement : statements) {
            boolean header = isHeader(statement);
            besideTables &= !header;
            if (header || besideTables) {
                for (String name : Toml.parse(statement).keySet()) {
                    inOrder.putIfAbsent(name, values.get(name));
                }
            }
        }
        return inOrder;
    }

    String text() {
        return String.join("", statements);
    }

    /** Whether a statement begins a table. */
    static boolean isHeader(String statement) {
        return statement.stripLeading().startsWith("[");
    }

    private static int lines(String statement) {
        return (int) statement.chars().filter(character -> character == '\n').count();
    }
}
