package io.github.ontraportcli.app;

import io.github.ontraportcli.api.Waiting;
import io.github.ontraportcli.api.http.Certificates;
import io.github.ontraportcli.api.http.HttpTransport;
import io.github.ontraportcli.api.http.Proxies;
import io.github.ontraportcli.cli.Prompts;
import io.github.ontraportcli.cli.Session;
import io.github.ontraportcli.cli.Underway;
import io.github.ontraportcli.cli.tree.Groups;
import io.github.ontraportcli.config.Locations;
import io.github.ontraportcli.output.Terminal;
import io.github.ontraportcli.sandbox.Sandbox;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A run of the whole program inside the test: real HTTP, a real sandbox and real files below {@code home}, and everything
 * else of the machine as the test says. The time is always 2026-02-01 12:00 UTC.
 *
 * @param home the only place where it keeps files
 * @param environment all variables there are
 * @param stdin the text on stdin
 * @param terminal which streams are a terminal; none unless said
 * @param prompts who answers questions; nobody unless said
 * @param waiting passes time, at once
 */
public record ProgramRun(
        Path home, Map<String, String> environment, String stdin, Terminal terminal, Prompts prompts, Waiting waiting) {
    /** The time in every run. */
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-02-01T12:00:00Z"), ZoneOffset.UTC);

    /**
     * How a run ended.
     *
     * @param code the exit code
     * @param out all of stdout
     * @param err all of stderr
     */
    public record Ended(int code, String out, String err) {
        /** Done, with this on stdout and nothing on stderr. */
        public static Ended well(String out) {
            return new Ended(0, out, "");
        }
    }

    /** A run as in a script: no terminal, nothing on stdin, no variables but those that keep its files below a directory. */
    public static ProgramRun in(Path home) {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("HOME", home.toString());
        environment.put("XDG_CONFIG_HOME", home.resolve("config").toString());
        environment.put("XDG_CACHE_HOME", home.resolve("cache").toString());
        environment.put("XDG_STATE_HOME", home.resolve("state").toString());
        environment.put("TZ", "UTC");
        return new ProgramRun(home, environment, "", Terminal.none(), ScriptedPrompts.nobody(), new TimeAtOnce());
    }

    /** The same, with another variable. */
    public ProgramRun with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(environment);
        more.put(name, value);
        return new ProgramRun(home, more, stdin, terminal, prompts, waiting);
    }

    /** The same, with credentials of that sandbox in the environment. */
    public ProgramRun connectedTo(Sandbox sandbox) {
        return connectedTo(sandbox.address().toString(), sandbox.appId(), sandbox.apiKey());
    }

    /** The same, with these credentials in the environment. */
    public ProgramRun connectedTo(String url, String appId, String key) {
        return with("ONTRAPORT_API_URL", url).with("ONTRAPORT_APP_ID", appId).with("ONTRAPORT_API_KEY", key);
    }

    /** The same, with this text on stdin. */
    public ProgramRun given(String text) {
        return new ProgramRun(home, environment, text, terminal, prompts, waiting);
    }

    /** The same, with all three streams on a terminal of that width, without colours. */
    public ProgramRun onTerminal(int width) {
        return on(new Terminal(true, true, true, width, 24, false, false));
    }

    /** The same, on that terminal. */
    public ProgramRun on(Terminal other) {
        return new ProgramRun(home, environment, stdin, other, prompts, waiting);
    }

    /** The same, with somebody who answers. */
    public ProgramRun asking(Prompts other) {
        return new ProgramRun(home, environment, stdin, terminal, other, waiting);
    }

    /** The same, with other time. */
    public ProgramRun waiting(Waiting other) {
        return new ProgramRun(home, environment, stdin, terminal, prompts, other);
    }

    /** Runs a command line, the name of the program left out. */
    public Ended run(String... arguments) {
        return run(List.of(arguments));
    }

    /** Runs a command line, the name of the program left out. */
    public Ended run(List<String> arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        return runInto(out, arguments, out);
    }

    /** Runs a command line whose stdout is that stream; {@code out} of what it returns is what {@code seen} got. */
    public Ended runInto(OutputStream stdout, List<String> arguments, ByteArrayOutputStream seen) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = new Program(session(stdout, new PrintStream(err, true, StandardCharsets.UTF_8))).run(arguments);
        return new Ended(code, seen.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The session that such a run has. */
    public Session session(OutputStream stdout, PrintStream stderr) {
        return new Session(
                new ByteArrayInputStream(stdin.getBytes(StandardCharsets.UTF_8)),
                stdout,
                stderr,
                terminal,
                environment,
                CLOCK,
                ZoneId.of(environment.getOrDefault("TZ", "UTC")),
                Locations.of(environment, Path.of(environment.getOrDefault("HOME", "/")), false),
                false,
                prompts,
                waiting,
                patience -> new HttpTransport(
                        patience, new Proxies(environment), new Certificates(null), "ontraport-cli/" + Version.CURRENT),
                Sandbox::start,
                Version.CURRENT,
                Groups.withHidden(),
                new Underway());
    }
}
