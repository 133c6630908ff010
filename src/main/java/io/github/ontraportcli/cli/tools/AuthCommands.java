package io.github.ontraportcli.cli.tools;

import com.google.gson.JsonObject;
import io.github.ontraportcli.cli.Command;
import io.github.ontraportcli.cli.GlobalOptions;
import io.github.ontraportcli.cli.Invocation;
import io.github.ontraportcli.cli.Option;
import io.github.ontraportcli.cli.Session;
import io.github.ontraportcli.cli.run.Execution;
import io.github.ontraportcli.config.ApiUrl;
import io.github.ontraportcli.config.ConfigFile;
import io.github.ontraportcli.config.Connection;
import io.github.ontraportcli.config.Profile;
import io.github.ontraportcli.config.Secret;
import io.github.ontraportcli.config.Sourced;
import io.github.ontraportcli.failure.Failure;
import io.github.ontraportcli.json.Rows;
import io.github.ontraportcli.output.Labels;
import io.github.ontraportcli.output.Shape;
import io.github.ontraportcli.output.Visible;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code auth login}, {@code auth status}, {@code auth logout}. A key never comes from an option's value. */
final class AuthCommands {
    private static final String HEADING = "Credentials";
    private static final Option APP_ID = Option.value(HEADING, "ID", "The App ID; asked for unless given.", "--app-id");
    private static final Option KEY_FROM_STDIN =
            Option.flag(HEADING, "Read the API key from stdin instead of asking for it.", "--with-key");
    private static final Option COMMAND = Option.value(
            HEADING,
            "COMMAND",
            "Store no key: run this command for it, e.g. a password manager.",
            "--credential-command");
    private static final Option API_URL =
            Option.value(HEADING, "URL", "Another address than " + ApiUrl.DEFAULT + ".", "--api-url");
    private static final Option READ_ONLY =
            Option.flag(HEADING, "Refuse every write with this profile.", "--read-only");
    private static final Option PIN = Option.flag(HEADING, "Pin the account that answers now.", "--pin");
    private static final Option NO_CHECK = Option.flag(HEADING, "Store without asking the API.", "--no-check");

    private AuthCommands() {}

    static List<Command> commands() {
        return List.of(
                Command.of(
                        List.of("auth", "login"),
                        "Store the credentials of an account in a profile",
                        "ontraport auth login --profile staging",
                        List.of(APP_ID, KEY_FROM_STDIN, COMMAND, API_URL, READ_ONLY, PIN, NO_CHECK),
                        List.of(),
                        AuthCommands::login),
                Command.of(
                        List.of("auth", "status"),
                        "Show which credentials are used, where each is from, and try them",
                        "ontraport auth status",
                        List.of(),
                        List.of(),
                        AuthCommands::status),
                Command.of(
                        List.of("auth", "logout"),
                        "Remove the credentials from a profile",
                        "ontraport auth logout --profile staging",
                        List.of(),
                        List.of(),
                        AuthCommands::logout));
    }

    private static void login(Session session, Invocation invocation) {
        if (invocation.given(PIN.name()) && invocation.given(NO_CHECK.name())) {
            throw Failure.usage(PIN.name() + " does not go with " + NO_CHECK.name())
                    .next("The account is known once the API has answered.");
        }
        ConfigFile before = ConfigFile.load(session.locations());
        String name = invocation
                .value(GlobalOptions.PROFILE.name())
                .orElse(before.inUse().orElse("default"));
        Profile profile = before.profile(name).orElseGet(() -> Profile.named(name));
        Optional<URI> url = invocation.value(API_URL.name()).map(AuthCommands::url);
        profile = profile.withApiUrl(url.orElse(profile.apiUrl()));
        if (invocation.given(READ_ONLY.name())) {
            profile = profile.withReadOnly(true);
        }
        profile = withCredentials(profile, session, invocation);
        String account = "";
        if (!invocation.given(NO_CHECK.name())) {
            account = proven(session, invocation, profile);
            if (invocation.given(PIN.name()) && account.isEmpty()) {
                throw Failure.notAllowed("the API does not say which account this key belongs to")
                        .next("Leave out " + PIN.name() + ", or write account_id into the profile.");
            }
            profile = invocation.given(PIN.name()) ? profile.withAccountId(account) : profile;
        }
        if (onlySaid(session, invocation, "store the credentials in profile " + name + ", " + before.shown())) {
            return;
        }
        Profile complete = profile;
        boolean first = before.profiles().isEmpty();
        ConfigFile after = ConfigFile.change(session.locations(), file -> {
            ConfigFile with = file.with(complete);
            return first ? with.using(name) : with;
        });
        String what = account.isEmpty() ? "Stored" : "Logged in to account " + account + ": stored";
        say(session, what + " in profile " + name + ", " + after.shown());
    }

