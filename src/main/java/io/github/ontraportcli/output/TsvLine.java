package io.github.ontraportcli.output;

import java.util.List;
import java.util.stream.Collectors;

/** A line of cells parted by tabs; a tab, break or backslash in a cell is written {@code \t}, {@code \n}, {@code \\}. */
final class TsvLine implements DelimitedFormat.Line {
    private final boolean terminal;
    private final String end;

    TsvLine(Sheet sheet) {
        this.terminal = sheet.out().isTerminal();
        this.end = sheet.layout().excel() ? "\r\n" : "\n";
    }

    @Override
    public String of(List<String> cells) {
        return cells.stream().map(this::cell).collect(Collectors.joining("\t", "", end));
    }

    private String cell(String text) {
        String escaped = text.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
        return terminal ? Visible.text(escaped) : escaped;
    }
}
