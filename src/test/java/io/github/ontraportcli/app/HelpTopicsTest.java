package io.github.ontraportcli.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ontraportcli.cli.Group;
import io.github.ontraportcli.cli.help.HelpPages;
import io.github.ontraportcli.cli.help.HelpTopics;
import io.github.ontraportcli.cli.requests.Words;
import io.github.ontraportcli.cli.tree.Groups;
import io.github.ontraportcli.output.Width;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the topics of {@code ontraport help} tell can be typed: every command line in them is run against the sandbox, and ends
 * well unless it is marked with the exit code that it ends with ({@code # exit code 2}).
 */
class HelpTopicsTest {
    private static final int LONGEST_LINE = 80;
    private static final int LONGEST_PAGE = 60;
    private static final Pattern MARK = Pattern.compile("\\s+# exit code ([0-9]+)$");
    private static final Pattern ECHO = Pattern.compile("echo '([^']*)'");

    @TempDir
    Path home;

    @Test
    void every_command_line_of_every_topic_ends_as_it_says() {
        List<String> wrong = new ArrayList<>();
        for (HelpTopics.HelpTopic topic : HelpTopics.all()) {
            for (String line : lines(topic.page())) {
                Matcher mark = MARK.matcher(line);
                int expected = mark.find() ? Integer.parseInt(mark.group(1)) : 0;
                ProgramRun.Ended ended = pipeline(mark.replaceFirst(""));
                if (ended.code() != expected) {
                    wrong.add(topic.name() + ": " + line + "\n  exit code " + ended.code() + "\n  " + ended.err());
                }
            }
        }
        assertEquals("", String.join("\n", wrong));
    }

    @Test
    void every_topic_shows_command_lines() {
        assertEquals(
                List.of(),
                HelpTopics.all().stream()
                        .filter(each -> lines(each.page()).isEmpty())
                        .map(HelpTopics.HelpTopic::name)
                        .toList());
    }

    @Test
    void every_topic_fits_80_columns_and_60_lines() {
        List<String> wrong = new ArrayList<>();
        for (HelpTopics.HelpTopic topic : HelpTopics.all()) {
            topic.page()
                    .lines()
                    .filter(line -> Width.of(line) > LONGEST_LINE)
                    .forEach(line -> wrong.add(topic.name() + ": " + line));
            if (topic.page().lines().count() > LONGEST_PAGE) {
                wrong.add(topic.name() + ": " + topic.page().lines().count() + " lines");
            }
        }
        assertEquals("", String.join("\n", wrong));
    }

    @Test
    void no_topic_and_no_heading_hides_a_command() {
        List<Group> groups = Groups.all();
        List<String> names = new ArrayList<>(List.of("options"));
        HelpTopics.all().forEach(each -> names.add(each.name()));
        groups.stream().map(each -> HelpPages.word(each.topic())).distinct().forEach(names::add);
        List<String> hidden = names.stream()
                .filter(each -> Group.named(groups, each).isPresent() || names.indexOf(each) != names.lastIndexOf(each))
                .toList();
        assertEquals(List.of(), hidden);
    }

    /** The command lines of a page: what is indented and calls the program, a line that goes on in the next put together. */
    private static List<String> lines(String page) {
        return page.replaceAll("\\\\\n *", "")
                .replaceAll("\n +(# exit code)", "  $1")
                .lines()
                .map(String::strip)
                .filter(each -> each.startsWith("ontraport ") || each.startsWith("echo "))
                .toList();
    }

    private ProgramRun.Ended pipeline(String line) {
        String stdin = "";
        ProgramRun.Ended ended = ProgramRun.Ended.well("");
        for (String part : line.split(" \\| ")) {
            Matcher echo = ECHO.matcher(part.strip());
            if (echo.matches()) {
                stdin = echo.group(1) + "\n";
                continue;
            }
            List<String> words = new ArrayList<>(Words.of(part.strip()));
            words.remove(0);
            if (!words.contains("--sandbox")) {
                words.add(0, "--sandbox");
            }
            ended = ProgramRun.in(home).given(stdin).run(words);
            if (ended.code() != 0) {
                return ended;
            }
            stdin = ended.out();
        }
        return ended;
    }
}
