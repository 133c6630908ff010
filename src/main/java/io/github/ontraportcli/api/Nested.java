package io.github.ontraportcli.api;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.ontraportcli.catalog.Parameter;
import io.github.ontraportcli.catalog.Type;
import io.github.ontraportcli.failure.Failure;
import io.github.ontraportcli.json.Json;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Refuses nested values without the members that the catalogue says they need: they would mean something else, and mostly
 * something worse. An ID must be one; products must be a list of objects with an ID each, for an order that is sent
 * without any is deleted.
 */
final class Nested {
    private static final Set<String> NOTHING = Set.of("null", "[]", "{}", "\"\"", "0", "\"0\"", "false");
    private static final Set<String> LISTS = Set.of("products");
    private static final Pattern ID = Pattern.compile("\\s*0*[1-9][0-9]*\\s*");

    private Nested() {}

    /** Passes what the request says of this parameter or refuses it. */
    static void check(Request request, Parameter parameter, Type.Tree tree) {
        JsonElement value = request.content().read() instanceof Content.Tree content
                ? content.object().get(parameter.name())
                : null;
        if (value == null && !parameter.required()) {
            return;
        }
        for (String each : tree.needs()) {
            JsonElement member = value instanceof JsonObject object ? object.get(each) : null;
            String next =
                    "Give " + parameter.name() + " as a JSON object with " + String.join(", ", tree.needs()) + ".";
            if (member == null || NOTHING.contains(Json.compact(member))) {
                throw Failure.usage(request.operation() + " needs " + each + " in " + parameter.name())
                        .why(parameter.help())
                        .next(next);
            }
            if (LISTS.contains(each) && !everyOneHasId(member)) {
                throw Failure.usage(each + " in " + parameter.name()
                                + " must be a list of objects, and each must have an id")
                        .why("What has none counts for nothing, and an order with nothing in it is deleted.")
                        .next("For example: \"" + each + "\":[{\"id\":1,\"quantity\":1}]");
            }
            if ((each.equals("id") || each.endsWith("_id")) && !id(member)) {
                throw Failure.usage(each + " in " + parameter.name() + " is not an ID")
                        .why(parameter.help())
                        .next(next);
            }
        }
    }

    private static boolean everyOneHasId(JsonElement list) {
        if (!(list instanceof JsonArray array) || array.isEmpty()) {
            return false;
        }
        for (JsonElement each : array) {
            if (!(each instanceof JsonObject object) || object.get("id") == null || !id(object.get("id"))) {
                return false;
            }
        }
        return true;
    }

    private static boolean id(JsonElement value) {
        return value.isJsonPrimitive() && ID.matcher(value.getAsString()).matches();
    }
}
