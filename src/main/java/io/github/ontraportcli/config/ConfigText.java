package io.github.ontraportcli.config;

import com.electronwill.nightconfig.core.CommentedConfig;
import com.electronwill.nightconfig.core.UnmodifiableConfig;
import com.electronwill.nightconfig.core.io.ParsingMode;
import com.electronwill.nightconfig.toml.TomlFormat;
import com.electronwill.nightconfig.toml.TomlParser;
import java.io.StringReader;
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
 * <p>The TOML library tells neither where a key stands nor where a mistake is, and its messages quote the text, which
 * may be an API key. So places are found by asking it which beginnings of the file are TOML by themselves.
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
            if (!open.isEmpty() && complaint(open.toString()) == null) {
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
        StringBuilder beginning = new StringBuilder();
        int line = 1;
        for (String statement : statements) {
            String complaint = complaint(beginning.append(statement).toString());
            if (complaint != null) {
                return Optional.of(new Mistake(line, reason(complaint)));
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
            Object value = parse(beginning.append(statement).toString()).get(table);
            if (value != null
                    && (key == null
                            || table(value).filter(it -> it.containsKey(key)).isPresent())) {
                return line;
            }
            line += lines(statement);
        }
        return 1;
    }

    /** The tables and keys, in the order of the file. The text must be TOML. */
    Map<String, Object> values() {
        return parse(text());
    }

    String text() {
        return String.join("", statements);
    }

    /** The keys and values of a table in the order of the file, or nothing where the value is not a table. */
    static Optional<Map<String, Object>> table(Object value) {
        return value instanceof UnmodifiableConfig config ? Optional.of(entries(config)) : Optional.empty();
    }

    /** The tables and keys of one statement by itself. */
    static Map<String, Object> parse(String text) {
        CommentedConfig config = TomlFormat.newConfig(LinkedHashMap::new);
        new TomlParser().parse(new StringReader(text + "\n"), config, ParsingMode.REPLACE);
        return entries(config);
    }

    private static Map<String, Object> entries(UnmodifiableConfig config) {
        Map<String, Object> entries = new LinkedHashMap<>();
        config.entrySet().forEach(entry -> entries.put(entry.getKey(), entry.getValue()));
        return entries;
    }

    private static @Nullable String complaint(String text) {
        try {
            parse(text);
            return null;
        } catch (RuntimeException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private static int lines(String statement) {
        return (int) statement.chars().filter(character -> character == '\n').count();
    }

    private static String reason(String complaint) {
        if (complaint.contains("defined twice")) {
            return "the same key stands twice in its table";
        }
        if (complaint.contains("declared twice")) {
            return "the same table stands twice in the file";
        }
        if (complaint.startsWith("Invalid newline")) {
            return "the closing quote is missing";
        }
        if (complaint.startsWith("Invalid escapement")) {
            return "a backslash needs a second one, or '…' instead of \"…\"";
        }
        if (complaint.startsWith("Not enough data")) {
            return "it begins something that is never closed";
        }
        return "it is not TOML: a line is [name], or key = \"text\", or key = true";
    }
}
