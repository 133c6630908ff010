package io.github.ontraportcli.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ontraportcli.catalog.OperationBuilder;
import io.github.ontraportcli.failure.Failure;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Answers that are none: at the first request they are told at once, later a read asks again. */
class OddAnswersTest {
    private static final Request READ =
            new Request(OperationBuilder.get("Contacts").build(), List.of(), new Content.None());
    private static final Request DELETION =
            new Request(OperationBuilder.delete("Contacts").build(), List.of(new Pair("ids", "1")), new Content.None());
    private static final Reply WELL = Script.ok("{\"code\":0,\"data\":[]}");
    private static final Reply PAGE = Script.ok("<html><title>Just a moment</title></html>");
    private final Waits time = new Waits();

    @Test
    void the_first_answer_of_a_wrong_address_is_told_at_once() {
        assertEquals(List.of("refused"), sent(List.of(READ), PAGE));
        assertEquals(List.of("refused"), sent(List.of(READ), Script.status(500)));
        assertEquals(List.of(), time.all);
    }

    @Test
    void in_the_middle_of_a_listing_they_are_passing_trouble() {
        assertEquals(
                List.of("done", "done", "done", "done"),
                sent(
                        List.of(READ, READ, READ, READ),
                        WELL,
                        PAGE,
                        WELL,
                        Script.status(500),
                        Script.status(500),
                        WELL,
                        Script.ok(""),
                        WELL));
        assertEquals(List.of("another try 0.25", "another try 0.25", "another try 0.5", "another try 0.25"), time.all);
    }

    @Test
    void trouble_that_does_not_pass_is_told_after_all_tries() {
        assertEquals(List.of("done", "refused"), sent(List.of(READ, READ), WELL, PAGE));
        assertEquals(List.of("another try 0.25", "another try 0.5", "another try 1.0", "another try 2.0"), time.all);
    }

    @Test
    void of_a_write_they_are_told_at_once_however_well_it_went_before() {
        assertEquals(
                List.of("done", "outcome-unknown", "refused"),
                sent(List.of(READ, DELETION, DELETION), WELL, PAGE, Script.status(500)));
        assertEquals(List.of(), time.all);
    }

    private List<String> sent(List<Request> requests, Reply... replies) {
        List<String> how = new ArrayList<>();
        Account account = new Account(URI.create("https://x.example/1/"), "2_1", () -> "k");
        Script server = new Script(List.of(replies));
        try (Client client = new Client(account, server, Patience.USUAL, time, Trace.NONE, Witness.NONE, false, "")) {
            for (Request each : requests) {
                how.add(outcome(client, each));
            }
        }
        return how;
    }

    private static String outcome(Client client, Request request) {
        try {
            client.send(request);
            return "done";
        } catch (Failure e) {
            return e.kind();
        }
    }
}
