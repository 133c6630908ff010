package io.github.ontraportcli.bulk;

import io.github.ontraportcli.api.Envelope;
import io.github.ontraportcli.api.Request;
import io.github.ontraportcli.failure.Failure;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * What has become of every record of a change: done, failed, not known or not sent, and never two of these.
 *
 * @param parts the batches in the order of the selection
 */
public record Outcomes(List<Part> parts) {

    /**
     * A batch and its fate.
     *
     * @param ids of its records
     */
    public record Part(List<String> ids, Fate fate) {

        /** Whether nobody knows what became of it. */
        public boolean unknown() {
            boolean unclear = fate instanceof Fate.Failed failed && failed.failure() instanceof Failure.OutcomeUnknown;
            return unclear || fate instanceof Fate.OnItsWay;
        }
    }

    public Outcomes {
        parts = List.copyOf(parts);
    }

    /** Whether all of it is done. */
    public boolean complete() {
        return parts.stream().allMatch(each -> each.fate() instanceof Fate.Done);
    }

    /** How many records were meant. */
    public int all() {
        return parts.stream().mapToInt(each -> each.ids().size()).sum();
    }

    /** How many records are done. */
    public int done() {
        return parts.stream()
                .filter(each -> each.fate() instanceof Fate.Done)
                .mapToInt(each -> each.ids().size())
                .sum();
    }

    /** The records of those batches, in the order of the selection. */
    public List<String> ids(Predicate<Part> which) {
        List<String> ids = new ArrayList<>();
        parts.stream().filter(which).forEach(each -> ids.addAll(each.ids()));
        return ids;
    }

    /** The requests of those batches, as far as they were begun and are not done. */
    public List<Request> requests(Predicate<Part> which) {
        List<Request> requests = new ArrayList<>();
        for (Part each : parts.stream().filter(which).toList()) {
            if (each.fate() instanceof Fate.OnItsWay on) {
                requests.add(on.request());
            } else if (each.fate() instanceof Fate.Failed failed) {
                requests.add(failed.request());
            }
        }
        return requests;
    }

    /** The answers that were kept, in the order of the selection. */
    public List<Envelope> answers() {
        List<Envelope> answers = new ArrayList<>();
        for (Part each : parts) {
            if (each.fate() instanceof Fate.Done done && done.answer() != null) {
                answers.add(done.answer());
            }
        }
        return answers;
    }
}
