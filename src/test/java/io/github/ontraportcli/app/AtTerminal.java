package io.github.ontraportcli.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The program on a terminal of its own, with somebody at the keyboard. When it has ended, the screen says with which exit
 * code, and whether the terminal shows what is typed and takes it line by line, as it did before.
 */
final class AtTerminal implements AutoCloseable {
    private final Process process;
    private final OutputStream keyboard;
    private final BufferedReader screen;

    AtTerminal(ProgramRun run, List<String> arguments) throws IOException {
        PseudoTerminal.needed("script", "bsdutils");
        ProcessBuilder builder = ChildProcess.ofProgram().builder(run, arguments);
        String line = builder.command().stream()
                .map(each -> "'" + each.replace("'", "'\\''") + "'")
                .collect(Collectors.joining(" "));
        // The shell outlives Ctrl-C, which reaches it too, and the program gets it whatever the tests were started by.
        String all = "trap : INT; stty rows 24 cols 80; env --default-signal=INT " + line
                + "; echo \"exit $?\"; stty -a | tr ' ;' '\\n\\n' | grep -x -e '-*echo' -e '-*icanon' | xargs";
        builder.environment().put("TERM", "xterm");
        builder.environment().put("NO_COLOR", "1");
        builder.environment().put("SHELL", "/bin/sh");
        builder.command("script", "-qec", all, "/dev/null").redirectErrorStream(true);
        process = builder.start();
        keyboard = process.getOutputStream();
        screen = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Waits for this text, and answers with what the screen got up to its end. */
    String until(String text) throws IOException {
        StringBuilder seen = new StringBuilder();
        while (seen.indexOf(text) < 0) {
            int next = screen.read();
            if (next < 0) {
                throw new IOException("it ended; the screen had got: " + seen);
            }
            seen.append((char) next);
        }
        return seen.toString();
    }

    /** Types a key, and answers with all that the screen gets from then on. */
    String restAfter(String key) throws IOException {
        keyboard.write(key.getBytes(StandardCharsets.UTF_8));
        keyboard.flush();
        StringWriter rest = new StringWriter();
        screen.transferTo(rest);
        return rest.toString().replace("\r\n", "\n");
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        screen.close();
    }
}
