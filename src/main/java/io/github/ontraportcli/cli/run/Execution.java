package io.github.ontraportcli.cli.run;

import io.github.ontraportcli.api.Account;
import io.github.ontraportcli.api.Client;
import io.github.ontraportcli.api.Patience;
import io.github.ontraportcli.api.Trace;
import io.github.ontraportcli.api.Transport;
import io.github.ontraportcli.api.Witness;
import io.github.ontraportcli.api.pacing.Ledger;
import io.github.ontraportcli.catalog.Operation;
import io.github.ontraportcli.cli.GlobalOptions;
import io.github.ontraportcli.cli.Invocation;
import io.github.ontraportcli.cli.Session;
import io.github.ontraportcli.cli.SharedOptions;
import io.github.ontraportcli.config.ConfigFile;
import io.github.ontraportcli.config.Connection;
import io.github.ontraportcli.config.CredentialCommand;
import io.github.ontraportcli.config.Credentials;
import io.github.ontraportcli.config.Preferences;
import io.github.ontraportcli.config.Profile;
import io.github.ontraportcli.config.Secret;
import io.github.ontraportcli.config.Sourced;
import io.github.ontraportcli.failure.Failure;
import io.github.ontraportcli.output.Colours;
import io.github.ontraportcli.output.Format;
import io.github.ontraportcli.output.Layout;
import io.github.ontraportcli.output.Printer;
import io.github.ontraportcli.output.Style;
import io.github.ontraportcli.output.Visible;
import io.github.ontraportcli.output.query.Query;
import io.github.ontraportcli.sandbox.Sandbox;
import io.github.ontraportcli.sandbox.SandboxOptions;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A command being carried out: the run, what was said, and, once they are needed, the account, the connection and the
 * layout that follow from them. What it opened is closed with it.
 */
public final class Execution implements AutoCloseable {
    private static final int MOST_RETRIES = 20;

    private final Session session;
    private final Invocation invocation;
    private @Nullable ConfigFile config;
    private @Nullable Connection connection;
    private @Nullable Client client;
    private @Nullable Sandbox sandbox;

    /** A command of this run. */
    public Execution(Session session, Invocation invocation) {
        this.session = session;
        this.invocation = invocation;
        if (invocation.command().operations().stream().anyMatch(Operation::writes)) {
            session.underway().changes();
        }
    }

    /** A command of this run for a profile that is not stored yet. */
    public Execution(Session session, Invocation invocation, Profile profile) {
        this(session, invocation);
        ConfigFile alone = ConfigFile.none(session.locations()).with(profile);
        config = alone;
        connection = Connection.resolve(profile.name(), session.environment(), alone, credentialCommand());
    }

    /** The run. */
    public Session session() {
        return session;
    }

    /** What was said. */
    public Invocation invocation() {
        return invocation;
    }

    /** Whether the simulated account is meant. */
    public boolean sandboxed() {
        return invocation.given(GlobalOptions.SANDBOX.name());
    }

    /** The configuration file. */
    public ConfigFile config() {
        ConfigFile known = config;
        if (known == null) {
            known = ConfigFile.load(session.locations());
            config = known;
        }
        return known;
    }

    /** The account that is meant, and where each part of that comes from. */
    public Connection connection() {
        Connection known = connection;
        if (known == null) {
            known = sandboxed() ? ofSandbox() : configured();
            connection = known;
        }
        return known;
    }

    /** The client of that account. */
    public Client client() {
        Client known = client;
        if (known == null) {
            Connection to = connection();
            Patience patience = patience();
            Transport transport = session.transports().apply(patience);
            Credentials credentials = to.credentials();
            Account account = new Account(
                    to.base().value(),
                    credentials.appId(),
                    () -> credentials.apiKey().reveal());
            Trace trace = invocation.given(GlobalOptions.VERBOSE.name())
                    ? new VerboseTrace(session.err(), account, errStyle())
                    : Trace.NONE;
            known = new Client(
                    account,
                    transport,
                    patience,
                    session.waiting(),
                    ledger(account),
                    trace,
                    witness(account),
                    to.preferences().readOnly().value(),
                    to.accountId().map(Sourced::value).orElse(""));
            client = known;
        }
        return known;
    }

    private Witness witness(Account account) {
        return Witness.all(List.of(
                session.underway()
                        .witness(
                                account.base(),
                                request ->
                                        "Look before you send it again: " + Lookup.line(List.of(request), invocation)),
                Keeping.of(this, account)));
    }

