package io.github.ontraportcli.sandbox;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** The keys of a meta answer, in order, for tests. */
final class MetaNames {
    private MetaNames() {}

    static String of(String answer) {
        JsonObject data = JsonParser.parseString(answer).getAsJsonObject().getAsJsonObject("data");
        StringBuilder names = new StringBuilder();
        for (String each : data.keySet()) {
            names.append(names.length() == 0 ? "" : " ").append(each.replace(" ", ""));
        }
        return names.toString();
    }
}
