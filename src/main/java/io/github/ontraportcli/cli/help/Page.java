package io.github.ontraportcli.cli.help;

import io.github.ontraportcli.output.Style;
import io.github.ontraportcli.output.Width;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Text in headings and two columns, wrapped between words. */
final class Page {
    private static final int INDENT = 2;
    private static final int WIDEST_LEFT = 30;
    private static final int WIDEST = 110;

    private final StringBuilder text = new StringBuilder();
    private final Style style;
    private final int width;

    Page(Style style, int width) {
        this.style = style;
        this.width = Math.min(WIDEST, Math.max(40, width));
    }

    String text() {
        return text.toString();
    }

    void line(String line) {
        wrapped(line, width).forEach(each -> text.append(each).append('\n'));
    }

    void heading(String heading) {
        text.append('\n').append(style.emphasis(heading)).append('\n');
    }

    /** A line that is not wrapped: one that can be typed. */
    void indented(String line) {
        text.append(" ".repeat(INDENT)).append(line).append('\n');
    }

    /** An empty line. */
    void gap() {
        text.append('\n');
    }

    /** Words one after another. */
    void words(List<String> words) {
        paragraph(String.join(", ", words));
    }

    /** Lines that can be typed, with what each is for. */
    void lines(Map<String, String> rows) {
        int left = rows.keySet().stream().mapToInt(Width::of).max().orElse(0) + 3;
        rows.forEach((line, meaning) ->
                indented((line + " ".repeat(meaning.isEmpty() ? 0 : left - Width.of(line))) + meaning));
    }

    /** Text below a heading. */
    void paragraph(String line) {
        wrapped(line, width - INDENT).forEach(this::indented);
    }

    void table(Map<String, String> rows) {
        int widest = rows.keySet().stream().mapToInt(Width::of).max().orElse(0);
        int left = Math.min(WIDEST_LEFT, widest) + 2;
        rows.forEach((name, meaning) -> {
            List<String> lines = wrapped(meaning, Math.max(20, width - INDENT - left));
            boolean fits = Width.of(name) <= left - 2;
            text.append(" ".repeat(INDENT)).append(name);
            if (!fits && !meaning.isEmpty()) {
                text.append('\n').append(" ".repeat(INDENT + left));
            } else if (!meaning.isEmpty()) {
                text.append(" ".repeat(left - Width.of(name)));
            }
            text.append(String.join("\n" + " ".repeat(INDENT + left), lines)).append('\n');
        });
    }

    private static List<String> wrapped(String line, int room) {
        List<String> lines = new ArrayList<>();
        StringBuilder current = new StringBuilder();
        for (String word : line.split(" ", -1)) {
            if (!current.isEmpty() && Width.of(current.toString()) + 1 + Width.of(word) > room) {
                lines.add(current.toString());
                current.setLength(0);
            }
            current.append(current.isEmpty() ? "" : " ").append(word);
        }
        lines.add(current.toString());
        return lines;
    }
}
