package io.github.ontraportcli.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Changes {@code config.toml} statement by statement, so that comments, order, spacing and all that is not meant stay
 * as they were written.
 *
 * <p>It changes tables that are written as {@code [name]}; what became of others is for the caller to check.
 */
final class ConfigEdit {
    private final List<String> statements;
    private final String lineEnd;

    private ConfigEdit(ConfigText text) {
        this.statements = new ArrayList<>(text.statements());
        this.lineEnd = text.text().contains("\r\n") ? "\r\n" : "\n";
    }

    /** The text with a profile's table added, or changed where its values differ from the ones before. */
    static ConfigText put(ConfigText text, @Nullable Profile before, Profile after) {
        ConfigEdit edit = new ConfigEdit(text);
        if (before == null) {
            edit.append(after);
        } else {
            edit.change(before, after);
        }
        return new ConfigText(edit.statements);
    }

    /** The text without a profile's table, and without the comment that stands directly above it. */
    static ConfigText remove(ConfigText text, String name) {
        ConfigEdit edit = new ConfigEdit(text);
        edit.section(name).ifPresent(edit::remove);
        return new ConfigText(edit.statements);
    }

    /** The text with another profile in use, or with none. */
    static ConfigText use(ConfigText text, @Nullable String name) {
        ConfigEdit edit = new ConfigEdit(text);
        edit.use(name);
        return new ConfigText(edit.statements);
    }

    /** Where a table stands: its header, and the end of its last key (exclusive). */
    private record Section(int header, int end) {}

    private void append(Profile profile) {
        if (!statements.isEmpty()) {
            closeLastLine();
            if (!isBlank(statements.size() - 1)) {
                statements.add(lineEnd);
            }
        }
        statements.add("[" + profile.name() + "]" + lineEnd);
        for (Setting setting : Setting.values()) {
            Object value = setting.of(profile);
            if (value != null) {
                statements.add(line(setting.key(), value));
            }
        }
    }

    private void change(Profile before, Profile after) {
        for (Setting setting : Setting.values()) {
            Object value = setting.of(after);
            Optional<Section> section = section(after.name());
            if (section.isPresent() && !Objects.equals(setting.of(before), value)) {
                set(section.get().header() + 1, section.get().end(), setting.key(), value);
            }
        }
    }

    private void set(int from, int end, String key, @Nullable Object value) {
        int place = from;
        while (place < end && !isKey(place, key)) {
            place++;
        }
        boolean stands = place < end;
        if (value == null) {
            if (stands) {
                statements.remove(place);
            }
        } else if (stands) {
            String line = Toml.statement(key, value);
            statements.set(place, line + commentOf(statements.get(place), key) + lineEnd);
        } else {
            if (end == statements.size()) {
                closeLastLine();
            }
            statements.add(end, line(key, value));
        }
    }

    private void remove(Section section) {
        int from = section.header();
        while (from > 0 && isComment(from - 1)) {
            from--;
        }
        int end = section.end();
        int comments = end;
        while (comments < statements.size() && isComment(comments)) {
            comments++;
        }
        // A comment that touches the next header is about that one.
        if (comments == statements.size() || isBlank(comments)) {
            end = comments;
        }
        while (end < statements.size() && isBlank(end)) {
            end++;
        }
        statements.subList(from, end).clear();
    }

    private void use(@Nullable String name) {
        int end = 0;
        int lastKey = 0;
        while (end < statements.size() && !isHeader(end)) {
            end++;
            if (!isBlank(end - 1) && !isComment(end - 1)) {
                lastKey = end;
            }
        }
        if (lastKey > 0) {
            set(0, lastKey, ConfigText.IN_USE, name);
        } else if (name != null) {
            int place = afterOpeningComment();
            statements.add(place, line(ConfigText.IN_USE, name));
            if (place + 1 < statements.size() && !isBlank(place + 1)) {
                statements.add(place + 1, lineEnd);
            }
        }
    }

    /** The place below a comment about the whole file: one that begins it and does not touch what follows. */
    private int afterOpeningComment() {
        int place = 0;
        while (place < statements.size() && isComment(place)) {
            place++;
        }
        if (place == statements.size() && place > 0) {
            closeLastLine();
            return place;
        }
        return place < statements.size() && isBlank(place) ? place : 0;
    }

    private Optional<Section> section(String name) {
        int header = 0;
        while (header < statements.size() && !isHeaderOf(header, name)) {
            header++;
        }
        if (header == statements.size()) {
            return Optional.empty();
        }
        int end = header + 1;
        for (int place = end; place < statements.size() && !isHeader(place); place++) {
            if (!isBlank(place) && !isComment(place)) {
                end = place + 1;
            }
        }
        return Optional.of(new Section(header, end));
    }

    private void closeLastLine() {
        int last = statements.size() - 1;
        if (!statements.get(last).endsWith("\n")) {
            statements.set(last, statements.get(last) + lineEnd);
        }
    }

    /** What follows the value on its line: the blanks and the comment, or nothing. */
    private static String commentOf(String statement, String key) {
        Object value = Toml.parse(statement).get(key);
        for (int mark = statement.indexOf('#'); mark >= 0; mark = statement.indexOf('#', mark + 1)) {
            String before = statement.substring(0, mark);
            if (ConfigText.cut(before).mistake().isEmpty()
                    && Objects.equals(value, Toml.parse(before).get(key))) {
                return statement.substring(before.stripTrailing().length()).stripTrailing();
            }
        }
        return "";
    }

    private String line(String key, Object value) {
        return Toml.statement(key, value) + lineEnd;
    }

    private boolean isBlank(int place) {
        return statements.get(place).isBlank();
    }

    private boolean isComment(int place) {
        return statements.get(place).stripLeading().startsWith("#");
    }

    private boolean isHeader(int place) {
        return ConfigText.isHeader(statements.get(place));
    }

    private boolean isHeaderOf(int place, String name) {
        return isHeader(place) && Toml.parse(statements.get(place)).containsKey(name);
    }

    private boolean isKey(int place, String key) {
        Map<String, Object> values = Toml.parse(statements.get(place));
        return values.containsKey(key);
    }
}
