package io.github.ontraportcli.cli.tools;

import com.google.gson.JsonObject;
import io.github.ontraportcli.cli.Argument;
import io.github.ontraportcli.cli.Command;
import io.github.ontraportcli.cli.GlobalOptions;
import io.github.ontraportcli.cli.Invocation;
import io.github.ontraportcli.cli.Session;
import io.github.ontraportcli.cli.run.Execution;
import io.github.ontraportcli.config.ApiUrl;
import io.github.ontraportcli.config.ConfigFile;
import io.github.ontraportcli.config.Profile;
import io.github.ontraportcli.failure.Failure;
import io.github.ontraportcli.json.Rows;
import io.github.ontraportcli.output.Labels;
import io.github.ontraportcli.output.Shape;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** {@code profiles list|use|show|remove}. */
final class ProfileCommands {
    private static final Argument NAME = Argument.one("<name>", "The profile's name.");
    private static final Shape SHAPE = new Shape(
            "profile",
            "profiles",
            "name",
            List.of("name", "in_use", "app_id", "api_url", "account_id", "read_only"),
            Labels.NONE);

    private ProfileCommands() {}

    static List<Command> commands() {
        return List.of(
                Command.of(
                        List.of("profiles", "list"),
                        "List the profiles",
                        "ontraport profiles list",
                        List.of(),
                        List.of(),
                        ProfileCommands::list),
                Command.of(
                        List.of("profiles", "use"),
                        "Use a profile from now on",
                        "ontraport profiles use staging",
                        List.of(),
                        List.of(NAME),
                        ProfileCommands::use),
                Command.of(
                        List.of("profiles", "show"),
                        "Show a profile; its key stays hidden",
                        "ontraport profiles show staging",
                        List.of(),
                        List.of(NAME),
                        ProfileCommands::show),
                Command.of(
                        List.of("profiles", "remove"),
                        "Remove a profile and its credentials",
                        "ontraport profiles remove staging --yes",
                        List.of(),
                        List.of(NAME),
                        ProfileCommands::remove));
    }

    private static void list(Session session, Invocation invocation) {
        try (Execution execution = new Execution(session, invocation)) {
            ConfigFile file = execution.config();
            List<JsonObject> rows =
                    file.profiles().stream().map(each -> row(each, file)).toList();
            long count = execution.printer().rows(SHAPE, Rows.of(rows));
            if (count == 0 && session.terminal().stderr()) {
                execution.notice("No profiles yet: ontraport auth login makes one.");
            }
        }
    }

    private static void show(Session session, Invocation invocation) {
        try (Execution execution = new Execution(session, invocation)) {
            ConfigFile file = execution.config();
            Profile profile = file.known(invocation.arguments().get(0));
            execution.printer().thing(SHAPE, row(profile, file));
        }
    }

    private static void use(Session session, Invocation invocation) {
        String name = invocation.arguments().get(0);
        ConfigFile.load(session.locations()).known(name);
        if (AuthCommands.onlySaid(session, invocation, "use profile " + name)) {
            return;
        }
        ConfigFile.change(session.locations(), file -> file.using(name));
        AuthCommands.say(session, "Profile " + name + " is in use");
    }

    private static void remove(Session session, Invocation invocation) {
        String name = invocation.arguments().get(0);
        ConfigFile.load(session.locations()).known(name);
        if (AuthCommands.onlySaid(session, invocation, "remove profile " + name)) {
            return;
        }
        if (!invocation.given(GlobalOptions.YES.name())) {
            if (!session.prompts().possible()) {
                throw Failure.usage("nobody can be asked whether to remove profile " + name)
                        .why("There is no terminal; nothing was changed.")
                        .next("Say --yes to go on without the question.");
            }
            String answer = session.prompts()
                    .line("Remove profile " + name + " and its credentials? [y/N] ")
                    .orElse("");
            if (!answer.strip().toLowerCase(Locale.ROOT).matches("y|yes")) {
                throw Failure.interrupted("nothing was changed");
            }
        }
        ConfigFile.change(session.locations(), file -> file.without(name));
        AuthCommands.say(session, "Removed profile " + name);
    }

    private static JsonObject row(Profile profile, ConfigFile file) {
        JsonObject row = new JsonObject();
        row.addProperty("name", profile.name());
        row.addProperty("in_use", file.inUse().filter(profile.name()::equals).isPresent());
        row.addProperty("app_id", profile.appId());
        row.addProperty("api_key", profile.apiKey() == null ? null : "********");
        row.addProperty("credential_command", profile.credentialCommand());
        row.addProperty("api_url", text(profile.apiUrl() == null ? ApiUrl.DEFAULT : profile.apiUrl()));
        row.addProperty("account_id", profile.accountId());
        row.addProperty("read_only", profile.readOnly() != null && profile.readOnly());
        row.addProperty("output", profile.output());
        row.addProperty("timezone", text(profile.timezone()));
        return row;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
