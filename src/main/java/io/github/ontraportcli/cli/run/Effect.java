package io.github.ontraportcli.cli.run;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import io.github.ontraportcli.api.Patience;
import io.github.ontraportcli.api.Waiting;
import io.github.ontraportcli.catalog.Operation;
import io.github.ontraportcli.catalog.Resource;
import io.github.ontraportcli.catalog.Role;
import io.github.ontraportcli.catalog.Trail;
import io.github.ontraportcli.catalog.Verb;
import io.github.ontraportcli.cli.GlobalOptions;
import io.github.ontraportcli.cli.Invocation;
import io.github.ontraportcli.cli.SharedOptions;
import io.github.ontraportcli.cli.Underway;
import io.github.ontraportcli.failure.Failure;
import io.github.ontraportcli.json.Json;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The effect of a change that the account only accepts and applies later, waited for where {@code --wait} asks for it: the
 * records are read again, after 1, 2, 4, 8 and then every 15 seconds, until each of them shows it.
 */
final class Effect {
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);
    private static final int SHOWN = 100;

    private final Work work;
    private final Verb verb;
    private final Optional<Traces> traces;

    private Effect(Work work, Verb verb, Optional<Traces> traces) {
        this.work = work;
        this.verb = verb;
        this.traces = traces;
    }

    /**
     * The effect of this operation.
     *
     * @param told what it is told besides which records are meant
     * @throws Failure of the usage kind when it is to be waited for and could not be seen
     */
    static Effect of(Work work, Verb verb, Operation operation, Map<String, JsonElement> told) {
        if (!work.invocation().given(SharedOptions.WAIT.name())) {
            return new Effect(work, verb, Optional.empty());
        }
        Trail trail = operation.trail().orElseThrow(() -> untold(work, verb, operation + " is applied at once."));
        String field = trail.fields().get(Json.text(told.getOrDefault(trail.chooser(), JsonNull.INSTANCE)));
        if (field == null) {
            throw untold(work, verb, "It is not known where " + operation + " leaves a trace.");
        }
        Resource records = work.resource();
        Operation listing = records.listing()
                .filter(each -> each.has(Role.IDS) && each.has(Role.FIELDS))
                .orElseThrow(() -> untold(work, verb, "Their fields cannot be read again."));
        try {
            work.fields().check(SharedOptions.WAIT.name(), List.of(field));
        } catch (Failure.Usage e) {
            throw untold(work, verb, "They have no field " + field + ", in which it would be seen.");
        }
        return new Effect(work, verb, Optional.of(Traces.of(work, operation, listing, field, told)));
    }

    /** Whether it is waited for. */
    boolean awaited() {
        return traces.isPresent();
    }

    /**
     * Returns when all of these records show it, and at once where nobody asked to wait.
     *
     * @throws Failure when they do not before {@code --max-wait} is over
     */
    void await(List<String> ids) {
        if (traces.isEmpty() || ids.isEmpty()) {
            return;
        }
        Underway underway = work.execution().session().underway();
        try (Underway.Ending telling = underway.tells(() -> Failure.interrupted("interrupted; it was accepted, and is"
                        + " not known to be applied to all of the " + counted(ids.size()))
                .next(look(ids)))) {
            await(traces.get(), ids);
        }
    }

    private void await(Traces of, List<String> ids) {
        Waiting waiting = work.execution().session().waiting();
        Duration most = most();
        long until = waiting.nanos() + most.toNanos();
        Duration pause = FIRST_PAUSE;
        List<String> left = of.missing(ids);
        while (!left.isEmpty()) {
            Duration time = Duration.ofNanos(until - waiting.nanos());
            if (time.isNegative() || time.isZero()) {
                throw late(left, ids.size(), most);
            }
            waiting.sleep(pause.compareTo(time) < 0 ? pause : time, "the account to apply it");
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
            left = of.missing(left);
        }
        if (!of.gone().isEmpty()) {
            throw Failure.partlyDone((ids.size() - of.gone().size()) + " of " + counted(ids.size()) + " were "
                            + verb.past() + "; the others are not there: " + shown(of.gone()))
                    .next("See whether they were deleted, or merged with another.");
        }
    }

    private Failure late(List<String> left, int all, Duration most) {
        return Failure.rateLimited(String.format(
                        Locale.ROOT,
                        "%,d of %,d %s are not %s yet: %s",
                        left.size(),
                        all,
                        work.resource().many(),
                        verb.past(),
                        shown(left)))
                .why("The account has accepted it and applies it later; --max-wait is " + most.toSeconds()
                        + " seconds.")
                .next(look(left));
    }

    private String look(List<String> ids) {
        Invocation said = work.invocation();
        StringBuilder line = new StringBuilder("Look again: ontraport ")
                .append(work.resource().name())
                .append(" list --ids ")
                .append(String.join(",", ids.subList(0, Math.min(SHOWN, ids.size()))))
                .append(" --fields ")
                .append(traces.map(Traces::shown).orElse(""));
        for (String each : List.of(SharedOptions.TYPE.name(), GlobalOptions.PROFILE.name())) {
            said.value(each)
                    .ifPresent(
                            value -> line.append(' ').append(each).append(' ').append(LookupLine.word(value)));
        }
        return line.append(work.execution().sandboxed() ? " " + GlobalOptions.SANDBOX.name() : "")
                .toString();
    }

    private String counted(int count) {
        return String.format(
                Locale.ROOT,
                "%,d %s",
                count,
                count == 1 ? work.resource().one() : work.resource().many());
    }

    private static String shown(List<String> ids) {
        String some = String.join(",", ids.subList(0, Math.min(SHOWN, ids.size())));
        return ids.size() > SHOWN ? some + " and " + (ids.size() - SHOWN) + " more" : some;
    }

    private Duration most() {
        return work.invocation()
                .number(GlobalOptions.MAX_WAIT.name(), 0)
                .map(Duration::ofSeconds)
                .orElse(Patience.USUAL.most());
    }

    private static Failure untold(Work work, Verb verb, String why) {
        return Failure.usage("--wait cannot tell when " + work.resource().many() + " are " + verb.past())
                .why(why)
                .next("Leave --wait out.");
    }
}
