package io.github.ontraportcli.app;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * An interactive shell at a terminal, with somebody at its keyboard. The shell's own set-up makes control-T print the line
 * being edited between the characters 1 and 2, and empty it.
 */
final class PseudoTerminal implements AutoCloseable {
    private final Process process;
    private final OutputStream keyboard;
    private final BufferedReader screen;

    /** Starts a shell and waits until it shows {@code prompt}. */
    PseudoTerminal(ProcessBuilder builder, List<String> shell, String prompt) throws IOException {
        needed("script", "bsdutils");
        needed(shell.get(0), shell.get(0));
        builder.command("script", "-qec", String.join(" ", shell), "/dev/null").redirectErrorStream(true);
        process = builder.start();
        keyboard = process.getOutputStream();
        screen = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        until(prompt);
    }

    /** Fails with what to install when the program is not in the path. */
    static void needed(String program, String parcel) {
        for (String folder : System.getenv().getOrDefault("PATH", "").split(":", -1)) {
            if (Files.isExecutable(Path.of(folder.isEmpty() ? "." : folder).resolve(program))) {
                return;
            }
        }
        fail(program + " is not installed; these tests need it: apt-get install " + parcel);
    }

    /** Types keys and says what the line is afterwards. */
    String type(String keys) throws IOException {
        keyboard.write((keys + "\u0014").getBytes(StandardCharsets.UTF_8));
        keyboard.flush();
        until("\u0001");
        String line = until("\u0002");
        return line.substring(0, line.length() - 1);
    }

    /** What the screen shows up to this text, and the text. */
    private String until(String text) throws IOException {
        StringBuilder seen = new StringBuilder();
        while (seen.indexOf(text) < 0) {
            int next = screen.read();
            if (next < 0) {
                throw new IOException("the shell ended; it had said: " + seen);
            }
            seen.append((char) next);
        }
        return seen.toString();
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        screen.close();
    }
}
