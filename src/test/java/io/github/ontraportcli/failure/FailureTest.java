package io.github.ontraportcli.failure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class FailureTest {
    private static final Map<String, Function<String, Failure>> KINDS = kinds();

    @Test
    void every_kind_keeps_its_kind_while_more_is_said_of_it() {
        KINDS.forEach((kind, factory) -> {
            Failure failure = factory.apply("what").why("why").request("GET x").next("next");
            assertEquals(
                    kind + " what why GET x next",
                    String.join(" ", failure.kind(), failure.what(), failure.why(), failure.request(), failure.next()));
            assertEquals(factory.apply("what").getClass(), failure.getClass());
        });
    }

    @Test
    void what_is_not_known_is_not_said() {
        Failure failure = Failure.usage("what");
        assertEquals(null, failure.why());
        assertEquals(null, failure.request());
        assertEquals(null, failure.next());
        assertEquals("what", failure.getMessage());
    }

    @Test
    void saying_more_leaves_the_first_as_it_was() {
        Failure first = Failure.refused("what").why("one");
        Failure second = first.why("two");
        assertEquals("one", first.why());
        assertEquals("two", second.why());
    }

    @Test
    void has_no_stack_trace() {
        assertEquals(0, Failure.fault("what").getStackTrace().length);
    }

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
}
