package io.github.ontraportcli.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonParser;
import io.github.ontraportcli.failure.Failure;
import io.github.ontraportcli.output.Style;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every kind of failure has the exit code that the help promises. */
class ExitCodesTest {
    @TempDir
    Path home;

    private static Map<String, Function<String, Failure>> kinds() {
        Map<String, Function<String, Failure>> kinds = new LinkedHashMap<>();
        kinds.put("refused", Failure::refused);
        kinds.put("fault", Failure::fault);
        kinds.put("usage", Failure::usage);
        kinds.put("not-configured", Failure::notConfigured);
        kinds.put("not-allowed", Failure::notAllowed);
        kinds.put("not-found", Failure::notFound);
        kinds.put("rate-limited", Failure::rateLimited);
        kinds.put("partly-done", Failure::partlyDone);
        kinds.put("outcome-unknown", Failure::outcomeUnknown);
        kinds.put("unreachable", Failure::unreachable);
        kinds.put("interrupted", Failure::interrupted);
        return kinds;
    }

    @Test
    void each_kind_has_its_code() {
        Map<String, Integer> codes = new LinkedHashMap<>();
        kinds().forEach((kind, failure) -> codes.put(kind, ExitCodes.of(failure.apply("it"))));

        assertEquals(
                "{refused=1, fault=1, usage=2, not-configured=3, not-allowed=4, not-found=5, rate-limited=6, "
                        + "partly-done=7, outcome-unknown=8, unreachable=9, interrupted=130}",
                codes.toString());
    }

    @Test
    void no_kind_is_left_out_here() {
        TreeSet<String> here = new TreeSet<>();
        kinds().values().forEach(each -> here.add(each.apply("it").getClass().getSimpleName()));
        TreeSet<String> permitted = new TreeSet<>();
        Arrays.stream(Failure.class.getPermittedSubclasses()).forEach(each -> permitted.add(each.getSimpleName()));

        assertEquals(permitted, here);
    }

    @Test
    void the_help_lists_the_codes_and_no_other() {
        TreeMap<Integer, String> listed = new TreeMap<>();
        ProgramRun.in(home).run("help", "exit-codes").out().lines().forEach(line -> {
            if (line.matches(" {2}[0-9]+ +.*")) {
                listed.put(Integer.parseInt(line.strip().replaceFirst(" .*", "")), "");
            }
        });
        TreeMap<Integer, String> used = new TreeMap<>(Map.of(ExitCodes.DONE, ""));
        kinds().values().forEach(each -> used.put(ExitCodes.of(each.apply("it")), ""));

        assertEquals(used.keySet(), listed.keySet());
    }

    @Test
    void as_json_each_failure_is_one_object_in_one_line() {
        kinds().forEach((kind, failure) -> {
            Failure whole = failure.apply("what \"it\" is\nin lines")
                    .why("why")
                    .request("GET x")
                    .next("then");

            assertEquals(
                    "{\"error\":{\"kind\":\"" + kind + "\",\"message\":\"what \\\"it\\\" is\\nin lines\","
                            + "\"reason\":\"why\",\"request\":\"GET x\",\"next\":\"then\",\"exit_code\":"
                            + ExitCodes.of(whole) + "}}\n",
                    printed(whole, true));
            assertEquals(
                    1,
                    JsonParser.parseString(printed(whole, true))
                            .getAsJsonObject()
                            .size());
        });
    }

    @Test
    void in_words_each_part_has_a_line_and_nothing_can_act_on_the_terminal() {
        Failure failure = Failure.refused("what")
                .why("a \u001b[31mred why\nin two lines")
                .request("GET x")
                .next("then");

        assertEquals("""
                ontraport: what
                  a \\x1b[31mred why
                  in two lines
                  GET x
                  → then
                """, printed(failure, false));
    }

    @Test
    void a_fault_of_ours_shows_no_stack_trace() {
        Failure fault = Fault.of(new IllegalStateException("secret detail"));

        assertEquals("""
                ontraport: this is a fault of the program, not of yours
                  IllegalStateException at ExitCodesTest.java:N
                  → Please report it with the command line, without secrets, and with ontraport --version.
                """, printed(fault, false).replaceFirst("java:[0-9]+", "java:N"));
    }

    private static String printed(Failure failure, boolean json) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Report.print(failure, json, new PrintStream(err, true, StandardCharsets.UTF_8), Style.of(false));
        return err.toString(StandardCharsets.UTF_8);
    }
}
