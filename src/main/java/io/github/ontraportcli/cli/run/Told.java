package io.github.ontraportcli.cli.run;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.ontraportcli.api.Pair;
import io.github.ontraportcli.catalog.Operation;
import io.github.ontraportcli.catalog.Parameter;
import io.github.ontraportcli.catalog.Role;
import io.github.ontraportcli.catalog.Type;
import io.github.ontraportcli.cli.Invocation;
import io.github.ontraportcli.cli.SharedOptions;
import io.github.ontraportcli.failure.Failure;
import io.github.ontraportcli.json.Json;
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
            boolean open = open(text);
            body.entrySet().forEach(each -> {
                refuseSecret(SharedOptions.BODY.name(), each.getKey(), operation, open);
                refuseSelection(SharedOptions.BODY.name(), each.getKey(), operation);
                told.put(each.getKey(), each.getValue());
            });
        });
        for (String each : invocation.values(SharedOptions.SET.name())) {
            Pair pair = pair(SharedOptions.SET.name(), each, operation);
            refuseSecret(SharedOptions.SET.name(), pair.name(), operation, open(pair.value()));
            String value =
                    pair.value().equals("-") ? "-" : values.inputs().text(SharedOptions.SET.name(), pair.value());
            told.put(pair.name(), new JsonPrimitive(value));
        }
        for (String each : invocation.values(SharedOptions.SET_JSON.name())) {
            Pair pair = pair(SharedOptions.SET_JSON.name(), each, operation);
            refuseSecret(SharedOptions.SET_JSON.name(), pair.name(), operation, open(pair.value()));
            told.put(pair.name(), values.inputs().json(SharedOptions.SET_JSON.name(), pair.value()));
        }
        List<Parameter> own = operation.parameters().stream()
                .filter(each -> each.role() == Role.VALUE || each.role() == Role.UNIQUE_ID)
                .toList();
        int argument = 0;
        for (Parameter each : own) {
            if (each.argument()) {
                told.put(
                        each.key(),
                        values.read(spoken(each), each.type(), List.of(argument(each, argument, invocation))));
                argument++;
            } else if (invocation.given(each.option())) {
                refuseInTheOpen(each, invocation);
                told.put(each.key(), values.read(each.option(), each.type(), invocation.values(each.option())));
            } else if (!each.usual().isEmpty() && !told.containsKey(each.key())) {
                told.put(each.key(), usual(each, values));
            }
        }
        own.forEach(each -> refuseMissing(each, told, invocation));
        return told;
    }

    private static JsonElement usual(Parameter parameter, Values values) {
        return parameter.type() instanceof Type.Flag
                ? new JsonPrimitive(parameter.usual())
                : values.read(parameter.option(), parameter.type(), List.of(parameter.usual()));
    }

    /** What the API refuses without, however it might have been said: an option, --set, or inside --body. */
    private static void refuseMissing(Parameter parameter, Map<String, JsonElement> told, Invocation invocation) {
        JsonElement value = told.get(parameter.key());
        boolean nothing =
                value == null || value.isJsonNull() || Json.text(value).isBlank();
        if (parameter.required() && nothing) {
            throw Failure.usage(invocation.command().words() + " needs " + spoken(parameter))
                    .why(parameter.help())
                    .next(invocation.command().example());
        }
    }

    /** Card data on a command line would stand in the shell's history and in the list of processes. */
    private static void refuseInTheOpen(Parameter parameter, Invocation invocation) {
        for (String each : invocation.values(parameter.option())) {
            if (parameter.traits().contains(Parameter.Trait.SECRET) && open(each)) {
                throw Failure.usage(parameter.option() + " is read from a file or from stdin alone")
                        .why("On a command line it would be seen by others and kept in the shell's history.")
                        .next("Say " + parameter.option() + " @FILE, or " + parameter.option()
                                + " - and send it to stdin.");
            }
        }
    }

    /** Whether a value stands on the command line itself. */
    private static boolean open(String typed) {
        return !typed.equals("-") && (!typed.startsWith("@") || typed.startsWith("@@"));
    }

    private static void refuseSecret(String option, String name, Operation operation, boolean open) {
        boolean secret = operation
                .parameter(name)
                .filter(each -> each.traits().contains(Parameter.Trait.SECRET))
                .isPresent();
        if (open && (secret || CardNames.has(name))) {
            throw Failure.usage(option + " holds " + name + ", which is read from a file or from stdin alone")
                    .why("On a command line it would be seen by others and kept in the shell's history.")
                    .next("Put it into a file: " + option + " @FILE");
        }
    }

    private static String spoken(Parameter parameter) {
        return parameter.argument() ? "<" + parameter.option().substring(2) + ">" : parameter.option();
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

    private static String argument(Parameter parameter, int index, Invocation invocation) {
        List<String> arguments = invocation.arguments();
        String text = parameter.type() instanceof Type.Ids
                ? String.join(",", arguments.subList(index, arguments.size()))
                : arguments.get(index);
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
        if (operation.fixed().containsKey(name)) {
            throw Failure.usage(option + " cannot say " + name + ": this command always sends "
                    + operation.fixed().get(name));
        }
        if (!operation.writes()) {
            return;
        }
        boolean own = operation
                .parameter(name)
                .filter(each -> each.role() == Role.VALUE || each.role() == Role.UNIQUE_ID)
                .isPresent();
        boolean naming = contains(NAMING, name) || (operation.has(Role.IDS) && contains(SELECTING, name));
        if (naming && !own) {
            throw Failure.usage(option + " cannot say " + name + ": it selects records")
                    .next("Select them as arguments, by --ids, --where, --search or --group.");
        }
    }

    private static boolean contains(Set<String> names, String name) {
        String bare = name.replaceFirst("\\[.*", "");
        return names.stream().anyMatch(each -> each.equalsIgnoreCase(bare));
    }
}