    /** How the result is to be printed. */
    public Layout layout() {
        Format format = format();
        boolean readable = invocation
                .value(GlobalOptions.VALUES.name())
                .map(word -> Values.choice(GlobalOptions.VALUES, word).equals("readable"))
                .orElse(format == Format.TABLE);
        if (format == Format.RAW && invocation.given(GlobalOptions.QUERY.name())) {
            throw Failure.usage("-q does not go with -o raw, which prints the answer untouched")
                    .next("Use -o json -q …");
        }
        @Nullable
        Query query =
                invocation.value(GlobalOptions.QUERY.name()).map(Query::parse).orElse(null);
        return new Layout(
                format,
                query,
                columns(format),
                !invocation.given(GlobalOptions.NO_HEADER.name()),
                invocation.given(GlobalOptions.EXCEL.name()),
                invocation.given(GlobalOptions.SAFE_FORMULAS.name()),
                readable,
                zone());
    }

    /** What was asked for; a table for a machine has the fetched fields, not the ones that the API adds to them. */
    private List<String> columns(Format format) {
        Optional<String> asked = invocation.value(GlobalOptions.COLUMNS.name());
        boolean table = format == Format.CSV || format == Format.TSV;
        if (asked.isEmpty() && table && !invocation.given(SharedOptions.EXTERNS.name())) {
            asked = invocation.value(SharedOptions.ONLY_FIELDS.name());
        }
        return asked.map(text -> Names.listed(GlobalOptions.COLUMNS.name(), text))
                .orElse(List.of());
    }

    /** The printer of the result. */
    public Printer printer() {
        return new Printer(session.out(), session.terminal(), layout());
    }

    /** The time zone in which dates are read and shown. */
    public ZoneId zone() {
        return preferences().zone().map(Sourced::value).orElse(session.zone());
    }

    /** How stderr looks. */
    public Style errStyle() {
        return Style.of(session.terminal().colourErr());
    }

    /** Says something beside the result, on stderr. */
    public void notice(String line) {
        session.err().println(Visible.line(line));
    }

    /** The dry run that was asked for: {@code http} or {@code curl}. */
    public Optional<String> dryRun() {
        return invocation.value(GlobalOptions.DRY_RUN.name()).map(word -> Values.choice(GlobalOptions.DRY_RUN, word));
    }

    @Override
    public void close() {
        if (client != null) {
            client.close();
        }
        if (sandbox != null) {
            sandbox.close();
        }
    }

    private Format format() {
        Optional<String> said = invocation.value(GlobalOptions.FORMAT.name());
        if (said.isPresent()) {
            return Format.named(said.get());
        }
        return preferences()
                .output()
                .map(Sourced::value)
                .map(Format::named)
                .orElse(session.terminal().stdout() ? Format.TABLE : Format.JSON);
    }

    private Preferences preferences() {
        if (connection != null) {
            return connection.preferences();
        }
        return sandboxed()
                ? Preferences.resolve(null, session.environment(), ConfigFile.none(session.locations()))
                : Preferences.resolve(
                        invocation.value(GlobalOptions.PROFILE.name()).orElse(null), session.environment(), config());
    }

    private Connection configured() {
        return Connection.resolve(
                invocation.value(GlobalOptions.PROFILE.name()).orElse(null),
                session.environment(),
                config(),
                credentialCommand());
    }

    private CredentialCommand credentialCommand() {
        return new CredentialCommand(session.environment(), session.windows(), session.err(), CredentialCommand.LIMIT);
    }

    private Connection ofSandbox() {
        Sandbox started = session.sandboxes()
                .apply(session.locations()
                        .state()
                        .map(state -> SandboxOptions.in(state.resolve("sandbox"), session.clock()))
                        .orElseGet(() -> SandboxOptions.inMemory(session.clock())));
        sandbox = started;
        return Connection.given(
                started.address(),
                new Credentials(started.appId(), new Secret(started.apiKey())),
                preferences(),
                "the sandbox");
    }

    /** The budget that all commands of this machine share; the sandbox of a command is its own. */
    private Ledger ledger(Account account) {
        return session.locations()
                .state()
                .filter(state -> !sandboxed())
                .map(state -> Ledger.in(state.resolve("pacing"), account.toString()))
                .orElseGet(Ledger::inMemory);
    }

    private Patience patience() {
        return new Patience(
                seconds(GlobalOptions.CONNECT_TIMEOUT.name(), Patience.USUAL.connect()),
                seconds(GlobalOptions.TIMEOUT.name(), Patience.USUAL.answer()),
                seconds(GlobalOptions.MAX_WAIT.name(), Patience.USUAL.most()),
                invocation.number(GlobalOptions.RETRIES.name(), 0, MOST_RETRIES).orElse(Patience.USUAL.retries()));
    }

    private Duration seconds(String option, Duration usual) {
        long least = option.equals(GlobalOptions.MAX_WAIT.name()) ? 0 : 1;
        return invocation.number(option, least).map(Duration::ofSeconds).orElse(usual);
    }

    /** The colours that this command line allows. */
    public static Colours colours(Session session, Invocation invocation) {
        return new Colours(session.environment(), invocation.given(GlobalOptions.NO_COLOR.name()));
    }
}
