package io.github.ontraportcli.app;

import io.github.ontraportcli.api.http.Certificates;
import io.github.ontraportcli.api.http.HttpTransport;
import io.github.ontraportcli.api.http.Proxies;
import io.github.ontraportcli.cli.Session;
import io.github.ontraportcli.cli.tree.Groups;
import io.github.ontraportcli.config.Locations;
import io.github.ontraportcli.output.Terminal;
import io.github.ontraportcli.sandbox.Sandbox;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The machine as it is: its streams, environment, clock and files, gathered into a session.
 *
 * @param end to be called when the program has run: a pager may still be open
 */
record Machine(Session session, Runnable end) {

    static Machine here(Interruption interruption) {
        Map<String, String> environment = System.getenv();
        boolean windows =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
        Terminal terminal = Terminals.detect(environment, windows);
        OutputStream out = new Screen(new FileOutputStream(FileDescriptor.out), interruption::begun);
        Screen stderr = new Screen(new FileOutputStream(FileDescriptor.err), interruption::begun);
        interruption.tellsOn(terminal, stderr, environment.getOrDefault("ONTRAPORT_OUTPUT", ""));
        OutputStream errors = stderr;
        String pager = terminal.stdout() && terminal.height() > 0 && !windows ? Pager.named(environment) : "";
        Runnable end = () -> {};
        if (!pager.isEmpty()) {
            Pager paged = new Pager(out, pager, terminal.height(), environment, interruption);
            out = paged;
            errors = Pager.after(paged, errors);
            end = paged::end;
        }
        PrintStream err = new PrintStream(errors, true, StandardCharsets.UTF_8);
        Locations locations = Locations.of(environment, home(environment, windows), windows);
        Session session = new Session(
                System.in,
                out,
                err,
                terminal,
                environment,
                Clock.systemUTC(),
                ZoneId.systemDefault(),
                locations,
                windows,
                new TerminalPrompts(terminal, windows, err, interruption),
                new RealTime(err, terminal.stderr()),
                patience -> new HttpTransport(
                        patience,
                        new Proxies(environment),
                        new Certificates(authorities(environment)),
                        "ontraport-cli/" + Version.CURRENT),
                options -> {
                    SqliteLibrary.keepIn(locations.cache());
                    return Sandbox.start(options);
                },
                Version.CURRENT,
                Groups.withHidden(),
                interruption.underway());
        return new Machine(session, end);
    }

    /** {@code HOME} where it is set, as other programs have it; Java by itself would ask the password file. */
    private static @Nullable Path home(Map<String, String> environment, boolean windows) {
        try {
            String own = windows ? "" : environment.getOrDefault("HOME", "");
            String home = own.isEmpty() ? System.getProperty("user.home", "") : own;
            return home.isBlank() || home.equals("?") ? null : Path.of(home);
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private static @Nullable Path authorities(Map<String, String> environment) {
        String file = environment.getOrDefault("ONTRAPORT_CA_FILE", "");
        return file.isEmpty() ? null : Path.of(file);
    }
}
