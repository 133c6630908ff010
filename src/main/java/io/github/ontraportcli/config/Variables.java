package io.github.ontraportcli.config;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The environment variables that configure the program; one that is set to nothing counts as not set. */
record Variables(Map<String, String> environment) {
    static final String CONFIG_DIR = "ONTRAPORT_CONFIG_DIR";
    static final String PROFILE = "ONTRAPORT_PROFILE";
    static final String APP_ID = "ONTRAPORT_APP_ID";
    static final String API_KEY = "ONTRAPORT_API_KEY";
    static final String API_URL = "ONTRAPORT_API_URL";
    static final String OUTPUT = "ONTRAPORT_OUTPUT";
    static final String TIMEZONE = "ONTRAPORT_TIMEZONE";
    static final String READ_ONLY = "ONTRAPORT_READ_ONLY";
    static final String HISTORY = "ONTRAPORT_HISTORY";

    @Nullable
    String get(String name) {
        String value = environment.get(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    static String source(String name) {
        return "environment " + name;
    }
}
