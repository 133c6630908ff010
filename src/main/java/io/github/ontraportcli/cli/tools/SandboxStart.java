package io.github.ontraportcli.cli.tools;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.ontraportcli.catalog.Type;
import io.github.ontraportcli.cli.Command;
import io.github.ontraportcli.cli.Invocation;
import io.github.ontraportcli.cli.Option;
import io.github.ontraportcli.cli.Session;
import io.github.ontraportcli.cli.run.Execution;
import io.github.ontraportcli.failure.Failure;
import io.github.ontraportcli.output.Labels;
import io.github.ontraportcli.output.Shape;
import io.github.ontraportcli.sandbox.Sandbox;
import io.github.ontraportcli.sandbox.SandboxOptions;
import io.github.ontraportcli.sandbox.http.Key;
import io.github.ontraportcli.sandbox.http.Window;
import io.github.ontraportcli.sandbox.trouble.Faults;
import io.github.ontraportcli.sandbox.trouble.Latency;
import io.github.ontraportcli.sandbox.trouble.Pause;
import io.github.ontraportcli.sandbox.trouble.Trouble;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code sandbox start}: the simulated account as a server for any client, as well-behaved or troublesome as is asked. */
final class SandboxStart {
    private static final String TROUBLE = "Trouble";
    private static final Option PORT = Option.value(
                    SandboxCommands.HEADING, "N", "Listen on this port (a free one unless said).", "--port")
            .typed(Type.WHOLE);
    private static final Option NO_LIMIT =
            Option.flag(SandboxCommands.HEADING, "No limit of 180 requests a minute.", "--no-limit");
    private static final Option CONTACTS = Option.value(
                    SandboxCommands.HEADING,
                    "N",
                    "A fresh account with this many contacts, in memory only.",
                    "--contacts")
            .typed(Type.WHOLE);
    private static final Option BIND = Option.value(
            SandboxCommands.HEADING,
            "ADDRESS",
            "Listen on this address; anyone who reaches it can use it (127.0.0.1).",
            "--bind");
    private static final Option WINDOW = Option.value(
                    SandboxCommands.HEADING,
                    "rolling|fixed",
                    "Count the limit over any 60 seconds (usual) or each clock minute.",
                    "--limit-window")
            .typed(Type.choice("rolling", "rolling", "fixed", "fixed"));
    private static final Option ACCOUNT = Option.value(
                    SandboxCommands.HEADING,
                    "ID",
                    "Serve an account of this App ID too, with records of its own.",
                    "--app-id")
            .many();
    private static final Option KEY = Option.value(
                    SandboxCommands.HEADING,
                    "NAME:read",
                    "Accept this key too, as far as it reaches: NAME:read,Contacts=write.",
                    "--key")
            .many();
    private static final Option QUEUE = Option.value(
            SandboxCommands.HEADING,
            "1500ms",
            "Apply tags and subscriptions this long after accepting them (1500ms; 0: at once).",
            "--queue");
    private static final Option STRICT = Option.flag(
            SandboxCommands.HEADING, "Refuse, with 422, what a real account does to data in silence.", "--strict");
    private static final Option DELIVER = Option.flag(
            SandboxCommands.HEADING,
            "Tell webhooks on other machines too, not on this one alone.",
            "--deliver-anywhere");
    private static final Option LATENCY =
            Option.value(TROUBLE, "400ms±100", "Answer this late (also 400ms+-100, 2s).", "--latency");
    private static final Option FAULTS = Option.value(
            TROUBLE, "429:5%,cut:1%", "Fail this often: a status from 400 on, reset, cut, slow, html.", "--faults");
    private static final Option SEED = Option.value(
                    TROUBLE, "N", "Decides which requests are met; the same again for the same N (0).", "--seed")
            .typed(Type.WHOLE);

    private static final Pattern DELAY = Pattern.compile("([0-9]{1,6})(ms|s)?");
    private static final Pattern ADDRESS =
            Pattern.compile("localhost|[0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-fA-F.]*:[0-9a-fA-F.:]*(%\\w+)?");

    private SandboxStart() {}

    static Command command() {
        return Command.of(
                List.of("sandbox", "start"),
                "Serve the simulated account on this machine until Ctrl-C",
                "ontraport sandbox start --port 8080",
                List.of(
                        PORT, NO_LIMIT, CONTACTS, BIND, WINDOW, ACCOUNT, KEY, QUEUE, STRICT, DELIVER, LATENCY, FAULTS,
                        SEED),
                List.of(),
                SandboxStart::start);
    }

