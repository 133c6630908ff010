package io.github.ontraportcli.config;

import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.ontraportcli.failure.Failure;
import org.junit.jupiter.api.function.Executable;

/** A failure in full, one part a line: kind, what, why, next. */
final class Complaint {
    private Complaint() {}

    static String of(Executable executable) {
        Failure failure = assertThrows(Failure.class, executable);
        return failure.kind() + "\n" + failure.what() + "\n" + failure.why() + "\n" + failure.next() + "\n";
    }
}
