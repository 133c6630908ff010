package io.github.ontraportcli.cli;

import io.github.ontraportcli.api.Request;
import io.github.ontraportcli.api.Witness;
import io.github.ontraportcli.catalog.Operation;
import io.github.ontraportcli.failure.Failure;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a run has begun to change in the account, so that an interruption can tell what became of it. Written by the threads
 * that send, read by the one that interrupts; nobody waits here for longer than it takes to look.
 */
public final class Underway {
    private final Map<Request, Writ> writs = new IdentityHashMap<>();
    private @Nullable Supplier<Failure> teller;
    private @Nullable Operation latest;
    private boolean changes;
    private boolean stopped;
    private int left;
    private int done;

    /** What is known of a request that changes something. */
    public enum Stage {
        /** It has not left. */
        NOT_SENT,
        /** It has left, and whether it was carried out is not known, or not yet. */
        UNKNOWN,
        /** It was carried out. */
        DONE,
        /** It was refused. */
        FAILED
    }

    /** Ends what was begun; see the method that returned it. */
    public interface Ending extends AutoCloseable {
        @Override
        void close();
    }

    /** This run is about to change the account: an interruption before anything has left says that nothing was sent. */
    public synchronized void changes() {
        changes = true;
    }

    /**
     * Books the writes to an account. Once the run was interrupted nothing leaves any more.
     *
     * @param base of the account's addresses
     * @param finding how to find out what became of a request
     */
    public Witness witness(URI base, Function<Request, String> finding) {
        return request -> leaves(request, request.line(base), finding);
    }

    /**
     * Lets an interruption be told in this way once anything has left, until the answer is closed. It is asked while other
     * threads go on sending: it must not wait for them, and looks at {@link #stage} for what it tells.
     */
    public synchronized Ending tells(Supplier<Failure> failure) {
        Supplier<Failure> before = teller;
        teller = failure;
        return () -> restore(before);
    }

    /** How far this very request has come; asked for while {@link #tells} holds. */
    public synchronized Stage stage(Request request) {
        Writ writ = writs.get(request);
        return writ == null ? Stage.NOT_SENT : writ.stage;
    }

    /** The stage of this request is not asked for any more; a long change sends any number of them. */
    public synchronized void forget(Request request) {
        if (stage(request) != Stage.UNKNOWN) {
            writs.remove(request);
        }
    }

    /** Stops what has not left yet, and answers with what there is to tell; nothing where nothing was to change. */
    public Optional<Failure> interrupted() {
        Supplier<Failure> told;
        synchronized (this) {
            stopped = true;
            told = teller;
            if (left == 0) {
                return changes ? Optional.of(Failure.interrupted("interrupted; nothing was sent")) : Optional.empty();
            }
        }
        return told == null ? plain() : Optional.of(told.get());
    }

    private synchronized Optional<Failure> plain() {
        List<Writ> unknown = new ArrayList<>(writs.values().stream()
                .filter(each -> each.stage == Stage.UNKNOWN)
                .sorted(Comparator.comparing(each -> each.number))
                .toList());
        if (!unknown.isEmpty()) {
            Writ first = unknown.get(0);
            String others = unknown.size() == 1 ? "" : ", and of " + (unknown.size() - 1) + " more requests";
            return Optional.of(Failure.interrupted("interrupted; it is not known whether " + first.request.operation()
                            + " was carried out" + others)
                    .request(first.line)
                    .next(first.finding.apply(first.request)));
        }
        Operation last = latest;
        return last == null
                ? Optional.empty()
                : Optional.of(Failure.interrupted("interrupted; " + last + " was carried out"
                        + (done == 1 ? "" : ", the last of " + done + " requests")));
    }

    private synchronized Writ leaves(Request request, String line, Function<Request, String> finding) {
        if (stopped) {
            throw Failure.interrupted("interrupted; " + request.operation() + " was not sent");
        }
        Writ writ = new Writ(request, line, finding, left++);
        writs.put(request, writ);
        return writ;
    }

    private synchronized void heldBack(Writ writ) {
        writ.stage = Stage.NOT_SENT;
        left--;
    }

    private synchronized void leavesAgain(Writ writ) {
        if (stopped) {
            throw Failure.interrupted("interrupted; " + writ.request.operation() + " was not sent");
        }
        writ.stage = Stage.UNKNOWN;
        left++;
    }

    private synchronized void ended(Writ writ, Witness.Ended how) {
        if (how instanceof Witness.Answered) {
            writ.stage = Stage.DONE;
            latest = writ.request.operation();
            done++;
        } else if (!(how instanceof Witness.Failed failed && failed.failure() instanceof Failure.OutcomeUnknown)) {
            writ.stage = Stage.FAILED;
        }
        // Nobody asks for it any more, and a run may send any number of them.
        if (teller == null && writ.stage != Stage.UNKNOWN) {
            writs.remove(writ.request);
        }
    }

    private synchronized void restore(@Nullable Supplier<Failure> before) {
        teller = before;
        writs.values().removeIf(each -> each.stage != Stage.UNKNOWN);
    }

    /** A write that has left. */
    private final class Writ implements Witness.Writ {
        private final Request request;
        private final String line;
        private final Function<Request, String> finding;
        private final int number;
        private Stage stage = Stage.UNKNOWN;

        Writ(Request request, String line, Function<Request, String> finding, int number) {
            this.request = request;
            this.line = line;
            this.finding = finding;
            this.number = number;
        }

        @Override
        public void ended(Witness.Ended how) {
            Underway.this.ended(this, how);
        }

        @Override
        public void heldBack() {
            Underway.this.heldBack(this);
        }

        @Override
        public void leavesAgain() {
            Underway.this.leavesAgain(this);
        }
    }
}
