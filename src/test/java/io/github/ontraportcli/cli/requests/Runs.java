package io.github.ontraportcli.cli.requests;

import io.github.ontraportcli.api.Patience;
import io.github.ontraportcli.api.Transport;
import io.github.ontraportcli.api.Waiting;
import io.github.ontraportcli.api.http.Certificates;
import io.github.ontraportcli.api.http.HttpTransport;
import io.github.ontraportcli.api.http.Proxies;
import io.github.ontraportcli.app.Program;
import io.github.ontraportcli.cli.Group;
import io.github.ontraportcli.cli.Prompts;
import io.github.ontraportcli.cli.Session;
import io.github.ontraportcli.cli.Underway;
import io.github.ontraportcli.cli.tree.Groups;
import io.github.ontraportcli.config.Locations;
import io.github.ontraportcli.output.Terminal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * Runs the whole program in this process, without a terminal, against an account that is named by the environment. Files are
 * kept in a directory of their own.
 */
public final class Runs {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-31T12:00:00Z"), ZoneOffset.UTC);

    private final Map<String, String> environment;
    private final Function<Patience, Transport> transports;
    private final List<Group> groups;
    private final Path state = Path.of("target", "runs", UUID.randomUUID().toString());

    /** Runs that really send, to that address. */
    Runs(URI address) {
        this(
                address,
                patience -> new HttpTransport(
                        patience, new Proxies(Map.of()), new Certificates(null), "ontraport-cli/test"),
                Groups.all());
    }

    /** Runs of these commands, over a transport of the test's own. */
    public Runs(Transport transport, List<Group> groups) {
        this(URI.create("http://127.0.0.1:9/"), patience -> transport, groups);
    }

    private Runs(URI address, Function<Patience, Transport> transports, List<Group> groups) {
        this.transports = transports;
        this.groups = groups;
        this.environment = Map.of(
                "ONTRAPORT_APP_ID",
                RecordingAccount.APP_ID,
                "ONTRAPORT_API_KEY",
                RecordingAccount.KEY,
                "ONTRAPORT_API_URL",
                address.toString());
    }

    /** What a run left behind. */
    public record Result(int exit, String out, String err) {}

    /** Runs a command line. */
    public Result run(List<String> arguments, String stdin) {
        return run(arguments, stdin, new NobodyThere());
    }

    /** Runs a command line at which somebody may be asked. */
    Result run(List<String> arguments, String stdin, Prompts prompts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Session session = new Session(
                new ByteArrayInputStream(stdin.getBytes(StandardCharsets.UTF_8)),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Terminal.none(),
                environment,
                CLOCK,
                ZoneOffset.UTC,
                new Locations(Optional.empty(), Optional.empty(), Optional.of(state), Optional.empty()),
                false,
                prompts,
                new NoTime(),
                transports,
                options -> {
                    throw new AssertionError("no sandbox is meant here");
                },
                "test",
                groups,
                new Underway());
        int exit = new Program(session).run(arguments);
        return new Result(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static final class NobodyThere implements Prompts {
        @Override
        public boolean possible() {
            return false;
        }

        @Override
        public Optional<String> line(String question) {
            return Optional.empty();
        }

        @Override
        public Optional<String> secret(String question) {
            return Optional.empty();
        }
    }

    /** Time that passes at once. */
    private static final class NoTime implements Waiting {
        @Override
        public void sleep(Duration time, String why) {}

        @Override
        public long nanos() {
            return 0;
        }

        @Override
        public double spread() {
            return 0;
        }
    }
}
