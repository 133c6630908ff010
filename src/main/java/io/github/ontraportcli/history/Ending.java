package io.github.ontraportcli.history;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.ontraportcli.api.Envelope;
import io.github.ontraportcli.api.Reply;
import io.github.ontraportcli.api.Witness;
import io.github.ontraportcli.failure.Failure;
import io.github.ontraportcli.json.Json;
import java.util.List;
import java.util.Optional;

/**
 * How a write ended: the second of its two lines in the history.
 *
 * @param outcome what became of it
 * @param status the last HTTP status that came; 0 when none did
 * @param millis from leaving to the end, all tries together, in milliseconds
 * @param ids that the answer names
 * @param said the account's words, where it did not simply do it; or why no answer came
 */
public record Ending(Outcome outcome, int status, long millis, List<String> ids, String said) {
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int LONGEST_ANSWER = 1 << 20;

    static Ending of(Witness.Ended how, long millis, Told told) {
        if (how instanceof Witness.Answered answered) {
            return new Ending(
                    Outcome.DONE,
                    answered.reply().status(),
                    millis,
                    ids(answered.reply()).stream().map(told::clean).toList(),
                    "");
        }
        Witness.Failed failed = (Witness.Failed) how;
        Failure failure = failed.failure();
        String why = failure.why() == null ? failure.what() : failure.why();
        return new Ending(outcome(failure, failed.status()), failed.status(), millis, List.of(), told.clean(why));
    }

    /** A refusal of ours after the account had said yes, as that of another account than the pinned one, undoes nothing. */
    private static Outcome outcome(Failure failure, int status) {
        boolean yes = status >= 200 && status < 300;
        if (failure instanceof Failure.OutcomeUnknown) {
            return Outcome.UNKNOWN;
        }
        if (failure instanceof Failure.Interrupted) {
            return status == TOO_MANY_REQUESTS ? Outcome.FAILED : Outcome.UNKNOWN;
        }
        if (failure instanceof Failure.Unreachable || failure instanceof Failure.RateLimited) {
            return Outcome.FAILED;
        }
        return yes ? Outcome.DONE : Outcome.REFUSED;
    }

    /** What a line says, where it is the line of a write that ended. */
    static Optional<Ending> of(JsonObject line) {
        try {
            return Outcome.of(Json.text(line, "outcome"))
                    .map(each -> new Ending(
                            each,
                            Integer.parseInt(Json.text(line, "status")),
                            Long.parseLong(Json.text(line, "ms")),
                            Left.texts(line, "ids"),
                            Json.text(line, "said")));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    JsonObject line(String write) {
        JsonObject line = new JsonObject();
        line.addProperty(Left.NAME, write);
        line.addProperty("outcome", outcome.word());
        line.addProperty("status", status);
        line.addProperty("ms", millis);
        line.add("ids", Left.array(ids));
        line.addProperty("said", said);
        return line;
    }

    /** The ids that an answer names: of what was made, changed, or billed. */
    private static List<String> ids(Reply reply) {
        Optional<JsonElement> tree =
                reply.body().length() > LONGEST_ANSWER ? Optional.empty() : Json.parse(reply.body());
        if (tree.isEmpty()) {
            return List.of();
        }
        Envelope envelope = new Envelope(reply.body(), tree.get());
        List<String> several =
                envelope.ids().stream().map(each -> Json.text(each, "id")).toList();
        if (!several.isEmpty()) {
            return several;
        }
        JsonObject record = envelope.record();
        String id = Json.text(record, record.has("id") ? "id" : "invoice_id");
        return id.isEmpty() ? List.of() : List.of(id);
    }
}
