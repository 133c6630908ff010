package io.github.ontraportcli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The documents about the project itself stay true: what they name is there, and what they promise stands in them. */
class LayoutTest {
    private static final Path LAYOUT = Path.of("docs", "project", "layout.md");
    private static final Path DECISIONS = Path.of("docs", "decisions");
    private static final Pattern NAMED = Pattern.compile("`((?:src|docs)/[^`\\s]+)`");
    private static final Pattern STEP = Pattern.compile("(?m)^(\\d+)\\. \\*\\*");

    @Test
    void every_path_that_the_layout_names_exists() throws IOException {
        List<String> missing = new ArrayList<>();
        for (String each : found(NAMED, Files.readString(LAYOUT))) {
            if (!Files.exists(Path.of(each))) {
                missing.add(each);
            }
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void the_layout_follows_a_command_in_ten_steps() throws IOException {
        assertEquals(List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10"), found(STEP, Files.readString(LAYOUT)));
    }

    @Test
    void every_decision_tells_problem_choice_alternatives_and_consequences() throws IOException {
        List<String> wrong = new ArrayList<>();
        int number = 0;
        for (Path each : decisions()) {
            number++;
            List<String> headings = Files.readAllLines(each).stream()
                    .filter(line -> line.startsWith("#"))
                    .toList();
            List<String> rest = headings.subList(1, headings.size());
            boolean numbered = each.getFileName().toString().matches(String.format("%04d-[a-z0-9-]+\\.md", number))
                    && headings.get(0).startsWith("# " + number + ". ");
            if (!numbered || !rest.equals(List.of("## Problem", "## Choice", "## Alternatives", "## Consequences"))) {
                wrong.add(each + ": " + headings);
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static List<Path> decisions() throws IOException {
        try (Stream<Path> files = Files.list(DECISIONS)) {
            return files.sorted().toList();
        }
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult each) -> each.group(1))
                .toList();
    }
}
