package io.github.ontraportcli.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random commands against a server that resets, cuts, stalls, refuses and answers nonsense at random, and that books what it
 * carried out: nothing that must be sent once is sent twice, no row is lost or doubled, and every exit code is true. More of
 * them with {@code -Dfault.commands=20000}, and the figures into a file with {@code -Dfault.figures=FILE}.
 */
class FaultRunTest {
    private static final int EACH = 500;

    @Test
    void nothing_is_done_twice_or_lost_or_told_wrongly_whatever_the_server_does(@TempDir Path home) throws IOException {
        int commands = Integer.getInteger("fault.commands", 1500);
        FaultRun run = new FaultRun(home);
        for (int done = 0; done < commands; done += EACH) {
            run.run(1 + done / EACH, Math.min(EACH, commands - done));
        }
        System.out.println(run.figures());
        String file = System.getProperty("fault.figures");
        if (file != null) {
            Files.writeString(Path.of(file), run.figures());
        }
        assertEquals("", String.join("\n\n", run.violations()));
    }
}
