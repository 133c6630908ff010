package io.github.ontraportcli.config;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A key that may stand in a profile's table, in the order in which a new table is written. */
enum Setting {
    APP_ID("app_id", "\"2_12345_AbCdEfGhI\""),
    API_KEY("api_key", "\"…\""),
    CREDENTIAL_COMMAND("credential_command", "\"pass show ontraport/key\""),
    API_URL("api_url", "\"https://api.ontraport.com/1/\""),
    ACCOUNT_ID("account_id", "\"12345\""),
    READ_ONLY("read_only", "true"),
    OUTPUT("output", "\"json\""),
    TIMEZONE("timezone", "\"Europe/Berlin\"");

    private final String key;
    private final String sample;

    Setting(String key, String sample) {
        this.key = key;
        this.sample = sample;
    }

    String key() {
        return key;
    }

    /** A line that would be right, for the message about one that is not: {@code read_only = true}. */
    String example() {
        return key + " = " + sample;
    }

    static Optional<Setting> called(String key) {
        return Arrays.stream(values())
                .filter(setting -> setting.key.equals(key))
                .findFirst();
    }

    static List<String> keys() {
        return Arrays.stream(values()).map(Setting::key).toList();
    }

    /** What the profile has for this key, as TOML holds it: a string, a boolean, or null. */
    @Nullable
    Object of(Profile profile) {
        return switch (this) {
            case APP_ID -> profile.appId();
            case API_KEY -> profile.apiKey() == null ? null : profile.apiKey().reveal();
            case CREDENTIAL_COMMAND -> profile.credentialCommand();
            case API_URL -> profile.apiUrl() == null ? null : profile.apiUrl().toString();
            case ACCOUNT_ID -> profile.accountId();
            case READ_ONLY -> profile.readOnly();
            case OUTPUT -> profile.output();
            case TIMEZONE ->
                profile.timezone() == null ? null : profile.timezone().getId();
        };
    }
}
