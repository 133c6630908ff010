package io.github.ontraportcli.cli.run;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.ontraportcli.api.Pair;
import io.github.ontraportcli.catalog.Operation;
import io.github.ontraportcli.catalog.Parameter;
import io.github.ontraportcli.catalog.Role;
import io.github.ontraportcli.cli.Invocation;
import io.github.ontraportcli.cli.SharedOptions;
import io.github.ontraportcli.failure.Failure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an invocation tells an operation besides which records it means: its own options, --set, --body, --param. */
final class Told {
    private Told() {}

    /** Values by the API's names: {@code --body} first, then {@code --set}, then the operation's own options. */
    static Map<String, JsonElement> values(Operation operation, Invocation invocation, Values values) {
        Map<String, JsonElement> told = new LinkedHashMap<>();
        invocation.value(SharedOptions.BODY.name()).ifPresent(text -> {
            JsonObject body = values.inputs().object(SharedOptions.BODY.name(), text);
            body.entrySet().forEach(each -> told.put(each.getKey(), each.getValue()));
        });
        for (String each : invocation.values(SharedOptions.SET.name())) {
            Pair pair = pair(SharedOptions.SET.name(), each);
            String value =
                    pair.value().equals("-") ? "-" : values.inputs().text(SharedOptions.SET.name(), pair.value());
            told.put(pair.name(), new JsonPrimitive(value));
        }
        for (String each : invocation.values(SharedOptions.SET_JSON.name())) {
            Pair pair = pair(SharedOptions.SET_JSON.name(), each);
            told.put(pair.name(), values.inputs().json(SharedOptions.SET_JSON.name(), pair.value()));
        }
        for (Parameter each : operation.parameters()) {
            if (each.role() == Role.VALUE && each.argument()) {
                told.put(each.name(), new JsonPrimitive(invocation.arguments().get(0)));
            } else if (each.role() == Role.VALUE && invocation.given(each.option())) {
                told.put(each.name(), values.read(each.option(), each.type(), invocation.values(each.option())));
            }
        }
        return told;
    }

    /** The pairs of {@code --param}. */
    static List<Pair> query(Invocation invocation) {
        List<Pair> pairs = new ArrayList<>();
        invocation
                .values(SharedOptions.PARAM.name())
                .forEach(each -> pairs.add(pair(SharedOptions.PARAM.name(), each)));
        return pairs;
    }

    /** The names of fields that {@code --set} and {@code --set-json} set. */
    static List<String> set(Invocation invocation, String option) {
        return invocation.values(option).stream()
                .map(each -> pair(option, each).name())
                .toList();
    }

    private static Pair pair(String option, String text) {
        int equals = text.indexOf('=');
        if (equals < 1) {
            throw Failure.usage(option + " takes NAME=VALUE, not \"" + text + "\"");
        }
        return new Pair(text.substring(0, equals), text.substring(equals + 1));
    }
}
