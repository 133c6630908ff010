package io.github.ontraportcli.cli.run;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.ontraportcli.api.Pair;
import io.github.ontraportcli.api.Redaction;
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
    private Told() {}

    /** Values by the API's names: {@code --body} first, then {@code --set}, then the operation's own options. */
    static Map<String, JsonElement> values(Operation operation, Invocation invocation, Values values) {
        Map<String, JsonElement> told = beside(operation, invocation, values);
        Set<String> beside = Set.copyOf(told.keySet());
        List<Parameter> own = operation.parameters().stream()
                .filter(each -> each.role() == Role.VALUE || each.role() == Role.UNIQUE_ID)
                .toList();
        int argument = 0;
        for (Parameter each : own) {
            if (each.argument()) {
                Barred.twice(each, beside);
                told.put(
                        each.key(),
                        values.read(spoken(each), each.type(), List.of(argument(each, argument, invocation))));
                argument++;
            } else if (invocation.given(each.option())) {
                Barred.twice(each, beside);
                refuseInTheOpen(each, invocation);
                told.put(each.key(), values.read(each.option(), each.type(), invocation.values(each.option())));
            } else if (!each.usual().isEmpty() && !told.containsKey(each.key())) {
                told.put(each.key(), usual(each, values));
            }
        }
        own.forEach(each -> refuseMissing(each, told, operation, invocation));
        new Bonds(operation, told).check();
        own.forEach(each -> refuseNobody(each, told));
        return told;
    }

    /** What was said beside the operation's own options. */
    private static Map<String, JsonElement> beside(Operation operation, Invocation invocation, Values values) {
        Map<String, JsonElement> told = new LinkedHashMap<>();
        Barred barred = new Barred(operation);
        invocation.value(SharedOptions.BODY.name()).ifPresent(text -> {
            String option = SharedOptions.BODY.name();
            JsonObject body = values.inputs().object(option, text);
            boolean open = open(text);
            body.entrySet().forEach(each -> {
                if (open) {
                    barred.card(option, each.getKey(), each.getValue());
                }
                barred.selection(option, each.getKey());
                refuseWord(operation, each.getKey(), Json.text(each.getValue()));
                told.put(each.getKey(), each.getValue());
            });
        });
        for (String each : invocation.values(SharedOptions.SET.name())) {
            Pair pair = pair(SharedOptions.SET.name(), each, barred);
            if (open(pair.value())) {
                barred.card(SharedOptions.SET.name(), pair.name(), new JsonPrimitive(pair.value()));
            }
            String value =
                    pair.value().equals("-") ? "-" : values.inputs().text(SharedOptions.SET.name(), pair.value());
            told.put(pair.name(), new JsonPrimitive(coded(operation, pair.name(), value)));
        }
        for (String each : invocation.values(SharedOptions.SET_JSON.name())) {
            Pair pair = pair(SharedOptions.SET_JSON.name(), each, barred);
            if (open(pair.value())) {
                JsonElement seen = Json.parse(pair.value()).orElseGet(() -> new JsonPrimitive(pair.value()));
                barred.card(SharedOptions.SET_JSON.name(), pair.name(), seen);
            }
            told.put(pair.name(), values.inputs().json(SharedOptions.SET_JSON.name(), pair.value()));
        }
        return told;
    }

    /** {@code --body} is what the API gets: a word of ours in it would be stored as none of the field's options. */
    private static void refuseWord(Operation operation, String name, String value) {
        String code = coded(operation, name, value);
        if (!code.equals(value)) {
            throw Failure.usage("--body says " + name + " \"" + value + "\", and the API wants its code")
                    .next("Say \"" + name + "\": \"" + code + "\", or "
                            + operation.parameter(name).orElseThrow().option() + " " + value + ".");
        }
    }

    /** A word of a documented field, as its code: the API would take the word for none of its options. */
    private static String coded(Operation operation, String name, String value) {
        return operation
                .parameter(name)
                .filter(each -> each.role() == Role.VALUE && each.type() instanceof Type.Choice)
                .flatMap(each -> ((Type.Choice) each.type())
                        .words().stream()
                                .filter(word -> word.word().equalsIgnoreCase(value))
                                .map(Type.Word::code)
                                .findFirst())
                .orElse(value);
    }

    /** What is told of a parameter when nothing is said. */
    static JsonElement usual(Parameter parameter, Values values) {
        return parameter.type() instanceof Type.Flag
                ? new JsonPrimitive(parameter.usual())
                : values.read(parameter.option(), parameter.type(), List.of(parameter.usual()));
    }

    /** What the API refuses without, however it might have been said: an option, --set, or inside --body. */
    private static void refuseMissing(
            Parameter parameter, Map<String, JsonElement> told, Operation operation, Invocation invocation) {
        JsonElement value = told.get(parameter.key());
        boolean nothing =
                value == null || value.isJsonNull() || Json.text(value).isBlank();
        boolean parts = operation.partsOf(parameter).stream().anyMatch(each -> told.containsKey(each.key()));
        if (parameter.required() && nothing && !parts) {
            throw Failure.usage(invocation.command().words() + " needs " + spoken(parameter))
                    .why(parameter.help())
                    .next(invocation.command().example());
        }
    }

    /** A unique ID that reads as none would leave it to the API which record is meant. */
    private static void refuseNobody(Parameter parameter, Map<String, JsonElement> told) {
        JsonElement value = told.get(parameter.key());
        if (parameter.role() == Role.UNIQUE_ID
                && value != null
                && Json.text(value).matches("\\s*[+-]?0*\\s*|null")) {
            throw Failure.usage("\"" + Json.text(value) + "\" is no unique ID: the API would take it for none")
                    .next("Name the record by its unique ID or by its ID.");
        }
    }

    /** Card data on a command line would stand in the shell's history and in the list of processes. */
    private static void refuseInTheOpen(Parameter parameter, Invocation invocation) {
        for (String each : invocation.values(parameter.option())) {
            if (open(each)) {
                if (parameter.traits().contains(Parameter.Trait.SECRET)) {
                    throw Barred.inTheOpen(parameter.option() + " is read from a file or from stdin alone")
                            .next("Say " + parameter.option() + " @FILE, or " + parameter.option()
                                    + " - and send it to stdin.");
                }
                Barred.card(parameter, each);
            }
        }
    }

    /** Whether a value stands on the command line itself. */
    static boolean open(String typed) {
        return !typed.equals("-") && (!typed.startsWith("@") || typed.startsWith("@@"));
    }

    /** How a parameter is spoken of. */
    static String spoken(Parameter parameter) {
        return parameter.argument() ? "<" + parameter.option().substring(2) + ">" : parameter.option();
    }

    /** The pairs of {@code --param}. */
    static List<Pair> query(Operation operation, Invocation invocation) {
        String option = SharedOptions.PARAM.name();
        List<Pair> pairs = new ArrayList<>();
        Barred barred = new Barred(operation);
        for (String each : invocation.values(option)) {
            String name = each.substring(0, equals(option, each));
            JsonElement value = new JsonPrimitive(each.substring(name.length() + 1));
            barred.known(option, name);
            barred.card(option, name, value);
            pairs.add(pair(option, each, barred));
        }
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
            throw Failure.usage(option + " takes NAME=VALUE, not \"" + Redaction.typed(text) + "\"");
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

    private static Pair pair(String option, String text, Barred barred) {
        int equals = equals(option, text);
        String name = text.substring(0, equals);
        barred.selection(option, name);
        return new Pair(name, text.substring(equals + 1));
    }
}
