package io.github.ontraportcli.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.ontraportcli.api.Content;
import io.github.ontraportcli.api.Reply;
import io.github.ontraportcli.api.Request;
import io.github.ontraportcli.api.Witness;
import io.github.ontraportcli.catalog.OperationBuilder;
import io.github.ontraportcli.failure.Failure;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an interruption tells of what a run has begun, at each point at which it can come. */
class UnderwayTest {
    private static final Witness.Ended WELL = new Witness.Answered(new Reply(200, "OK", List.of(), "{}", true));

    private final Underway underway = new Underway();
    private final Witness witness =
            underway.witness(URI.create("https://api.example.org/1/"), request -> "ontraport contacts list");

    @Test
    void a_run_that_only_reads_has_nothing_to_tell() {
        assertEquals("", told());
    }

    @Test
    void before_anything_has_left_nothing_was_sent() {
        underway.changes();
        underway.tells(() -> Failure.interrupted("not asked for"));

        assertEquals("interrupted; nothing was sent", told());
    }

    @Test
    void of_a_write_that_has_left_nothing_is_known() {
        witness.leaves(request("POST"));

        assertEquals(
                "interrupted; it is not known whether POST Contacts was carried out"
                        + " | POST https://api.example.org/1/Contacts | ontraport contacts list",
                told());
    }

    @Test
    void a_write_that_the_rate_limit_turned_away_was_not_sent() {
        underway.changes();
        Witness.Writ writ = witness.leaves(request("POST"));
        writ.heldBack();

        assertEquals("interrupted; nothing was sent", told());
        assertEquals(
                "interrupted; POST Contacts was not sent",
                assertThrows(Failure.Interrupted.class, writ::leavesAgain).what());
    }

    @Test
    void a_write_that_left_again_after_the_rate_limit_is_not_known() {
        Witness.Writ writ = witness.leaves(request("POST"));
        writ.heldBack();
        writ.leavesAgain();

        assertEquals(
                "interrupted; it is not known whether POST Contacts was carried out"
                        + " | POST https://api.example.org/1/Contacts | ontraport contacts list",
                told());
    }

    @Test
    void of_several_the_first_is_named() {
        witness.leaves(request("POST")).ended(WELL);
        witness.leaves(request("PUT"));
        witness.leaves(request("PUT"));
        witness.leaves(request("POST"));

        assertEquals(
                "interrupted; it is not known whether PUT Contacts was carried out, and of 2 more requests"
                        + " | PUT https://api.example.org/1/Contacts | ontraport contacts list",
                told());
    }

    @Test
    void an_unknown_outcome_stays_unknown() {
        witness.leaves(request("POST")).ended(new Witness.Failed(Failure.outcomeUnknown("no answer")));

        assertEquals(
                "interrupted; it is not known whether POST Contacts was carried out"
                        + " | POST https://api.example.org/1/Contacts | ontraport contacts list",
                told());
    }

    @Test
    void what_was_carried_out_is_said() {
        witness.leaves(request("POST")).ended(WELL);
        assertEquals("interrupted; POST Contacts was carried out", told());
    }

    @Test
    void how_much_was_carried_out_is_said() {
        witness.leaves(request("POST")).ended(WELL);
        witness.leaves(request("PUT")).ended(WELL);
        assertEquals("interrupted; PUT Contacts was carried out, the last of 2 requests", told());
    }

    @Test
    void what_was_refused_is_told_by_the_refusal() {
        underway.changes();
        witness.leaves(request("POST")).ended(new Witness.Failed(Failure.refused("no")));

        assertEquals("", told());
    }

    @Test
    void a_change_of_many_tells_itself_how_far_each_request_came() {
        Request done = request("PUT");
        Request refused = request("PUT");
        Request left = request("PUT");
        Request held = request("PUT");
        try (Underway.Ending telling = underway.tells(() -> Failure.interrupted(underway.stage(done) + " "
                + underway.stage(refused) + " " + underway.stage(left) + " " + underway.stage(held)))) {
            witness.leaves(done).ended(WELL);
            witness.leaves(refused).ended(new Witness.Failed(Failure.refused("no")));
            witness.leaves(left);

            assertEquals("DONE FAILED UNKNOWN NOT_SENT", told());
        }
        assertEquals(Underway.Stage.NOT_SENT, underway.stage(done));
    }

    @Test
    void nothing_leaves_after_an_interruption() {
        underway.changes();
        assertEquals("interrupted; nothing was sent", told());

        Failure.Interrupted refused = assertThrows(Failure.Interrupted.class, () -> witness.leaves(request("POST")));
        assertEquals("interrupted; POST Contacts was not sent", refused.what());
    }

    private String told() {
        return underway.interrupted()
                .map(each -> each.what()
                        + (each.request() == null ? "" : " | " + each.request())
                        + (each.next() == null ? "" : " | " + each.next()))
                .orElse("");
    }

    private static Request request(String method) {
        OperationBuilder operation =
                method.equals("POST") ? OperationBuilder.post("Contacts") : OperationBuilder.put("Contacts");
        return new Request(operation.build(), List.of(), new Content.None());
    }
}
