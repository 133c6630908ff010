package io.github.ontraportcli.cli.run;

import io.github.ontraportcli.api.Request;
import io.github.ontraportcli.bulk.Fate;
import io.github.ontraportcli.bulk.Outcomes;
import io.github.ontraportcli.bulk.Outcomes.Part;
import io.github.ontraportcli.catalog.Verb;
import io.github.ontraportcli.cli.Invocation;
import io.github.ontraportcli.failure.Failure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * What became of each record when a change of many was interrupted.
 *
 * @param many what the records are called, e.g. {@code contacts}
 */
record BrokenOff(Invocation invocation, String many, Verb verb) {

    /**
     * The interruption, with what to look at and the command that goes on. Waits for nobody.
     *
     * @param outcomes what has become of it so far
     * @param named what stands behind {@code --ids} for these IDs
     */
    Failure told(Outcomes outcomes, Function<List<String>, String> named) {
        List<String> refused = outcomes.ids(BrokenOff::refused);
        List<String> unknown = outcomes.ids(Part::unknown);
        List<String> unsent = outcomes.ids(each -> each.fate() instanceof Fate.NotSent);
        String what = String.format(
                Locale.ROOT, "interrupted; %,d of %,d %s were %s", outcomes.done(), outcomes.all(), many, verb.past());
        List<String> next = new ArrayList<>();
        looking(outcomes.requests(BrokenOff::refused)).ifPresent(line -> next.add("Refused: " + line));
        looking(outcomes.requests(Part::unknown)).ifPresent(line -> next.add("Not known: " + line));
        if (!unsent.isEmpty()) {
            next.add("Not sent: " + new Onward(invocation).with(named.apply(unsent)));
        }
        return Failure.interrupted(
                        what + count(", %,d were refused", refused) + count(", of %,d it is not known", unknown))
                .next(String.join("\n", next));
    }

    private static boolean refused(Part part) {
        return part.fate() instanceof Fate.Failed && !part.unknown();
    }

    private static String count(String words, List<String> ids) {
        return ids.isEmpty() ? "" : String.format(Locale.ROOT, words, ids.size());
    }

    private Optional<String> looking(List<Request> requests) {
        return requests.isEmpty() ? Optional.empty() : Optional.of(Lookup.line(requests, invocation));
    }
}
