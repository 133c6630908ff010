package io.github.ontraportcli.config;

import io.github.wasabithumb.jtoml.JToml;
import io.github.wasabithumb.jtoml.except.TomlException;
import io.github.wasabithumb.jtoml.except.parse.TomlClobberException;
import io.github.wasabithumb.jtoml.except.parse.TomlExtensionException;
import io.github.wasabithumb.jtoml.key.TomlKey;
import io.github.wasabithumb.jtoml.option.JTomlOption;
import io.github.wasabithumb.jtoml.option.JTomlOptions;
import io.github.wasabithumb.jtoml.option.prop.SpecVersion;
import io.github.wasabithumb.jtoml.value.TomlValue;
import io.github.wasabithumb.jtoml.value.primitive.TomlPrimitive;
import io.github.wasabithumb.jtoml.value.table.TomlTable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * TOML 1.0, read and written by the library. It is apart from {@link ConfigText} so that a run without a file loads
 * none of it.
 */
final class Toml {
    private static final JToml LIBRARY = JToml.jToml(JTomlOptions.builder()
            .set(JTomlOption.COMPLIANCE, SpecVersion.V1_0_0)
            .build());

    private Toml() {}

    /** The keys and values of a table in no order, or nothing where the value is not a table. */
    static Optional<Map<String, Object>> table(Object value) {
        return value instanceof TomlTable table ? Optional.of(entries(table)) : Optional.empty();
    }

    /** The tables and keys of one statement by itself. */
    static Map<String, Object> parse(String text) {
        return entries(LIBRARY.readFromString(text + "\n"));
    }

    /** A key with its value, which is text or a yes-or-no, as a statement without a line end. */
    static String statement(String key, Object value) {
        TomlTable one = TomlTable.create();
        one.put(
                TomlKey.literal(key),
                value instanceof Boolean yes ? TomlPrimitive.of(yes) : TomlPrimitive.of(value.toString()));
        return LIBRARY.writeToString(one).strip();
    }

    /** Why a text is no TOML, or nothing where it is. The library's own words quote keys of the file, hence these. */
    static @Nullable String complaint(String text) {
        try {
            LIBRARY.readFromString(text + "\n");
            return null;
        } catch (TomlException e) {
            return reason(e);
        }
    }

    private static Map<String, Object> entries(TomlTable table) {
        Map<String, Object> entries = new LinkedHashMap<>();
        for (TomlKey key : table.keys(false)) {
            TomlValue value = Objects.requireNonNull(table.get(key));
            entries.put(key.get(0), value.isPrimitive() ? value.asPrimitive().value() : value);
        }
        return entries;
    }

    private static String reason(TomlException refusal) {
        if (refusal instanceof TomlClobberException) {
            return "the same key stands twice in its table";
        }
        if (refusal instanceof TomlExtensionException) {
            return "the same table stands twice in the file";
        }
        String complaint = String.valueOf(refusal.getMessage());
        if (complaint.startsWith("Disallowed control character in")) {
            return "the closing quote is missing";
        }
        if (complaint.startsWith("Invalid escape sequence")
                || complaint.startsWith("Invalid character in unicode escape")) {
            return "a backslash needs a second one, or '…' instead of \"…\"";
        }
        if (complaint.startsWith("Unclosed")) {
            return "it begins something that is never closed";
        }
        return "it is not TOML: a line is [name], or key = \"text\", or key = true";
    }
}
