package io.github.ontraportcli.cli.tools;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.ontraportcli.catalog.Danger;
import io.github.ontraportcli.catalog.Operation;
import io.github.ontraportcli.catalog.Type;
import io.github.ontraportcli.cli.Argument;
import io.github.ontraportcli.cli.Command;
import io.github.ontraportcli.cli.Option;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * A command as scripts read it: {@code {path, summary, operations: [{method, path, aliases, objectType, body, class, danger,
 * fixed}], options: [{name, parameters, type, required, repeatable, values}], arguments: [{name, parameters, arity}]}}.
 */
final class CommandTree {
    private CommandTree() {}

    static JsonObject of(Command command) {
        JsonObject tree = new JsonObject();
        tree.add("path", strings(command.path()));
        tree.addProperty("summary", command.summary());
        JsonArray operations = new JsonArray();
        command.operations().forEach(each -> operations.add(operation(each, command)));
        tree.add("operations", operations);
        JsonArray options = new JsonArray();
        command.options().forEach(each -> options.add(option(each)));
        tree.add("options", options);
        JsonArray arguments = new JsonArray();
        command.arguments().forEach(each -> arguments.add(argument(each)));
        tree.add("arguments", arguments);
        return tree;
    }

    private static JsonObject operation(Operation operation, Command command) {
        JsonObject tree = new JsonObject();
        tree.addProperty("method", operation.method().name());
        tree.addProperty("path", operation.path());
        tree.add("aliases", strings(operation.aliases()));
        tree.add(
                "objectType",
                command.objectType().isPresent()
                        ? new JsonPrimitive(command.objectType().getAsInt())
                        : JsonNull.INSTANCE);
        tree.addProperty("body", lower(operation.body()));
        tree.addProperty("class", lower(operation.repeat()));
        tree.addProperty("danger", danger(operation.danger()));
        JsonObject fixed = new JsonObject();
        operation.fixed().forEach(fixed::addProperty);
        tree.add("fixed", fixed);
        return tree;
    }

    private static JsonObject option(Option option) {
        JsonObject tree = new JsonObject();
        tree.addProperty("name", option.name());
        tree.add("parameters", strings(option.parameters()));
        tree.addProperty("type", type(option.type()));
        tree.addProperty("required", option.required());
        tree.addProperty("repeatable", option.repeatable());
        JsonArray values = new JsonArray();
        if (option.type() instanceof Type.Choice choice) {
            choice.words().forEach(each -> values.add(each.word()));
        } else if (option.type() instanceof Type.Choices choices) {
            choices.words().forEach(each -> values.add(each.word()));
        }
        tree.add("values", values);
        return tree;
    }

    private static JsonObject argument(Argument argument) {
        JsonObject tree = new JsonObject();
        tree.addProperty("name", argument.name().replaceAll("[<>]", ""));
        tree.add("parameters", strings(argument.parameters()));
        tree.addProperty("arity", argument.arity());
        return tree;
    }

    private static String type(Type type) {
        if (type instanceof Type.Flag) {
            return "flag";
        }
        if (type instanceof Type.Whole) {
            return "integer";
        }
        if (type instanceof Type.Decimal) {
            return "decimal";
        }
        if (type instanceof Type.Moment) {
            return "date";
        }
        if (type instanceof Type.Choice) {
            return "choice";
        }
        if (type instanceof Type.Ids) {
            return "ids";
        }
        if (type instanceof Type.Names) {
            return "names";
        }
        if (type instanceof Type.Choices) {
            return "choices";
        }
        if (type instanceof Type.Id) {
            return "id";
        }
        if (type instanceof Type.Span) {
            return "duration";
        }
        if (type instanceof Type.Prose) {
            return "text";
        }
        if (type instanceof Type.IdOrName) {
            return "text";
        }
        if (type instanceof Type.Members) {
            return "pairs";
        }
        return type instanceof Type.Tree ? "json" : "text";
    }

    private static String danger(Danger danger) {
        // Who is written to is a matter of our question, not a kind of destruction of its own.
        return lower(danger == Danger.NOTIFIES ? Danger.CHANGES_MANY : danger).replace('_', '-');
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }

    private static JsonArray strings(Collection<String> all) {
        JsonArray array = new JsonArray();
        List.copyOf(all).forEach(array::add);
        return array;
    }
}
