package io.github.ontraportcli.cli;

import io.github.ontraportcli.api.Patience;
import io.github.ontraportcli.api.Transport;
import io.github.ontraportcli.api.Waiting;
import io.github.ontraportcli.config.Locations;
import io.github.ontraportcli.output.Format;
import io.github.ontraportcli.output.Layout;
import io.github.ontraportcli.output.Printer;
import io.github.ontraportcli.output.Terminal;
import io.github.ontraportcli.sandbox.Sandbox;
import io.github.ontraportcli.sandbox.SandboxOptions;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * One run of the program: everything it may touch of the machine, handed in so that a test can hand in its own.
 *
 * @param in stdin
 * @param out stdout: the result and nothing else
 * @param err stderr: progress, questions, notices, failures
 * @param terminal which of the three are a terminal, and how large it is
 * @param environment variables
 * @param clock the time
 * @param zone the machine's time zone
 * @param locations where files are kept
 * @param windows whether this is Windows
 * @param prompts asks the person at the terminal
 * @param waiting passes time
 * @param transports makes the way to a server
 * @param sandboxes starts a simulated account
 * @param version of this program, e.g. 0.1.0
 * @param groups every command there is
 * @param underway what has begun to change the account
 */
public record Session(
        InputStream in,
        OutputStream out,
        PrintStream err,
        Terminal terminal,
        Map<String, String> environment,
        Clock clock,
        ZoneId zone,
        Locations locations,
        boolean windows,
        Prompts prompts,
        Waiting waiting,
        Function<Patience, Transport> transports,
        Function<SandboxOptions, Sandbox> sandboxes,
        String version,
        List<Group> groups,
        Underway underway) {

    /** Prints text of our own on stdout, at once. */
    public void print(String text) {
        new Printer(out, terminal, Layout.of(Format.TABLE)).text(text);
    }
}
