package io.github.ontraportcli.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Mistakes at the keyboard: what is said of each stands in {@code goldens/bad-input.txt}, which is written as a scenario. With
 * {@code -Dgoldens.write=src/test/resources/goldens} what came back is written down there, to be read before it is kept.
 */
class BadInputTest {
    @TempDir
    static Path work;

    @TestFactory
    Stream<DynamicTest> each_mistake_is_told_on_stderr_alone() throws IOException, URISyntaxException {
        Scenario written = mistakes();
        Scenario played = ScenarioRun.play(written, ProgramRun::run, work);
        String rewrite = System.getProperty("goldens.write", "");
        if (!rewrite.isEmpty()) {
            Files.writeString(Path.of(rewrite).resolve("bad-input.txt"), played.text());
            written = played;
        }
        List<DynamicTest> tests = new ArrayList<>();
        String title = "";
        for (int i = 0; i < written.steps().size(); i++) {
            if (written.steps().get(i) instanceof Scenario.Remark remark) {
                title = remark.line();
            } else if (written.steps().get(i) instanceof Scenario.Typed expected
                    && played.steps().get(i) instanceof Scenario.Typed typed) {
                tests.add(DynamicTest.dynamicTest(title.replace("# ", "").replace(' ', '_'), () -> {
                    assertEquals(expected, typed);
                    assertEquals("", typed.ended().out());
                }));
            }
        }
        return tests.stream();
    }

    @Test
    void where_json_was_asked_for_each_mistake_is_one_json_object() throws IOException, URISyntaxException {
        List<String> expected = new ArrayList<>();
        List<String> found = new ArrayList<>();
        for (Scenario.Step each : mistakes().steps()) {
            if (each instanceof Scenario.Typed typed && !typed.line().contains(" -o ")) {
                List<String> words = ScenarioText.words(typed.line());
                expected.add(typed.line() + ": exit " + typed.ended().code() + ", one line, nothing on stdout");
                found.add(typed.line() + ": " + asJson(words.subList(1, words.size())));
            }
        }
        assertEquals(String.join("\n", expected), String.join("\n", found));
    }

    /** Asked for at once, and before a word that cannot be read. */
    private static String asJson(List<String> words) {
        List<String> arguments = new ArrayList<>(List.of("-o", "json"));
        arguments.addAll(words);
        ProgramRun.Ended ended = ProgramRun.in(work).run(arguments);
        JsonObject error = JsonParser.parseString(ended.err()).getAsJsonObject().getAsJsonObject("error");
        boolean same = error.get("exit_code").getAsInt() == ended.code();
        boolean line = ended.err().indexOf('\n') == ended.err().length() - 1;
        return (same ? "exit " + ended.code() : "two exit codes")
                + (line ? ", one line" : ", several lines")
                + (ended.out().isEmpty() ? ", nothing on stdout" : ", something on stdout");
    }

    private static Scenario mistakes() throws URISyntaxException {
        return Scenario.read(
                Path.of(BadInputTest.class.getResource("/goldens/bad-input.txt").toURI()));
    }
}
