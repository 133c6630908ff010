package io.github.ontraportcli.cli.run;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.ontraportcli.catalog.Operation;
import io.github.ontraportcli.catalog.Role;
import io.github.ontraportcli.failure.Failure;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The members of a group that is left to the API to resolve, as far as they can be looked at before they are changed. What
 * cannot be had is left out: the question names the group anyway.
 */
record Members(Work work, Resolving resolving) {

    /** How many there are now. */
    OptionalLong count() {
        Optional<Operation> counting = work.counting().filter(each -> each.has(Role.GROUP));
        if (counting.isEmpty()) {
            return OptionalLong.empty();
        }
        try {
            Map<String, JsonElement> told = resolving.ofType(counting.get());
            work.selection().tell(counting.get(), told);
            long count = work.execution()
                    .client()
                    .tryOnce(work.request(counting.get(), told, List.of()))
                    .count();
            return count < 0 ? OptionalLong.empty() : OptionalLong.of(count);
        } catch (Failure e) {
            return OptionalLong.empty();
        }
    }

    /** A few of them. */
    List<JsonObject> sample() {
        Optional<Operation> listing = work.resource().listing().filter(each -> each.has(Role.GROUP));
        if (listing.isEmpty()) {
            return List.of();
        }
        try {
            Map<String, JsonElement> told = resolving.ofType(listing.get());
            work.selection().tell(listing.get(), told);
            Resolving.say(told, listing.get(), Role.RANGE, String.valueOf(Resolving.SAMPLE));
            List<JsonObject> rows = work.execution()
                    .client()
                    .tryOnce(work.request(listing.get(), told, List.of()))
                    .rows();
            return rows.subList(0, Math.min(Resolving.SAMPLE, rows.size()));
        } catch (Failure e) {
            return List.of();
        }
    }
}
