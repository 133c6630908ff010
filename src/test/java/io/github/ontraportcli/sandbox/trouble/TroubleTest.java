package io.github.ontraportcli.sandbox.trouble;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.ontraportcli.failure.Failure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TroubleTest {
    private static final String ALL = "429:5%,504:2%,reset:1%,cut:1%,slow:1%,html:1%";

    private static List<String> met(Trouble trouble, int requests) {
        Turns turns = new Turns(trouble);
        List<String> met = new ArrayList<>();
        for (int i = 0; i < requests; i++) {
            Turn turn = turns.next();
            met.add(turn.delay() + " " + turn.fault().map(Fault::name).orElse("-") + (turn.done() ? "" : " not done"));
        }
        return met;
    }

    @ParameterizedTest
    @CsvSource({
        "400, 400, 0",
        "400ms, 400, 0",
        "2s, 2000, 0",
        "400ms±100, 400, 100",
        "400ms+-100, 400, 100",
        "400ms+/-100ms, 400, 100",
        "400±100ms, 400, 100",
        "2s ± 500ms, 2000, 500",
        "2s±1, 2000, 1000",
        "0, 0, 0",
        "600s, 600000, 0"
    })
    void reads_how_late(String text, long usual, long spread) {
        assertEquals(new Latency(usual, spread), Latency.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "-1", "1m", "400ms±", "±100", "100±101", "601s", "1.5s", "9999999999"})
    void refuses_what_is_no_latency(String text) {
        Failure failure = assertThrows(Failure.Usage.class, () -> Latency.parse(text));
        assertEquals("--latency takes a length of time up to ten minutes, not \"" + text + "\"", failure.what());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "429", "429:", "429:%", "200:1%", "399:1", "600:1", "bang:1%", "cut:-1%", "cut:1%,", "cut=1%"
            })
    void refuses_what_is_no_fault(String text) {
        assertThrows(Failure.Usage.class, () -> Faults.parse(text));
    }

    @Test
    void the_same_seed_meets_the_same_requests_and_another_one_others() {
        Trouble seven = new Trouble(Latency.parse("400ms±100"), Faults.parse(ALL), 7);
        Trouble eight = new Trouble(Latency.parse("400ms±100"), Faults.parse(ALL), 8);
        assertEquals(met(seven, 1_000), met(seven, 1_000));
        assertEquals(false, met(seven, 1_000).equals(met(eight, 1_000)));
        // Neither is the other one a step later.
        assertEquals(false, met(seven, 1_000).subList(1, 999).equals(met(eight, 998)));
        assertEquals(List.of("419 -", "400 -", "307 -", "500 -", "340 429 not done", "389 -", "358 -"), met(seven, 7));
    }

    @Test
    void as_many_are_met_as_was_asked_for() {
        Map<String, Integer> counts = new TreeMap<>();
        for (String each : met(new Trouble(Latency.NONE, Faults.parse(ALL), 1), 100_000)) {
            counts.merge(each, 1, Integer::sum);
        }
        assertEquals(
                "{0 -=88915, 0 429 not done=5077, 0 504=1053, 0 504 not done=1014, 0 cut=962, 0 html not done=1037,"
                        + " 0 reset=481, 0 reset not done=520, 0 slow=941}",
                counts.toString());
    }

    @Test
    void what_was_refused_was_not_done_and_what_broke_off_was() {
        assertEquals(List.of("0 429 not done", "0 429 not done"), met(of("429:100%"), 2));
        assertEquals(List.of("0 html not done", "0 html not done"), met(of("html:100%"), 2));
        assertEquals(List.of("0 cut", "0 cut"), met(of("cut:100%"), 2));
        assertEquals(List.of("0 slow", "0 slow"), met(of("slow:100%"), 2));
        assertEquals(List.of("0 -", "0 -"), met(of("504:0%"), 2));
        assertEquals(List.of("0 504 not done", "0 504", "0 504 not done", "0 504"), met(of("504:100%"), 4));
    }

    private static Trouble of(String faults) {
        return new Trouble(Latency.NONE, Faults.parse(faults), 3);
    }
}
