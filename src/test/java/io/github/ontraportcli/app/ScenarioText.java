package io.github.ontraportcli.app;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How outputs and command lines stand in a scenario: what cannot be seen becomes a sign. */
final class ScenarioText {
    private static final String NO_LINE_FEED = "⊘";
    private static final String[] SIGNS = {"\r", "␍", "\u001b", "␛", "\uFEFF", "␢", "\t", "␉"};

    private ScenarioText() {}

    /** Lines as one text; each ends with a line feed, unless a sign says that it does not. */
    static String joined(List<String> lines) {
        String text = lines.stream().map(each -> each + "\n").collect(Collectors.joining());
        return text.endsWith(NO_LINE_FEED + "\n") ? text.substring(0, text.length() - 2) : text;
    }

    /** Text as lines with a mark before each. */
    static String marked(char mark, String text) {
        if (text.isEmpty()) {
            return "";
        }
        String whole = text.endsWith("\n") ? text : text + NO_LINE_FEED + "\n";
        return List.of(whole.substring(0, whole.length() - 1).split("\n", -1)).stream()
                .map(each -> (each.isEmpty() ? String.valueOf(mark) : mark + " " + each) + "\n")
                .collect(Collectors.joining());
    }

    /** Output with signs for what cannot be seen. */
    static String visible(String output) {
        String visible = output;
        for (int i = 0; i < SIGNS.length; i += 2) {
            visible = visible.replace(SIGNS[i], SIGNS[i + 1]);
        }
        return visible;
    }

    /** Text with what the signs stand for. */
    static String invisible(String text) {
        String invisible = text;
        for (int i = 0; i < SIGNS.length; i += 2) {
            invisible = invisible.replace(SIGNS[i + 1], SIGNS[i]);
        }
        return invisible;
    }

    /** A command line in words, with quotes read as a shell reads them. */
    static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean begun = false;
        char quote = 0;
        for (char each : line.toCharArray()) {
            if (quote != 0 && each == quote) {
                quote = 0;
            } else if (quote == 0 && (each == '\'' || each == '"')) {
                quote = each;
                begun = true;
            } else if (quote == 0 && each == ' ') {
                if (begun) {
                    words.add(word.toString());
                }
                word.setLength(0);
                begun = false;
            } else {
                word.append(each);
                begun = true;
            }
        }
        if (begun) {
            words.add(word.toString());
        }
        return words;
    }
}
