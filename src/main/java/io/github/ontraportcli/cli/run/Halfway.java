package io.github.ontraportcli.cli.run;

import io.github.ontraportcli.catalog.Operation;
import io.github.ontraportcli.catalog.Repeat;
import io.github.ontraportcli.catalog.Resource;
import io.github.ontraportcli.catalog.Verb;
import io.github.ontraportcli.failure.Failure;
import java.util.List;

/**
 * What became of each record when a change failed on its way through them.
 *
 * @param batch that failed
 * @param before that were changed
 * @param after that were not sent
 */
record Halfway(
        Resource resource,
        Verb verb,
        Operation operation,
        List<String> batch,
        List<String> before,
        List<String> after) {

    /** The failure, with what to look at and what is left to do. */
    Failure told(Failure failure) {
        Failure plain = failure instanceof Failure.NotFound && batch.size() == 1
                ? Failure.notFound("there is no " + resource.one() + " with the ID " + batch.get(0))
                        .why(failure.why())
                        .request(failure.request())
                : failure;
        if (before.isEmpty() && after.isEmpty()) {
            return plain;
        }
        int all = before.size() + batch.size() + after.size();
        String so = before.size() + " of " + all + " " + resource.many() + " were " + verb.past();
        String left = after.isEmpty() ? "" : " Not sent: --ids " + String.join(",", after);
        if (failure instanceof Failure.OutcomeUnknown) {
            return Failure.outcomeUnknown(so + "; of the next it is not known: " + String.join(",", batch))
                    .why(failure.why())
                    .request(failure.request())
                    .next("Look at those before you send them again." + left);
        }
        String not = batch.isEmpty() ? "" : String.join(",", batch) + (after.isEmpty() ? "" : ",");
        return Failure.partlyDone(so + ", then it failed on " + String.join(",", batch) + ": " + plain.what())
                .why(plain.why())
                .request(plain.request())
                .next(
                        nothingDone(plain)
                                ? "Not done: --ids " + not + String.join(",", after)
                                : "Look at these first, some may be done: --ids " + String.join(",", batch) + "."
                                        + left);
    }

    /** Whether the failed request cannot have done a part of its work, so that it can be sent again as it is. */
    private boolean nothingDone(Failure failure) {
        boolean never = failure instanceof Failure.Unreachable
                || failure instanceof Failure.RateLimited
                || failure instanceof Failure.NotAllowed
                || (failure instanceof Failure.NotFound && batch.size() == 1);
        return never || (batch.size() == 1 && operation.repeat() != Repeat.ONCE);
    }
}
