package io.github.ontraportcli.cli.call;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ontraportcli.app.ProgramRun;
import io.github.ontraportcli.cli.requests.Words;
import java.nio.file.Path;
import java.util.List;

/** Command lines that end with exit code 2 and of which a server receives nothing. */
final class Refusing {
    private Refusing() {}

    /** Runs the lines that begin with a dollar sign, each with all that it says on stderr below it. */
    static void exactly(Path home, String told) {
        StringBuilder found = new StringBuilder();
        try (CallServer server = CallServer.ofRecords()) {
            for (String line :
                    told.lines().filter(each -> each.startsWith("$ ")).toList()) {
                ProgramRun.Ended ended = server.run(home).run(Words.of(line.substring(2)));
                found.append(line).append('\n').append(ended.err().replace(server.address(), "$URL/"));
                if (ended.code() != 2 || !ended.out().isEmpty()) {
                    found.append("exit ").append(ended.code()).append('\n').append(ended.out());
                }
            }
            assertEquals(told, found.toString());
            assertEquals(List.of(), server.received());
        }
    }
}
