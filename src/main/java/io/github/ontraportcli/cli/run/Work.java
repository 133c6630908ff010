package io.github.ontraportcli.cli.run;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import io.github.ontraportcli.api.Encoding;
import io.github.ontraportcli.api.Request;
import io.github.ontraportcli.catalog.Operation;
import io.github.ontraportcli.catalog.Parameter;
import io.github.ontraportcli.catalog.Resource;
import io.github.ontraportcli.catalog.Role;
import io.github.ontraportcli.catalog.When;
import io.github.ontraportcli.cli.Invocation;
import io.github.ontraportcli.cli.SharedOptions;
import io.github.ontraportcli.failure.Failure;
import io.github.ontraportcli.json.Json;
import io.github.ontraportcli.output.Labels;
import io.github.ontraportcli.output.Shape;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What reading and writing have in common: the records a command is about, what is known of their fields, and the request
 * that an operation becomes.
 *
 * @param typeId the object type ID; empty where the command has none
 */
record Work(Execution execution, Resource resource, Values values, String typeId, Fields fields, Selection selection) {

    static Work of(Execution execution, Resource resource) {
        Invocation invocation = execution.invocation();
        Inputs inputs = new Inputs(execution.session().in());
        Values values = new Values(execution.zone(), execution.session().clock(), inputs);
        Types types = new Types(execution);
        String typeId = resource.type().isPresent()
                ? String.valueOf(resource.type().getAsInt())
                : invocation.value(SharedOptions.TYPE.name()).map(types::id).orElse("");
        Fields fields = typeId.isEmpty()
                ? Fields.unknown(resource.idField())
                : Fields.of(types, typeId, resource.idField(), documented(resource));
        Selection selection = Selection.of(invocation, values, fields, new Addresses(execution, resource, typeId));
        return new Work(execution, resource, values, typeId, fields, selection);
    }

    Invocation invocation() {
        return execution.invocation();
    }

    /** What an operation is told so far: its own options, the object type, and what selects. */
    Map<String, JsonElement> told(Operation operation) {
        Map<String, JsonElement> told = new LinkedHashMap<>(Told.values(operation, invocation(), values));
        operation.parameter(Role.TYPE).filter(each -> !typeId.isEmpty()).ifPresent(each -> {
            JsonElement other = told.put(each.name(), new JsonPrimitive(typeId));
            if (other != null && !Json.text(other).equals(typeId)) {
                throw Failure.usage(
                                "the fields say " + each.name() + " " + Json.text(other) + ", and --type is " + typeId)
                        .next("Leave " + each.name() + " out of the fields.");
            }
        });
        return told;
    }

    Request request(Operation operation, Map<String, JsonElement> told) {
        return Encoding.encode(operation, told, Told.query(operation, invocation()));
    }

    /** The fields that {@code --fields} asks for; none where it was not said. */
    List<String> asked() {
        return invocation()
                .value(SharedOptions.ONLY_FIELDS.name())
                .map(text -> Names.listed(SharedOptions.ONLY_FIELDS.name(), text))
                .orElse(List.of());
    }

    /** What the result looks like. The account is asked for labels only where a person reads them. */
    Shape shape(boolean readable) {
        List<String> columns = asked().isEmpty() ? resource.columns() : asked();
        return new Shape(
                resource.one(), resource.many(), resource.idField(), columns, readable ? fields.shown() : Labels.NONE);
    }

    /** The operation of another verb that the same command line would mean, e.g. the count behind a listing. */
    Optional<Operation> beside(String verb) {
        return resource.verb(verb).map(each -> {
            for (Operation operation : each.operations()) {
                if (operation.when() instanceof When.Given given
                        && given.parameters().stream()
                                .flatMap(name -> operation.parameter(name).stream())
                                .anyMatch(parameter -> invocation().given(parameter.option()))) {
                    return operation;
                }
            }
            return each.operations().get(each.operations().size() - 1);
        });
    }

    /** The names that the catalogue knows of the resource's fields, which an account's meta may leave out. */
    private static List<String> documented(Resource resource) {
        return resource.verbs().stream()
                .flatMap(verb -> verb.operations().stream())
                .flatMap(operation -> operation.parameters().stream())
                .filter(each -> each.role() == Role.VALUE)
                .map(Parameter::name)
                .distinct()
                .toList();
    }
}
