package io.github.ontraportcli.cli.run;

import io.github.ontraportcli.api.Request;
import io.github.ontraportcli.bulk.Fate;
import io.github.ontraportcli.bulk.Outcomes;
import io.github.ontraportcli.bulk.Outcomes.Part;
import io.github.ontraportcli.catalog.Operation;
import io.github.ontraportcli.catalog.Repeat;
import io.github.ontraportcli.catalog.Verb;
import io.github.ontraportcli.failure.Failure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Tells what became of each record when a change ended on its way through them: how many are done, which failed and why, of
 * which it is not known, which were not sent.
 *
 * @param operation that was to change them
 */
record Halfway(Work work, Verb verb, Operation operation) {

    /** The failure of a change that is not complete, with what to look at and what is left to do. */
    Failure told(Outcomes outcomes) {
        List<Part> failed = outcomes.parts().stream().filter(Halfway::failed).toList();
        if (outcomes.parts().size() == 1) {
            return failed.stream().findFirst().map(this::plain).orElseGet(() -> interrupted(outcomes));
        }
        Optional<Part> unknown = failed.stream().filter(Part::unknown).findFirst();
        if (unknown.isPresent()) {
            List<Part> others = failed.stream().filter(each -> !each.unknown()).toList();
            String what = so(outcomes) + notKnown(outcomes);
            return Failure.outcomeUnknown(others.isEmpty() ? what : what + "; " + reasons(others))
                    .why(failure(unknown.get()).why())
                    .request(failure(unknown.get()).request())
                    .next(toDo(outcomes));
        }
        if (failed.isEmpty()) {
            return interrupted(outcomes);
        }
        Failure first = plain(failed.get(0));
        if (outcomes.done() == 0 && failed.stream().allMatch(this::nothingDone)) {
            String none = String.format(
                    Locale.ROOT,
                    "None of %,d %s were %s.",
                    outcomes.all(),
                    work.resource().many(),
                    verb.past());
            return first.next(first.next() == null ? none : first.next() + "\n" + none);
        }
        return Failure.partlyDone(so(outcomes) + ", then " + reasons(failed))
                .why(first.why())
                .request(first.request())
                .next(toDo(outcomes));
    }

    /** The same where it was interrupted; others may still be sending. */
    Failure interrupted(Outcomes outcomes) {
        return new BrokenOff(work.invocation(), work.resource().many(), verb).told(outcomes, left()::value);
    }

    /** What is known of a request that is on its way. */
    Fate followed(Request request) {
        return switch (work.execution().session().underway().stage(request)) {
            case DONE -> new Fate.Done(null);
            case FAILED -> new Fate.Failed(request, Failure.refused("the API refused"));
            case UNKNOWN -> new Fate.OnItsWay(request);
            case NOT_SENT -> new Fate.NotSent();
        };
    }

    private NamedIds left() {
        return new NamedIds(
                work.execution().session(), verb.name(), work.resource().name());
    }

    private String so(Outcomes outcomes) {
        return String.format(
                Locale.ROOT,
                "%,d of %,d %s were %s",
                outcomes.done(),
                outcomes.all(),
                work.resource().many(),
                verb.past());
    }

    private static String notKnown(Outcomes outcomes) {
        List<String> unknown = outcomes.ids(Part::unknown);
        return unknown.isEmpty() ? "" : "; of these it is not known: " + String.join(",", unknown);
    }

    /** Which failed, and why; those that failed alike are told of together. */
    private String reasons(List<Part> failed) {
        Map<String, List<String>> reasons = new LinkedHashMap<>();
        for (Part each : failed) {
            reasons.computeIfAbsent(plain(each).what(), same -> new ArrayList<>())
                    .addAll(each.ids());
        }
        StringJoiner text = new StringJoiner("; ");
        reasons.forEach((what, ids) -> text.add("it failed on " + String.join(",", ids) + ": " + what));
        return text.toString();
    }

    /** What to look at, and what to do with which records: a line each. */
    private @Nullable String toDo(Outcomes outcomes) {
        StringJoiner lines = new StringJoiner("\n").setEmptyValue("");
        List<Request> unknown = outcomes.requests(Part::unknown);
        if (!unknown.isEmpty()) {
            lines.add("Look before you send " + (unknown.size() == 1 ? "it" : "these") + " again: "
                    + Lookup.line(unknown, work.invocation()));
        }
        List<String> partly = outcomes.ids(each -> failed(each) && !each.unknown() && !nothingDone(each));
        if (!partly.isEmpty()) {
            lines.add("Look at these first, some may be done: --ids " + String.join(",", partly));
        }
        List<String> rest = outcomes.ids(each -> each.fate() instanceof Fate.NotSent || tried(each));
        if (!rest.isEmpty()) {
            lines.add((outcomes.parts().stream().anyMatch(this::tried) ? "Not done: " : "Not sent: ")
                    + left().option(rest));
        }
        return lines.length() == 0 ? null : lines.toString();
    }

    /** Whether it was sent, and refused without having done anything. */
    private boolean tried(Part part) {
        return failed(part) && !part.unknown() && nothingDone(part);
    }

    /** Whether the failed request cannot have done a part of its work, so that it can be sent again as it is. */
    private boolean nothingDone(Part part) {
        Failure failure = failure(part);
        boolean single = part.ids().size() == 1;
        boolean never = failure instanceof Failure.Unreachable
                || failure instanceof Failure.RateLimited
                || failure instanceof Failure.NotAllowed
                || failure instanceof Failure.Interrupted
                || (failure instanceof Failure.NotFound && single);
        return never || (single && operation.repeat() != Repeat.ONCE);
    }

    /** The failure as it is told where it stands alone. */
    private Failure plain(Part part) {
        Failure failure = failure(part);
        if (failure instanceof Failure.NotFound && part.ids().size() == 1) {
            return Failure.notFound("there is no " + work.resource().one() + " with the ID "
                            + part.ids().get(0))
                    .why(failure.why())
                    .request(failure.request());
        }
        return part.fate() instanceof Fate.Failed failed
                ? Lookup.told(failure, List.of(failed.request()), work.invocation())
                : failure;
    }

    private static boolean failed(Part part) {
        return part.fate() instanceof Fate.Failed;
    }

    private static Failure failure(Part part) {
        return part.fate() instanceof Fate.Failed failed ? failed.failure() : Failure.interrupted("not done");
    }
}
