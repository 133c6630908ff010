package io.github.ontraportcli.app;

import io.github.ontraportcli.cli.Prompts;
import io.github.ontraportcli.cli.Underway;
import io.github.ontraportcli.output.Terminal;
import java.io.BufferedReader;
import java.io.Console;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** Asks on stderr and reads from the terminal itself, so that data on stdin and a result on stdout are left alone. */
final class TerminalPrompts implements Prompts {
    private static final Path TERMINAL = Path.of("/dev/tty");

    private final Terminal terminal;
    private final boolean windows;
    private final PrintStream err;
    private final Interruption interruption;

    TerminalPrompts(Terminal terminal, boolean windows, PrintStream err, Interruption interruption) {
        this.terminal = terminal;
        this.windows = windows;
        this.err = err;
        this.interruption = interruption;
    }

    @Override
    public boolean possible() {
        if (!terminal.stderr()) {
            return false;
        }
        if (windows) {
            return terminal.stdin() && System.console() != null;
        }
        try (FileInputStream opened = new FileInputStream(TERMINAL.toFile())) {
            return opened.getFD().valid();
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public Optional<String> line(String question) {
        try (Underway.Ending asked = interruption.asking()) {
            err.print(question);
            err.flush();
            Optional<String> answer = read();
            if (answer.isEmpty()) {
                err.println();
            }
            return answer;
        }
    }

    @Override
    public Optional<String> secret(String question) {
        try (Underway.Ending asked = interruption.asking()) {
            err.print(question);
            err.flush();
            return windows ? console() : unseen();
        }
    }

    private static Optional<String> console() {
        Console console = System.console();
        char[] typed = console == null ? null : console.readPassword();
        return Optional.ofNullable(typed).map(String::valueOf);
    }

    private Optional<String> unseen() {
        try (Underway.Ending restored = interruption.undoing(() -> echo(true))) {
            if (interruption.begun()) {
                return Optional.empty();
            }
            echo(false);
            try {
                return read();
            } finally {
                echo(true);
                err.println();
            }
        }
    }

    private Optional<String> read() {
        if (windows) {
            Console console = System.console();
            return Optional.ofNullable(console == null ? null : console.readLine());
        }
        try (BufferedReader typed = new BufferedReader(
                new InputStreamReader(new FileInputStream(TERMINAL.toFile()), StandardCharsets.UTF_8))) {
            return Optional.ofNullable(typed.readLine());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private synchronized void echo(boolean on) {
        try {
            ProcessBuilder stty = new ProcessBuilder("stty", on ? "echo" : "-echo")
                    .redirectInput(TERMINAL.toFile())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD);
            stty.environment().remove("ONTRAPORT_API_KEY");
            stty.start().waitFor();
        } catch (IOException e) {
            // Without stty the key is seen while it is typed; it is still not stored anywhere else.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
