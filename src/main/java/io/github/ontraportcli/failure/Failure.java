package io.github.ontraportcli.failure;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Something that did not work, told so that the person at the keyboard knows what to do next.
 *
 * <p>The kinds are those of {@code ontraport help exit-codes}; each is turned into its exit code in one place, in
 * {@code app}. Raise one with a factory and add what is known: {@code throw Failure.usage("…").next("…")}.
 */
public abstract sealed class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Told told;
    private final transient String kind;
    private final transient Function<Told, Failure> again;

    private Failure(Told told, String kind, Function<Told, Failure> again) {
        super(told.what(), null, false, false);
        this.told = told;
        this.kind = kind;
        this.again = again;
    }

    /** The kind in one word, as {@code -o json} prints it, e.g. "usage". */
    public String kind() {
        return kind;
    }

    /** What failed, e.g. "no contact has the ID 99". */
    public String what() {
        return told.what();
    }

    /** Why, in the API's own words where it said something, e.g. "Object not found". */
    public @Nullable String why() {
        return told.why();
    }

    /** The request on which it failed, e.g. "GET https://api.ontraport.com/1/Contact?id=99". Holds no secret. */
    public @Nullable String request() {
        return told.request();
    }

    /** What to type or do next, e.g. "ontraport contacts list --search ann". */
    public @Nullable String next() {
        return told.next();
    }

    /** The same failure, with the reason. */
    public Failure why(@Nullable String reason) {
        return again.apply(new Told(told.what(), reason, told.request(), told.next()));
    }

    /** The same failure, with the request it happened on. */
    public Failure request(@Nullable String line) {
        return again.apply(new Told(told.what(), told.why(), line, told.next()));
    }

    /** The same failure, with what to do next. */
    public Failure next(@Nullable String advice) {
        return again.apply(new Told(told.what(), told.why(), told.request(), advice));
    }

    private record Told(
            String what,
            @Nullable String why,
            @Nullable String request,
            @Nullable String next) {
        static Told of(String what) {
            return new Told(what, null, null, null);
        }
    }

    /** The API refused: a 4xx that has no kind of its own, a 500, or an answer that cannot be read. */
    public static Failure refused(String what) {
        return new Refused(Told.of(what));
    }

    /** A mistake of ours. */
    public static Failure fault(String what) {
        return new Fault(Told.of(what));
    }

    /** A wrong option, value, field or file: nothing was sent. */
    public static Failure usage(String what) {
        return new Usage(Told.of(what));
    }

    /** No profile, no credentials, or a configuration file that does not parse. */
    public static Failure notConfigured(String what) {
        return new NotConfigured(Told.of(what));
    }

    /** 401, 403, a read-only profile, another account than the pinned one. */
    public static Failure notAllowed(String what) {
        return new NotAllowed(Told.of(what));
    }

    /** The thing that was asked for is not in the account. */
    public static Failure notFound(String what) {
        return new NotFound(Told.of(what));
    }

    /** The rate limit asked for a longer wait than {@code --max-wait} allows. */
    public static Failure rateLimited(String what) {
        return new RateLimited(Told.of(what));
    }

    /** Some of the ids or rows were done and some were not. */
    public static Failure partlyDone(String what) {
        return new PartlyDone(Told.of(what));
    }

    /** A write was sent and no clear answer came: it may have been done or not. */
    public static Failure outcomeUnknown(String what) {
        return new OutcomeUnknown(Told.of(what));
    }

    /** No connection, no name, no TLS, no answer in time to a read. */
    public static Failure unreachable(String what) {
        return new Unreachable(Told.of(what));
    }

    /** The person pressed Ctrl-C, or said no at a prompt. */
    public static Failure interrupted(String what) {
        return new Interrupted(Told.of(what));
    }

    /** See {@link Failure#refused}. */
    public static final class Refused extends Failure {
        private static final long serialVersionUID = 1L;

        private Refused(Told told) {
            super(told, "refused", Refused::new);
        }
    }

    /** See {@link Failure#fault}. */
    public static final class Fault extends Failure {
        private static final long serialVersionUID = 1L;

        private Fault(Told told) {
            super(told, "fault", Fault::new);
        }
    }

    /** See {@link Failure#usage}. */
    public static final class Usage extends Failure {
        private static final long serialVersionUID = 1L;

        private Usage(Told told) {
            super(told, "usage", Usage::new);
        }
    }

    /** See {@link Failure#notConfigured}. */
    public static final class NotConfigured extends Failure {
        private static final long serialVersionUID = 1L;

        private NotConfigured(Told told) {
            super(told, "not-configured", NotConfigured::new);
        }
    }

    /** See {@link Failure#notAllowed}. */
    public static final class NotAllowed extends Failure {
        private static final long serialVersionUID = 1L;

        private NotAllowed(Told told) {
            super(told, "not-allowed", NotAllowed::new);
        }
    }

    /** See {@link Failure#notFound}. */
    public static final class NotFound extends Failure {
        private static final long serialVersionUID = 1L;

        private NotFound(Told told) {
            super(told, "not-found", NotFound::new);
        }
    }

    /** See {@link Failure#rateLimited}. */
    public static final class RateLimited extends Failure {
        private static final long serialVersionUID = 1L;

        private RateLimited(Told told) {
            super(told, "rate-limited", RateLimited::new);
        }
    }

    /** See {@link Failure#partlyDone}. */
    public static final class PartlyDone extends Failure {
        private static final long serialVersionUID = 1L;

        private PartlyDone(Told told) {
            super(told, "partly-done", PartlyDone::new);
        }
    }

    /** See {@link Failure#outcomeUnknown}. */
    public static final class OutcomeUnknown extends Failure {
        private static final long serialVersionUID = 1L;

        private OutcomeUnknown(Told told) {
            super(told, "outcome-unknown", OutcomeUnknown::new);
        }
    }

    /** See {@link Failure#unreachable}. */
    public static final class Unreachable extends Failure {
        private static final long serialVersionUID = 1L;

        private Unreachable(Told told) {
            super(told, "unreachable", Unreachable::new);
        }
    }

    /** See {@link Failure#interrupted}. */
    public static final class Interrupted extends Failure {
        private static final long serialVersionUID = 1L;

        private Interrupted(Told told) {
            super(told, "interrupted", Interrupted::new);
        }
    }
}
