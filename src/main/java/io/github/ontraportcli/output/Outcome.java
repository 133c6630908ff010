package io.github.ontraportcli.output;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a write has changed.
 *
 * @param verb in the past, e.g. "tagged"
 * @param ids of what it touched, as far as they are known
 * @param accepted the API has queued it and not yet applied it
 * @param object what the API gave back, where it did
 * @param sentence for a person, e.g. "Tagged 2 contacts."
 */
public record Outcome(
        String verb,
        List<String> ids,
        boolean accepted,
        @Nullable JsonObject object,
        String sentence) {
    public Outcome {
        ids = List.copyOf(ids);
    }

    /** The outcome, with a sentence made of the verb and the ids. */
    public static Outcome of(
            String verb, Shape shape, List<String> ids, boolean accepted, @Nullable JsonObject object) {
        String whom = ids.size() == 1 ? shape.one() + " " + ids.get(0) : shape.counted(ids.size());
        String sentence = accepted
                ? "Accepted: " + whom + " will be " + verb + " in the background."
                : verb.substring(0, 1).toUpperCase(Locale.ROOT) + verb.substring(1) + " " + whom + ".";
        return new Outcome(verb, ids, accepted, object, sentence);
    }

    /** "accepted" or "done". */
    public String status() {
        return accepted ? "accepted" : "done";
    }

    /** As a script reads it, e.g. {@code {"ids":["1","2"],"status":"done"}}. */
    JsonObject summary() {
        JsonArray all = new JsonArray();
        ids.forEach(all::add);
        JsonObject summary = new JsonObject();
        summary.add("ids", all);
        summary.addProperty("status", status());
        return summary;
    }
}