    private static void start(Session session, Invocation invocation) {
        SandboxOptions options = options(session, invocation);
        boolean open = reachable(options.bindAddress());
        try (Execution execution = new Execution(session, invocation);
                Sandbox sandbox = session.sandboxes().apply(options)) {
            sandbox.lookAhead();
            if (open) {
                execution.notice("Warning: whoever reaches " + options.bindAddress()
                        + " can read and change this account; 127.0.0.1 keeps it to this machine.");
            }
            execution
                    .printer()
                    .thing(
                            new Shape("sandbox", "sandboxes", "url", List.of(), Labels.NONE),
                            address(sandbox, options.others()));
            if (session.terminal().stderr()) {
                execution.notice("Point any client at that address. Ctrl-C ends it.");
            }
            serveUntilInterrupted();
        }
    }

    private static SandboxOptions options(Session session, Invocation invocation) {
        int port = invocation.number(PORT.name(), 0, 65_535).orElse(0);
        Optional<Integer> contacts = invocation.number(CONTACTS.name(), 0, SandboxCommands.MOST_CONTACTS);
        Optional<Path> directory = contacts.isPresent() ? Optional.empty() : SandboxCommands.directory(session);
        SandboxOptions kept = SandboxOptions.in(directory.orElse(null), session.clock())
                .onPort(port)
                .withLimit(limit(invocation))
                .withAccounts(invocation.values(ACCOUNT.name()))
                .withKeys(invocation.values(KEY.name()).stream().map(Key::parse).toList())
                .queueing(queue(invocation))
                .withTrouble(trouble(invocation), Pause.REAL);
        SandboxOptions bound =
                invocation.value(BIND.name()).map(kept::onAddress).orElse(kept);
        SandboxOptions told = invocation.given(DELIVER.name()) ? bound.deliveringAnywhere() : bound;
        SandboxOptions strict = invocation.given(STRICT.name()) ? told.strictly() : told;
        return contacts.map(strict::withContacts).orElse(strict);
    }

    private static Window limit(Invocation invocation) {
        Optional<String> window = invocation.value(WINDOW.name());
        if (!invocation.given(NO_LIMIT.name())) {
            return window.filter("fixed"::equals).isPresent() ? Window.FIXED : Window.ROLLING;
        }
        if (window.isPresent()) {
            throw Failure.usage(NO_LIMIT.name() + " does not go with " + WINDOW.name());
        }
        return Window.NONE;
    }

    private static Duration queue(Invocation invocation) {
        Optional<String> said = invocation.value(QUEUE.name());
        if (said.isEmpty()) {
            return Duration.ofMillis(1500);
        }
        Matcher parts = DELAY.matcher(said.get());
        if (!parts.matches()) {
            throw Failure.usage(QUEUE.name() + " is no length of time: " + said.get())
                    .next("Give it in ms or s: 1500ms, 2s, 0.");
        }
        long number = Long.parseLong(parts.group(1));
        return "s".equals(parts.group(2)) ? Duration.ofSeconds(number) : Duration.ofMillis(number);
    }

    private static Trouble trouble(Invocation invocation) {
        boolean any = invocation.given(LATENCY.name()) || invocation.given(FAULTS.name());
        if (invocation.given(SEED.name()) && !any) {
            throw Failure.usage(SEED.name() + " needs " + LATENCY.name() + " or " + FAULTS.name());
        }
        return new Trouble(
                invocation.value(LATENCY.name()).map(Latency::parse).orElse(Latency.NONE),
                invocation.value(FAULTS.name()).map(Faults::parse).orElse(Faults.NONE),
                invocation.number(SEED.name(), 0).orElse(0L));
    }

    /** Whether others than this machine may get there. */
    private static boolean reachable(String address) {
        try {
            // Names are not looked up: what is listened on is an address.
            if (!ADDRESS.matcher(address).matches()) {
                throw new UnknownHostException(address);
            }
            return !InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw Failure.usage(BIND.name() + " is no address of this machine: " + address)
                    .next("Give one of its interfaces' addresses, or 0.0.0.0 for all of them.");
        }
    }

    private static void serveUntilInterrupted() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static JsonObject address(Sandbox sandbox, List<String> others) {
        JsonObject address = new JsonObject();
        address.addProperty("url", sandbox.address().toString());
        address.addProperty("app_id", sandbox.appId());
        address.addProperty("api_key", sandbox.apiKey());
        if (!others.isEmpty()) {
            JsonArray further = new JsonArray();
            others.forEach(further::add);
            address.add("further_app_ids", further);
        }
        return address;
    }
}
