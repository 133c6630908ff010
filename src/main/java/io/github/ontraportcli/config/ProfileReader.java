package io.github.ontraportcli.config;

import io.github.ontraportcli.failure.Failure;
import io.github.ontraportcli.failure.Suggestion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Turns the tables of {@code config.toml} into profiles, and refuses what it does not know: a typing mistake in
 * {@code read_only} must not open an account to writes.
 */
final class ProfileReader {
    private final Path path;
    private final ConfigText text;

    ProfileReader(Path path, ConfigText text) {
        this.path = path;
        this.text = text;
    }

    /** The profiles by name in the order of the file. */
    Map<String, Profile> profiles(Map<String, Object> values) {
        Map<String, Profile> profiles = new LinkedHashMap<>();
        values.forEach((name, value) -> {
            Optional<Map<String, Object>> table = Toml.table(value);
            if (table.isPresent()) {
                profiles.put(name, profile(name, table.get()));
            } else if (!name.equals(ConfigText.IN_USE)) {
                throw strayKey(name);
            }
        });
        return profiles;
    }

    /** The name of the profile in use, where one is. */
    @Nullable
    String inUse(Map<String, Object> values) {
        Object name = values.get(ConfigText.IN_USE);
        if (name == null || name instanceof String) {
            return (String) name;
        }
        throw refuse(
                text.lineOf(ConfigText.IN_USE, null),
                "profile takes the name of a profile in quotes",
                "write it as: profile = \"staging\"");
    }

    private Profile profile(String name, Map<String, Object> table) {
        if (!Profile.isName(name)) {
            throw refuse(
                    text.lineOf(name, null),
                    "\"" + name + "\" cannot be the name of a profile",
                    "use letters, digits, - and _ only, at most 64, and not \"profile\"");
        }
        table.keySet().stream()
                .filter(key -> Setting.called(key).isEmpty())
                .min(Comparator.comparingInt(key -> text.lineOf(name, key)))
                .ifPresent(key -> {
                    throw unknownKey(name, key);
                });
        if (table.containsKey("api_key") && table.containsKey("credential_command")) {
            throw refuse(
                    text.lineOf(name, "credential_command"),
                    "profile " + name + " has both api_key and credential_command",
                    "remove one of the two");
        }
        Table read = new Table(name, table);
        String key = read.text(Setting.API_KEY);
        String url = read.text(Setting.API_URL);
        String format = read.text(Setting.OUTPUT);
        String zone = read.text(Setting.TIMEZONE);
        return new Profile(
                name,
                read.text(Setting.APP_ID),
                key == null ? null : new Secret(key),
                read.text(Setting.CREDENTIAL_COMMAND),
                url == null ? null : ApiUrl.parse(url, read.refusal(Setting.API_URL)),
                read.text(Setting.ACCOUNT_ID),
                read.yes(Setting.READ_ONLY),
                format == null ? null : SettingValues.format(format, read.refusal(Setting.OUTPUT)),
                zone == null ? null : SettingValues.zone(zone, read.refusal(Setting.TIMEZONE)));
    }

    private final class Table {
        private final String name;
        private final Map<String, Object> values;

        Table(String name, Map<String, Object> values) {
            this.name = name;
            this.values = values;
        }

        @Nullable
        String text(Setting setting) {
            Object value = values.get(setting.key());
            if (value == null || value instanceof String text && !text.isBlank()) {
                return (String) value;
            }
            boolean number = value instanceof Integer || value instanceof Long;
            if (number && setting == Setting.ACCOUNT_ID) {
                return value.toString();
            }
            throw refusal(setting).apply(value instanceof String ? "it is empty" : "it takes text in quotes");
        }

        @Nullable
        Boolean yes(Setting setting) {
            Object value = values.get(setting.key());
            if (value == null || value instanceof Boolean) {
                return (Boolean) value;
            }
            throw refusal(setting).apply("it takes true or false, without quotes");
        }

        Function<String, Failure> refusal(Setting setting) {
            return reason -> refuse(
                    text.lineOf(name, setting.key()),
                    setting.key() + " of profile " + name + ": " + reason,
                    "write it as: " + setting.example());
        }
    }

    private Failure unknownKey(String table, String key) {
        int line = text.lineOf(table, key);
        Optional<String> meant = Suggestion.among(key, Setting.keys());
        return refuse(
                line,
                "\"" + key + "\" is not a setting of a profile"
                        + meant.map(SettingValues::question).orElse(""),
                meant.flatMap(Setting::called)
                        .map(setting -> "write it as: " + setting.example())
                        .orElse("remove it; the settings are " + String.join(", ", Setting.keys())));
    }

    private Failure strayKey(String key) {
        int line = text.lineOf(key, null);
        if (Setting.called(key).isPresent()) {
            return refuse(line, "\"" + key + "\" stands outside of a profile", "put it below a line such as [default]");
        }
        List<String> known = new ArrayList<>(List.of(ConfigText.IN_USE));
        known.addAll(Setting.keys());
        return refuse(
                line,
                "\"" + key + "\" is not a setting"
                        + Suggestion.among(key, known)
                                .map(SettingValues::question)
                                .orElse(""),
                "correct or remove that line");
    }

    Failure refuse(int line, String why, String next) {
        return Failure.notConfigured("cannot use the configuration: line " + line + " of " + path)
                .why(why)
                .next(next);
    }
}
