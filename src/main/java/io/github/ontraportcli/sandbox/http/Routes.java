package io.github.ontraportcli.sandbox.http;

import io.github.ontraportcli.catalog.Answer;
import io.github.ontraportcli.catalog.Catalog;
import io.github.ontraportcli.catalog.Method;
import io.github.ontraportcli.catalog.Operation;
import io.github.ontraportcli.catalog.Resource;
import io.github.ontraportcli.catalog.Role;
import io.github.ontraportcli.catalog.Verb;
import io.github.ontraportcli.sandbox.behaviour.Behaviour;
import io.github.ontraportcli.sandbox.behaviour.Behaviours;
import io.github.ontraportcli.sandbox.model.ObjectType;
import io.github.ontraportcli.sandbox.model.ObjectTypes;
import io.github.ontraportcli.sandbox.wire.Rejection;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The paths there are: those of the catalogue, and those that a type has under its own name. Upper and lower case
 * matter.
 *
 * <p>A typed path does what the generic one does with that type: {@code GET Contacts/meta} is {@code GET objects/meta} of
 * contacts. An operation of which that is not true has a behaviour under its own name.
 */
public final class Routes {
    private static final String BASE = "/1/";

    private final Map<String, Map<String, Route>> byPath = new LinkedHashMap<>();

    private final Deque<Catalog.Entry> waiting = new ArrayDeque<>(Catalog.entries());

    private Routes() {}

    /** All routes of the catalogue and of the account's types; each is made when it is first asked for. */
    public static Routes all() {
        return new Routes();
    }

    /** Where a request leads; refuses one that leads nowhere. */
    synchronized Route find(String method, String path) {
        if (!path.startsWith(BASE)) {
            throw nowhere(path);
        }
        String below = path.substring(BASE.length());
        addNamedLike(below);
        Map<String, Route> methods = byPath.getOrDefault(below, Map.of());
        Route route = methods.get(method);
        if (route != null) {
            return route;
        }
        for (ObjectType type : ObjectTypes.at(below)) {
            addOwn(type);
        }
        route = byPath.getOrDefault(below, Map.of()).get(method);
        if (route != null) {
            return route;
        }
        Optional<Behaviour> special = Behaviours.of(method + " " + below);
        if (special.isPresent()) {
            return new Route(special.get(), null);
        }
        while (!waiting.isEmpty()) {
            add(waiting.remove().resource().get());
        }
        methods = byPath.getOrDefault(below, Map.of());
        route = methods.get(method);
        if (route == null) {
            throw methods.isEmpty()
                    ? nowhere(path)
                    : Rejection.of(405, "The endpoint " + path + " does not take " + method);
        }
        return route;
    }

    /** Makes the routes of the resource that a path is probably of, so that most requests need no other. */
    private void addNamedLike(String path) {
        int slash = path.indexOf('/');
        String stem = (slash < 0 ? path : path.substring(0, slash)).toLowerCase(Locale.ROOT);
        for (Catalog.Entry each : List.copyOf(waiting)) {
            String name = each.name().replace("-", "");
            if (name.equals(stem) || name.equals(stem + "s")) {
                waiting.remove(each);
                add(each.resource().get());
            }
        }
    }

    private void add(Resource resource) {
        List<Operation> operations = new ArrayList<>();
        for (Verb verb : resource.verbs()) {
            operations.addAll(verb.operations());
        }
        Set<String> singular = new HashSet<>();
        for (Operation each : operations) {
            if (each.method() == Method.GET && each.answer() == Answer.RECORD && each.has(Role.ID)) {
                singular.add(each.path());
            }
        }
        for (Operation each : operations) {
            add(each, each.path(), resource.type(), singular);
            for (String alias : each.aliases()) {
                add(each, alias, resource.type(), singular);
            }
        }
    }

    private void add(Operation operation, String path, OptionalInt type, Set<String> singular) {
        String method = operation.method().name();
        int slash = operation.path().indexOf('/');
        String stem = slash < 0 ? operation.path() : operation.path().substring(0, slash);
        String rest = slash < 0 ? "" : operation.path().substring(slash);
        Optional<Behaviour> own = Behaviours.of(method + " " + operation.path());
        if (own.isPresent() || type.isEmpty()) {
            put(method, path, new Route(own.orElse(Behaviours.UNKNOWN), named(stem)));
            return;
        }
        Optional<ObjectType> known = ObjectTypes.byId(type.getAsInt());
        Optional<Behaviour> generic = Behaviours.of(method + (singular.contains(stem) ? " object" : " objects") + rest);
        put(
                method,
                path,
                known.isEmpty()
                        ? new Route(Behaviours.UNKNOWN, null)
                        : new Route(generic.orElse(Behaviours.UNKNOWN), known.get()));
    }

    /** The type whose own endpoints are under that name; null where a request has to name it. */
    private static @Nullable ObjectType named(String stem) {
        return stem.startsWith("object")
                ? null
                : ObjectTypes.at(stem).stream().findFirst().orElse(null);
    }

    /** The endpoints that a type has under its own name. */
    private void addOwn(ObjectType type) {
        type.endpoints()
                .ifPresent(own -> own.operations().forEach((operation, generic) -> {
                    int space = operation.indexOf(' ');
                    Optional<Behaviour> special = Behaviours.of(operation);
                    Behaviour behaviour =
                            special.or(() -> Behaviours.of(generic)).orElse(Behaviours.UNKNOWN);
                    put(operation.substring(0, space), operation.substring(space + 1), new Route(behaviour, type));
                }));
    }

    private static Rejection nowhere(String path) {
        return Rejection.of(404, "There is no endpoint " + (path.length() > 200 ? path.substring(0, 200) + "…" : path));
    }

    private void put(String method, String path, Route route) {
        byPath.computeIfAbsent(path, any -> new LinkedHashMap<>()).putIfAbsent(method, route);
    }
}
