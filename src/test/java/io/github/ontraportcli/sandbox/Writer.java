package io.github.ontraportcli.sandbox;

import java.nio.file.Path;
import java.time.Clock;

/** A process that creates contacts without end and says so each time one is confirmed, until it is killed. */
final class Writer {
    private Writer() {}

    public static void main(String[] arguments) {
        Sandbox sandbox = Sandbox.start(
                SandboxOptions.in(Path.of(arguments[0]), Clock.systemUTC()).withContacts(10));
        Caller caller = Caller.of(sandbox);
        for (int i = 1; i < 100_000; i++) {
            String answer = caller.form("POST", "Contacts", "firstname=n" + i);
            System.out.println(answer.startsWith("200") ? i : answer);
            System.out.flush();
        }
    }
}
