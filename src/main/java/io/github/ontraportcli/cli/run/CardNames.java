package io.github.ontraportcli.cli.run;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.ontraportcli.api.SecretNames;
import io.github.ontraportcli.json.Json;
import java.util.Map;

/** Names of card numbers and of what goes with them: their values never stand on a command line, where others see them. */
public final class CardNames {
    private CardNames() {}

    /**
     * Whether it is one. A payer counts as a whole.
     *
     * @param name of a field, or of a part of a nested one: {@code payer[code]}, {@code offer.payer.code}
     */
    public static boolean has(String name) {
        return SecretNames.has(name)
                || SecretNames.vague(name)
                || SecretNames.last(name).equals("payer");
    }

    /** Whether a value holds such a name at any depth, also in text that is JSON itself. */
    public static boolean inside(JsonElement value) {
        if (value instanceof JsonArray array) {
            for (JsonElement each : array) {
                if (inside(each)) {
                    return true;
                }
            }
            return false;
        }
        if (value instanceof JsonObject object) {
            for (Map.Entry<String, JsonElement> each : object.entrySet()) {
                if (named(each.getKey(), each.getValue()) || inside(each.getValue())) {
                    return true;
                }
            }
            return false;
        }
        return value instanceof JsonPrimitive text && text.isString() && inside(text.getAsString());
    }

    private static boolean inside(String text) {
        String bare = text.strip();
        boolean json = bare.startsWith("{") || bare.startsWith("[") || bare.startsWith("\"");
        return json && Json.parse(bare).filter(CardNames::inside).isPresent();
    }

    private static boolean named(String name, JsonElement value) {
        boolean sure = SecretNames.has(name) || SecretNames.last(name).equals("payer");
        return sure || (SecretNames.vague(name) && SecretNames.longNumber(Json.text(value)));
    }
}
