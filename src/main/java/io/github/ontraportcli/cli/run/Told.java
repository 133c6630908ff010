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
import java.util.Set;

/** What an invocation tells an operation besides which records it means: its own options, --set, --body, --param. */
final class Told {
    /** What names records; said by a way that asks nothing, it would pass by every question. */
    private static final Set<String> NAMING = Set.of("id", "ids", "performAll");

    private static final Set<String> SELECTING =
            Set.of("group_id", "condition", "search", "searchNotes", "start", "range");

    private Told() {}

    /** Values by the API's names: {@code --body} first, then {@code --set}, then the operation's own options. */
    static Map<String, JsonElement> values(Operation operation, Invocation invocation, Values values) {
        Map<String, JsonElement> told = new LinkedHashMap<>();
        invocation.value(SharedOptions.BODY.name()).ifPresent(text -> {
            JsonObject body = values.inputs().object(SharedOptions.BODY.name(), text);
            body.entrySet().forEach(each -> {
                refuseSelection(SharedOptions.BODY.name(), each.getKey(), operation);
                told.put(each.getKey(), each.getValue());
            });
        });
        for (String each : invocation.values(SharedOptions.SET.name())) {
            Pair pair = pair(SharedOptions.SET.name(), each, operation);
            String value =
                    pair.value().equals("-") ? "-" : values.inputs().text(SharedOptions.SET.name(), pair.value());
            told.put(pair.name(), new JsonPrimitive(value));
        }
        for (String each : invocation.values(SharedOptions.SET_JSON.name())) {
            Pair pair = pair(SharedOptions.SET_JSON.name(), each, operation);
            told.put(pair.name(), values.inputs().json(SharedOptions.SET_JSON.name(), pair.value()));
        }
        for (Parameter each : operation.parameters()) {
            if (each.role() == Role.VALUE && each.argument()) {
                told.put(each.name(), values.read(each.option(), each.type(), List.of(argument(each, invocation))));
            } else if (each.role() == Role.VALUE && invocation.given(each.option())) {
                told.put(each.name(), values.read(each.option(), each.type(), invocation.values(each.option())));
            }
        }
        return told;
    }

    /** The pairs of {@code --param}. */
    static List<Pair> query(Operation operation, Invocation invocation) {
        List<Pair> pairs = new ArrayList<>();
        invocation
                .values(SharedOptions.PARAM.name())
                .forEach(each -> pairs.add(pair(SharedOptions.PARAM.name(), each, operation)));
        return pairs;
    }

    /** The names of the fields that {@code --set} and {@code --set-json} set. */
    static List<String> set(Invocation invocation, String option) {
        return invocation.values(option).stream()
                .map(each -> each.substring(0, equals(option, each)))
                .toList();
    }

    private static int equals(String option, String text) {
        int equals = text.indexOf('=');
        if (equals < 1) {
            throw Failure.usage(option + " takes NAME=VALUE, not \"" + text + "\"");
        }
        return equals;
    }

    private static String argument(Parameter parameter, Invocation invocation) {
        String text = invocation.arguments().get(0);
        if (text.isBlank()) {
            throw Failure.usage("<" + parameter.option().substring(2) + "> is empty")
                    .next(invocation.command().example());
        }
        return text;
    }

    private static Pair pair(String option, String text, Operation operation) {
        int equals = equals(option, text);
        String name = text.substring(0, equals);
        if (option.equals(SharedOptions.PARAM.name())) {
            operation.parameter(name).ifPresent(known -> {
                throw Failure.usage(option + " cannot say " + name + ": it has an option of its own")
                        .next("Say " + known.option() + ".");
            });
        }
        refuseSelection(option, name, operation);
        return new Pair(name, text.substring(equals + 1));
    }

    private static void refuseSelection(String option, String name, Operation operation) {
        if (!operation.writes()) {
            return;
        }
        boolean own = operation
                .parameter(name)
                .filter(each -> each.role() == Role.VALUE)
                .isPresent();
        boolean naming = contains(NAMING, name) || (operation.has(Role.IDS) && contains(SELECTING, name));
        if (naming && !own) {
            throw Failure.usage(option + " cannot say " + name + ": it selects records")
                    .next("Select them as arguments, by --ids, --where, --search or --group.");
        }
        if (operation.fixed().containsKey(name)) {
            throw Failure.usage(option + " cannot say " + name + ": this command always sends "
                    + operation.fixed().get(name));
        }
    }

    private static boolean contains(Set<String> names, String name) {
        String bare = name.replaceFirst("\\[.*", "");
        return names.stream().anyMatch(each -> each.equalsIgnoreCase(bare));
    }
}
