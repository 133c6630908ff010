package io.github.ontraportcli.app;

import io.github.ontraportcli.failure.Failure;

/** A mistake of ours, told without a stack trace: what it was, where, and where to report it. */
final class Fault {
    private Fault() {}

    static Failure of(Throwable mistake) {
        StackTraceElement[] trace = mistake.getStackTrace();
        String where = trace.length == 0 ? "" : " at " + trace[0].getFileName() + ":" + trace[0].getLineNumber();
        return Failure.fault("this is a fault of the program, not of yours")
                .why(mistake.getClass().getSimpleName() + where)
                .next("Please report it with the command line, without secrets, and with ontraport --version.");
    }
}
