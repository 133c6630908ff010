package io.github.ontraportcli.cli.run;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import io.github.ontraportcli.api.Encoding;
import io.github.ontraportcli.api.Pair;
import io.github.ontraportcli.api.Request;
import io.github.ontraportcli.catalog.Answer;
import io.github.ontraportcli.catalog.Catalog;
import io.github.ontraportcli.catalog.IdForm;
import io.github.ontraportcli.catalog.Operation;
import io.github.ontraportcli.catalog.Parameter;
import io.github.ontraportcli.catalog.Resource;
import io.github.ontraportcli.catalog.Role;
import io.github.ontraportcli.catalog.Verb;
import io.github.ontraportcli.catalog.When;
import io.github.ontraportcli.cli.Invocation;
import io.github.ontraportcli.cli.SharedOptions;
import io.github.ontraportcli.failure.Failure;
import io.github.ontraportcli.json.Json;
import io.github.ontraportcli.output.FieldKind;
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
 * @param custom the custom object whose own addresses are meant, where they are
 */
record Work(
        Execution execution,
        Resource resource,
        Values values,
        String typeId,
        Optional<CustomName> custom,
        Fields fields,
        Selection selection) {

    /** Rows that are no records of a type have a time under this name, if any. */
    private static final Labels MOMENTS =
            field -> field.equals("date") ? new FieldKind.Moment(false) : new FieldKind.Plain();

    /** The work of a verb, about the records that it selects: those of its resource, or of another one. */
    static Work of(Execution execution, Resource resource, Verb verb) {
        Invocation invocation = execution.invocation();
        Resource records = verb.about()
                .flatMap(Catalog::entry)
                .map(entry -> entry.resource().get())
                .orElse(resource);
        return of(execution, records, type(invocation, verb));
    }

    private static Work of(Execution execution, Resource resource, Optional<String> type) {
        Invocation invocation = execution.invocation();
        Inputs inputs = new Inputs(execution.session().in());
        Values values = new Values(execution.zone(), execution.session().clock(), inputs);
        Types types = new Types(execution);
        Optional<CustomName> custom = Optional.empty();
        if (takesObject(invocation)) {
            String typed = invocation.arguments().get(0);
            CustomName.refuseStandard(typed, types.known(typed).orElse(""), invocation);
            custom = Optional.of(CustomName.of(typed, types.name(typed)));
        }
        String typeId = resource.type().isPresent()
                ? String.valueOf(resource.type().getAsInt())
                : type.map(each -> takesObject(invocation) ? types.known(each).orElse("") : types.id(each))
                        .orElse("");
        Resource records = resource.ofAnyType()
                ? Types.entry(typeId)
                        .map(each -> resource.like(each.resource().get()))
                        .orElse(resource)
                : resource;
        return of(execution, records, values, types, typeId, custom);
    }

    private static Work of(
            Execution execution,
            Resource resource,
            Values values,
            Types types,
            String typeId,
            Optional<CustomName> custom) {
        Invocation invocation = execution.invocation();
        Fields fields = typeId.isEmpty()
                ? Fields.unknown(resource.idField())
                : Fields.of(types, typeId, resource.idField(), documented(resource));
        Selection selection = Selection.of(invocation, values, fields, new Addresses(execution, resource, typeId));
        return new Work(execution, resource, values, typeId, custom, fields, selection);
    }

    /** Whether the first argument is a custom object's name. */
    private static boolean takesObject(Invocation invocation) {
        return invocation.command().operations().stream().anyMatch(each -> each.has(Role.OBJECT));
    }

    /** What was said of the object type, or what is meant when nothing was. */
    private static Optional<String> type(Invocation invocation, Verb verb) {
        if (takesObject(invocation)) {
            return Optional.of(invocation.arguments().get(0));
        }
        return invocation
                .value(SharedOptions.TYPE.name())
                .or(() -> verb.operations().stream()
                        .flatMap(each -> each.parameter(Role.TYPE).stream())
                        .map(Parameter::usual)
                        .filter(each -> !each.isEmpty())
                        .findFirst());
    }

    /** What the IDs of its records look like. */
    IdForm idForm() {
        return new Addresses(execution, resource, typeId).form();
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
        return request(operation, told, Told.query(operation, invocation()));
    }

    /** The request of another operation that this one needs on its way, e.g. the listing that resolves a selection. */
    Request request(Operation operation, Map<String, JsonElement> told, List<Pair> query) {
        return Encoding.encode(custom.map(name -> name.at(operation)).orElse(operation), told, query);
    }

    /** The fields that {@code --fields} asks for; none where it was not said. */
    List<String> asked() {
        return invocation()
                .value(SharedOptions.ONLY_FIELDS.name())
                .map(text -> Names.listed(SharedOptions.ONLY_FIELDS.name(), text))
                .orElse(List.of());
    }

    /** What the rows of an operation look like: the resource's records, unless they are found elsewhere in the answer. */
    Shape shape(Operation operation, boolean readable) {
        boolean records = operation.member().isEmpty() && operation.answer() == Answer.COLLECTION;
        String many = operation.member().isEmpty() ? resource.many() : operation.member();
        return records ? shape(readable) : new Shape("row", many, "id", List.of(), readable ? MOMENTS : Labels.NONE);
    }

    /** What the result looks like. The account is asked for labels only where a person reads them. */
    Shape shape(boolean readable) {
        List<String> columns = asked().isEmpty() ? resource.columns() : asked();
        return new Shape(
                resource.one(), resource.many(), resource.idField(), columns, readable ? fields.shown() : Labels.NONE);
    }

    /** The count of what the same command line lists. */
    Optional<Operation> counting() {
        return resource.counting().map(each -> {
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
                .filter(each -> each.role() == Role.VALUE || each.role() == Role.UNIQUE_ID)
                .map(Parameter::name)
                .distinct()
                .toList();
    }
}
