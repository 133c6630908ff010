package io.github.ontraportcli.cli.requests;

import java.util.ArrayList;
import java.util.List;

/** A command line cut into words as a shell would: at spaces, quotes taken off, a backslash before what it spares. */
public final class Words {
    private Words() {}

    /** The words of the line. */
    public static List<String> of(String line) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean open = false;
        char quote = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (quote == 0 && c == ' ') {
                if (open) {
                    words.add(word.toString());
                    word.setLength(0);
                }
                open = false;
                continue;
            }
            open = true;
            if (c == quote) {
                quote = 0;
            } else if (quote == 0 && (c == '"' || c == '\'')) {
                quote = c;
            } else if (c == '\\' && quote != '\'' && i + 1 < line.length()) {
                word.append(line.charAt(++i));
            } else {
                word.append(c);
            }
        }
        if (quote != 0) {
            throw new IllegalArgumentException("a quote is not closed: " + line);
        }
        if (open) {
            words.add(word.toString());
        }
        return words;
    }
}
