package io.github.ontraportcli.api;

import io.github.ontraportcli.failure.Failure;
import java.util.List;

/**
 * Is told of every write when it leaves, and again of what became of it. Between the two nobody knows whether it was carried
 * out: an interruption says so, and the history of writes keeps it.
 */
public interface Witness {
    /** Nobody looks. */
    Witness NONE = request -> ended -> {};

    /** A write is about to leave for the server; it is told once, however often the write is tried. */
    Writ leaves(Request request);

    /** A write that has left. */
    interface Writ {
        /** Its outcome; told once, unless the program ends before. */
        void ended(Ended how);

        /** It was turned away by a 429 and did nothing; it waits to leave again. */
        default void heldBack() {}

        /** It leaves again after that. */
        default void leavesAgain() {}
    }

    /** How a write ended. */
    sealed interface Ended {}

    /** The server said that it was done. */
    record Answered(Reply reply) implements Ended {}

    /**
     * It failed; {@link Failure.OutcomeUnknown} is one of the ways.
     *
     * @param status the last HTTP status that came; 0 when none did
     */
    record Failed(Failure failure, int status) implements Ended {
        /** One without any answer. */
        public Failed(Failure failure) {
            this(failure, 0);
        }
    }

    /** Several witnesses, told in this order. */
    static Witness all(List<Witness> witnesses) {
        return request -> {
            List<Writ> writs =
                    witnesses.stream().map(each -> each.leaves(request)).toList();
            return new Writ() {
                @Override
                public void ended(Ended how) {
                    writs.forEach(each -> each.ended(how));
                }

                @Override
                public void heldBack() {
                    writs.forEach(Writ::heldBack);
                }

                @Override
                public void leavesAgain() {
                    writs.forEach(Writ::leavesAgain);
                }
            };
        };
    }
}
