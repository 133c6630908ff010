package io.github.ontraportcli.docs;

import java.util.ArrayList;
import java.util.List;

/** Text as GitHub's Markdown wants it. */
final class Markdown {
    private Markdown() {}

    /** Prose, in which nothing is taken for a mark. */
    static String prose(String text) {
        return text.replace("\\", "\\\\")
                .replace("<", "&lt;")
                .replace("*", "\\*")
                .replace("`", "\\`")
                .replace("[", "\\[")
                .replace("|", "\\|");
    }

    /** What is typed, in a cell of a table too. */
    static String code(String text) {
        return "`" + text.replace("|", "\\|") + "`";
    }

    static String link(String text, String to) {
        return "[" + text + "](" + to + ")";
    }

    static String block(String language, String text) {
        return "```" + language + "\n" + text.stripTrailing() + "\n```\n";
    }

    /** A table; a column in which no cell says anything is left out. */
    static String table(List<String> head, List<List<String>> rows) {
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < head.size(); i++) {
            int column = i;
            if (rows.stream().anyMatch(row -> !row.get(column).isEmpty())) {
                kept.add(i);
            }
        }
        StringBuilder table =
                new StringBuilder(line(kept.stream().map(head::get).toList()));
        table.append(line(kept.stream().map(each -> "---").toList()));
        rows.forEach(row -> table.append(line(kept.stream().map(row::get).toList())));
        return table.toString();
    }

    private static String line(List<String> cells) {
        return ("| " + String.join(" | ", cells) + " |").replace("|  |", "| |") + "\n";
    }
}