    private static Profile withCredentials(Profile profile, Session session, Invocation invocation) {
        Optional<String> command = invocation.value(COMMAND.name());
        Optional<String> appId = invocation.value(APP_ID.name());
        if (command.isPresent()) {
            if (invocation.given(KEY_FROM_STDIN.name())) {
                throw Failure.usage(COMMAND.name() + " does not go with " + KEY_FROM_STDIN.name());
            }
            return profile.withCommand(appId.orElse(null), command.get());
        }
        boolean canAsk = session.prompts().possible();
        String id = appId.or(() -> canAsk ? session.prompts().line("App ID: ") : Optional.empty())
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .orElseThrow(() -> Failure.usage("auth login needs an App ID").next("Give it: --app-id ID"));
        Optional<String> key = invocation.given(KEY_FROM_STDIN.name())
                ? firstLine(session)
                : canAsk ? session.prompts().secret("API key (not shown): ") : Optional.empty();
        return profile.withKey(
                id,
                new Secret(key.map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .orElseThrow(() -> Failure.usage("auth login needs an API key")
                                .next("Pipe it in: ontraport auth login --app-id " + id
                                        + " --with-key < key.txt, or run it in a terminal"))));
    }

    /** The account that answers to these credentials. */
    private static String proven(Session session, Invocation invocation, Profile profile) {
        Invocation plain = new Invocation(invocation.command(), without(invocation), List.of());
        try (Execution execution = new Execution(session, plain, profile)) {
            return ask(execution);
        } catch (Failure.NotAllowed e) {
            throw e.next("Nothing was stored. Compare App ID and key with Ontraport: Administration > Integrations.");
        }
    }

    private static Map<String, List<String>> without(Invocation invocation) {
        Map<String, List<String>> options = new LinkedHashMap<>(invocation.options());
        options.remove(GlobalOptions.PROFILE.name());
        return options;
    }

    /** Whose the key is, asked for with one read; empty where the account does not say. */
    static String ask(Execution execution) {
        try {
            return execution.client().answeringAccount();
        } catch (Failure.NotAllowed e) {
            if (e.what().startsWith("this key")) {
                return "";
            }
            throw e;
        }
    }

    private static void status(Session session, Invocation invocation) {
        try (Execution execution = new Execution(session, invocation)) {
            Connection connection = execution.connection();
            String account;
            try {
                account = ask(execution);
            } catch (Failure e) {
                throw e.next("App ID: " + connection.sources().get("app_id") + ". Key: " + connection.keySource()
                        + ". Address: " + connection.base().source() + ".");
            }
            List<JsonObject> rows = new ArrayList<>();
            Map<String, String> sources = connection.sources();
            sources.forEach((name, source) -> rows.add(row(name, value(name, connection), source)));
            rows.add(row("account", account.isEmpty() ? "(not told)" : account, "answered just now"));
            execution
                    .printer()
                    .rows(
                            new Shape(
                                    "setting",
                                    "settings",
                                    "setting",
                                    List.of("setting", "value", "source"),
                                    Labels.NONE),
                            Rows.of(rows));
        }
    }

    private static void logout(Session session, Invocation invocation) {
        ConfigFile before = ConfigFile.load(session.locations());
        String name = invocation
                .value(GlobalOptions.PROFILE.name())
                .or(before::inUse)
                .orElseGet(() -> before.names().size() == 1 ? before.names().get(0) : "default");
        before.known(name);
        if (onlySaid(session, invocation, "remove the credentials from profile " + name)) {
            return;
        }
        ConfigFile.change(
                session.locations(), file -> file.with(file.known(name).withoutCredentials()));
        say(session, "Removed the credentials from profile " + name);
    }

    private static String value(String name, Connection connection) {
        return switch (name) {
            case "profile" -> text(connection.profile());
            case "app_id" -> connection.credentials().appId();
            case "api_url" -> connection.base().value().toString();
            case "account_id" -> text(connection.accountId());
            case "read_only" -> connection.preferences().readOnly().value().toString();
            case "output" -> text(connection.preferences().output());
            case "timezone" ->
                connection
                        .preferences()
                        .zone()
                        .map(each -> each.value().getId())
                        .orElse("");
            default -> "********";
        };
    }

    private static String text(Optional<Sourced<String>> value) {
        return value.map(Sourced::value).orElse("");
    }

    static JsonObject row(String setting, @Nullable String value, String source) {
        JsonObject row = new JsonObject();
        row.addProperty("setting", setting);
        row.addProperty("value", value);
        row.addProperty("source", source);
        return row;
    }

    /** Whether only to say what would be done: {@code --dry-run}, which then says it. */
    static boolean onlySaid(Session session, Invocation invocation, String sentence) {
        boolean dry = invocation.given(GlobalOptions.DRY_RUN.name());
        if (dry) {
            session.print("Would " + sentence + ".\n");
        }
        return dry;
    }

    /** A sentence for a person; nothing on stdout for a script, which has the exit code. */
    static void say(Session session, String sentence) {
        if (session.terminal().stderr()) {
            session.err().println(Visible.line(sentence + "."));
        }
    }

    private static Optional<String> firstLine(Session session) {
        try {
            return Optional.ofNullable(
                    new BufferedReader(new InputStreamReader(session.in(), StandardCharsets.UTF_8)).readLine());
        } catch (IOException e) {
            throw Failure.usage("the API key cannot be read from stdin").why(e.getMessage());
        }
    }

    private static URI url(String text) {
        return ApiUrl.parse(
                text,
                reason -> Failure.usage(API_URL.name() + " is no address of an API")
                        .why(reason));
    }
}
