package io.github.ontraportcli.cli.run;

import io.github.ontraportcli.api.Envelope;
import io.github.ontraportcli.api.Redaction;
import io.github.ontraportcli.api.Request;
import io.github.ontraportcli.catalog.Catalog;
import io.github.ontraportcli.catalog.Operation;
import io.github.ontraportcli.catalog.Parameter;
import io.github.ontraportcli.catalog.Resource;
import io.github.ontraportcli.catalog.Role;
import io.github.ontraportcli.cli.GlobalOptions;
import io.github.ontraportcli.cli.Invocation;
import io.github.ontraportcli.failure.Failure;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The command that finds out what became of a write of which nobody knows whether it was carried out: {@code ontraport
 * contacts get 7}. It reads from the account that the write went to, and changes nothing.
 */
public final class Lookup {
    private static final int SHOWN_FIELDS = 8;

    private final Request request;
    private final List<Request> requests;

    private Lookup(List<Request> requests) {
        this.requests = requests;
        this.request = requests.get(0);
    }

    /**
     * The whole command line, as a shell takes it.
     *
     * @param requests of one operation whose outcome is not known; at least one
     * @param invocation of the command that sent them: the account that it named is named again
     */
    public static String line(List<Request> requests, Invocation invocation) {
        Lookup lookup = new Lookup(requests);
        String line = "ontraport " + lookup.catalogued().orElseGet(lookup::read);
        if (invocation.given(GlobalOptions.SANDBOX.name())) {
            return line + " " + GlobalOptions.SANDBOX.name();
        }
        return line
                + invocation
                        .value(GlobalOptions.PROFILE.name())
                        .map(name -> " " + GlobalOptions.PROFILE.name() + " " + LookupLine.word(name))
                        .orElse("");
    }

    /** The same failure; where it leaves open what these requests did, it says how to find out. */
    public static Failure told(Failure failure, List<Request> requests, Invocation invocation) {
        return failure instanceof Failure.OutcomeUnknown
                ? failure.next("Look before you send it again: " + line(requests, invocation))
                : failure;
    }

    /** Sends a request; a failure that leaves open what it did says how to find out. */
    static Envelope send(Execution execution, Request request) {
        try {
            return execution.client().send(request);
        } catch (Failure.OutcomeUnknown e) {
            throw told(e, List.of(request), execution.invocation());
        }
    }

    private Optional<String> catalogued() {
        for (String each : request.operation().shownBy()) {
            Optional<String> line = new LookupLine(each).with(this::told);
            if (line.isPresent()) {
                return line;
            }
        }
        return resource().map(this::records);
    }

    /** What was told; the IDs of all requests, and nothing that may not be shown. */
    private String told(String name) {
        String told = name.equals("ids") ? String.join(",", ids()) : request.told(name);
        String fixed = request.operation().fixed().getOrDefault(name, "");
        String text = told.isEmpty() ? fixed : told;
        return Redaction.typed(text).equals(text) ? text : "";
    }

    private List<String> ids() {
        return requests.stream()
                .flatMap(each -> Stream.of(Role.ID, Role.IDS)
                        .map(role -> each.operation().parameter(role).map(Parameter::name))
                        .flatMap(Optional::stream)
                        .flatMap(name -> Arrays.stream(each.told(name).split(","))))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .distinct()
                .toList();
    }

    /** A read of the same path: of a request that the catalogue does not know. */
    private String read() {
        String path = request.operation().path();
        Optional<String> name = Stream.of("id", "ids")
                .filter(each -> request.told(each).matches("[0-9,]+"))
                .findFirst();
        return "api "
                + LookupLine.word(path
                        + name.map(each -> "?" + each + "=" + request.told(each))
                                .orElse(""));
    }

    /** The records that it is about, of the type that is told; those of the resource that has the operation elsewhere. */
    private Optional<Resource> resource() {
        Operation operation = request.operation();
        String type = typeId();
        if (!type.isEmpty()) {
            return Types.entry(type)
                    .or(() -> Catalog.entry("objects"))
                    .map(each -> each.resource().get());
        }
        if (operation.has(Role.OBJECT)) {
            return Catalog.entry("custom").map(each -> each.resource().get());
        }
        if (!operation.about().isEmpty()) {
            return Catalog.entry(operation.about()).map(each -> each.resource().get());
        }
        return Catalog.entries().stream()
                .map(each -> each.resource().get())
                .filter(each -> each.verbs().stream()
                        .flatMap(verb -> verb.operations().stream())
                        .anyMatch(same -> same.method() == operation.method() && at(same, operation.path())))
                .findFirst();
    }

    private static boolean at(Operation operation, String path) {
        return operation.path().equals(path) || operation.aliases().contains(path);
    }

    private String typeId() {
        String told = request.operation()
                .parameter(Role.TYPE)
                .map(each -> request.told(each.name()))
                .orElse("");
        return told.isEmpty() ? request.operation().fixed().getOrDefault("objectID", "") : told;
    }

    private String records(Resource resource) {
        Optional<Operation> listing = resource.listing();
        boolean gets = resource.verb("get").isPresent();
        List<String> ids = ids();
        String named = "";
        if (resource.name().equals("custom")) {
            named = " " + LookupLine.word(request.operation().path().replaceFirst("/.*", ""));
        }
        String typed = resource.ofAnyType() ? " --type " + LookupLine.word(typeId()) : "";
        if (ids.size() == 1 && gets) {
            return resource.name() + " get" + named + " " + LookupLine.word(ids.get(0)) + typed;
        }
        String list = resource.name() + " list" + named + typed;
        if (listing.isEmpty()) {
            return list;
        }
        Operation by = listing.get();
        String uniqueId = request.operation()
                .parameter(Role.UNIQUE_ID)
                .map(each -> told(each.name()))
                .orElse("");
        String group = request.operation()
                .parameter(Role.GROUP)
                .map(each -> told(each.name()))
                .orElse("");
        if (!ids.isEmpty() && by.has(Role.IDS)) {
            return list + " --ids " + LookupLine.word(String.join(",", ids)) + fields(resource, by);
        }
        if (!uniqueId.isEmpty() && by.has(Role.CONDITION)) {
            return new LookupLine(list + " --where \"unique_id = {x}\"")
                    .with(x -> uniqueId)
                    .orElse(list);
        }
        if (!group.isEmpty() && by.has(Role.GROUP)) {
            return list + " --group " + LookupLine.word(group);
        }
        String sorted = by.has(Role.SORT) ? " --sort " + resource.idField() + ":desc" : "";
        return list + sorted + (by.answer().paged() ? " --limit 5" : "");
    }

    /** The fields that were set, so that it is seen at once whether they are. */
    private String fields(Resource resource, Operation by) {
        if (!request.operation().open() || !by.has(Role.FIELDS)) {
            return "";
        }
        List<String> set = request.names().stream()
                .filter(each -> request.operation()
                        .parameter(each)
                        .map(parameter -> parameter.role() == Role.VALUE)
                        .orElse(!request.operation().fixed().containsKey(each)))
                .toList();
        if (set.isEmpty() || set.size() > SHOWN_FIELDS) {
            return "";
        }
        return " --fields "
                + LookupLine.word(Stream.concat(Stream.of(resource.idField()), set.stream())
                        .collect(Collectors.joining(",")));
    }
}
