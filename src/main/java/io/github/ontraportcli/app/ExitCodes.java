package io.github.ontraportcli.app;

import io.github.ontraportcli.failure.Failure;

/** The exit code of each kind of failure: the one place where they are assigned. */
final class ExitCodes {
    static final int DONE = 0;

    private ExitCodes() {}

    static int of(Failure failure) {
        if (failure instanceof Failure.Usage) {
            return 2;
        }
        if (failure instanceof Failure.NotConfigured) {
            return 3;
        }
        if (failure instanceof Failure.NotAllowed) {
            return 4;
        }
        if (failure instanceof Failure.NotFound) {
            return 5;
        }
        if (failure instanceof Failure.RateLimited) {
            return 6;
        }
        if (failure instanceof Failure.PartlyDone) {
            return 7;
        }
        if (failure instanceof Failure.OutcomeUnknown) {
            return 8;
        }
        if (failure instanceof Failure.Unreachable) {
            return 9;
        }
        return failure instanceof Failure.Interrupted ? 130 : 1;
    }
}
