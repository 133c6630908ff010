package io.github.ontraportcli.history;

import com.google.gson.JsonObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A write and what became of it.
 *
 * @param left as it left
 * @param ended how it ended; null while nobody knows
 */
public record Entry(Left left, @Nullable Ending ended) {

    /** What became of it. */
    public Outcome outcome() {
        return ended == null ? Outcome.LEFT : ended.outcome();
    }

    /** The ids that the answer named, else those that the request did. */
    public List<String> ids() {
        return ended == null || ended.ids().isEmpty() ? left.ids() : ended.ids();
    }

    /** As it is shown; the ids are written as {@code --ids} takes them, and how to find out is told where it is open. */
    public JsonObject json() {
        JsonObject json = left.line();
        json.remove(Left.NAME);
        json.remove(Left.FIND_OUT);
        json.addProperty("outcome", outcome().word());
        json.addProperty("status", ended == null ? 0 : ended.status());
        json.addProperty("ms", ended == null ? 0 : ended.millis());
        json.addProperty("ids", String.join(",", ids()));
        json.addProperty("said", ended == null ? "" : ended.said());
        if (outcome().open()) {
            json.addProperty(Left.FIND_OUT, left.findOut());
        }
        return json;
    }
}
