package io.github.ontraportcli.cli.run;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import io.github.ontraportcli.catalog.Operation;
import io.github.ontraportcli.catalog.Parameter;
import io.github.ontraportcli.catalog.Role;
import io.github.ontraportcli.cli.Invocation;
import io.github.ontraportcli.cli.Option;
import io.github.ontraportcli.cli.SharedOptions;
import io.github.ontraportcli.compose.condition.Condition;
import io.github.ontraportcli.compose.condition.Expression;
import io.github.ontraportcli.failure.Failure;
import io.github.ontraportcli.json.Json;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which records a command line selects.
 *
 * @param ids named one by one; empty when none are
 * @param named whether any are named, be it by an empty list
 * @param condition of {@code --where} or {@code --condition}
 * @param written the condition as it was typed in the API's own form; it is sent so
 * @param noGroup group 0 was said, where the API takes that for none
 * @param everything {@code --everything} was said
 */
record Selection(
        List<String> ids,
        boolean named,
        Optional<Condition> condition,
        Optional<String> written,
        Optional<String> search,
        boolean searchNotes,
        Optional<String> group,
        boolean noGroup,
        boolean everything) {

    /** Reads it off the command line; two ways of selecting that exclude each other are refused. */
    static Selection of(Invocation invocation, Values values, Fields fields, Addresses addresses) {
        List<String> ids = new ArrayList<>();
        if (takesIds(invocation)) {
            invocation.arguments().stream()
                    .skip(before(invocation))
                    .forEach(each -> ids.add(addresses.id("<id>", each)));
        }
        Optional<String> listed = invocation.value(SharedOptions.IDS.name());
        listed.ifPresent(text -> ids.addAll(
                text.equals("-")
                        ? IdList.read(
                                values.inputs().standardInput(SharedOptions.IDS.name()),
                                addresses.resource().idField(),
                                addresses.form())
                        : split(text, addresses)));
        Optional<String> where = invocation.value(SharedOptions.WHERE.name());
        Optional<String> condition = invocation.value(SharedOptions.CONDITION.name());
        boolean everything = invocation.given(SharedOptions.EVERYTHING.name());
        refuseTogether(invocation, SharedOptions.WHERE, SharedOptions.CONDITION);
        Optional<Condition> compiled = where.map(text -> {
            Expression expression = Expression.parse(text);
            fields.check(SharedOptions.WHERE.name(), expression.fields());
            return expression.compile(fields.comparing(), values.zone(), values.clock());
        });
        Selection selection = new Selection(
                List.copyOf(ids),
                listed.isPresent() || !ids.isEmpty(),
                compiled.or(() -> condition.map(Selection::condition)),
                condition.map(String::strip),
                invocation.value(SharedOptions.SEARCH.name()),
                invocation.given(SharedOptions.SEARCH_NOTES.name()),
                group(invocation).filter(each -> !each.equals("0")),
                group(invocation).filter(each -> each.equals("0")).isPresent(),
                everything);
        if (everything
                && (selection.named()
                        || selection.conditional()
                        || selection.group().isPresent())) {
            throw Failure.usage("--everything stands alone: it cannot be narrowed by another selection")
                    .next("Leave out --everything to act on what the other options select.");
        }
        if (selection.search().filter(String::isBlank).isPresent()) {
            throw Failure.usage("--search is empty: it would find everything").next("Say what to search for.");
        }
        if (selection.searchNotes() && selection.search().isEmpty()) {
            throw Failure.usage("--search-notes goes with --search").next("Add --search TEXT.");
        }
        if (listed.isPresent() && ids.isEmpty()) {
            throw Failure.usage("--ids is empty: no ID was read from stdin")
                    .why("The API would take an empty list for every record.")
                    .next("Name the records, or say --everything if you mean all of them.");
        }
        ids.forEach(id -> refuseZero("", id));
        return selection;
    }

    /** Whether anything selects at all. */
    boolean any() {
        return named || conditional() || group.isPresent() || everything;
    }

    /** Whether exactly one record is named and nothing else selects. */
    boolean one() {
        return ids.size() == 1 && !conditional() && group.isEmpty();
    }

    /** Whether which records are meant is left to the account. */
    boolean open() {
        return conditional() || everything || group.isPresent();
    }

    /** Whether it can only be known by reading which records are meant. */
    boolean conditional() {
        return condition.isPresent() || search.isPresent();
    }

    /** Tells an operation what selects, as far as it takes it. */
    void tell(Operation operation, Map<String, JsonElement> told) {
        if (!ids.isEmpty()) {
            JsonArray array = new JsonArray();
            ids.forEach(array::add);
            operation.parameter(Role.IDS).ifPresent(each -> told.put(each.name(), array));
        }
        condition.ifPresent(each -> operation
                .parameter(Role.CONDITION)
                .ifPresent(to ->
                        told.put(to.name(), new JsonPrimitive(written.orElseGet(() -> Json.compact(each.json()))))));
        search.ifPresent(
                each -> operation.parameter(Role.SEARCH).ifPresent(to -> told.put(to.name(), new JsonPrimitive(each))));
        if (searchNotes) {
            operation.parameter(Role.SEARCH_NOTES).ifPresent(to -> told.put(to.name(), new JsonPrimitive("true")));
        }
        tellNoGroup(operation, told);
        group.ifPresent(each -> {
            operation.parameter(Role.GROUP).ifPresent(to -> told.put(to.name(), new JsonPrimitive(each)));
            operation.parameter(Role.PERFORM_ALL).ifPresent(to -> told.put(to.name(), new JsonPrimitive("1")));
        });
    }

    /** Whether the condition was given in the API's own form. */
    boolean raw() {
        return written.isPresent();
    }

    /** Tells an operation that no group is meant, where that was said. */
    void tellNoGroup(Operation operation, Map<String, JsonElement> told) {
        if (noGroup) {
            operation.parameter(Role.GROUP).ifPresent(to -> told.put(to.name(), new JsonPrimitive("0")));
        }
    }

    /** The group that was said; 0 only where the catalogue declares that it stands for no group. */
    private static Optional<String> group(Invocation invocation) {
        boolean zero = invocation.command().operations().stream()
                .flatMap(each -> each.parameter(Role.GROUP).stream())
                .anyMatch(each -> each.traits().contains(Parameter.Trait.ZERO));
        return invocation.number(SharedOptions.GROUP.name(), zero ? 0 : 1).map(String::valueOf);
    }

    /** How many arguments stand before the IDs. */
    private static long before(Invocation invocation) {
        return invocation.command().arguments().stream()
                .takeWhile(each -> !each.name().equals("<id>"))
                .count();
    }

    private static boolean takesIds(Invocation invocation) {
        return invocation.command().arguments().stream()
                .anyMatch(each -> each.name().equals("<id>"));
    }

    private static void refuseTogether(Invocation invocation, Option one, Option other) {
        if (invocation.given(one.name()) && invocation.given(other.name())) {
            throw Failure.usage(one.name() + " does not go with " + other.name())
                    .next("Leave one of them out.");
        }
    }

    private static Condition condition(String text) {
        if (Json.parse(text.strip()).isEmpty()) {
            throw Failure.usage(SharedOptions.CONDITION.name() + " takes JSON, and this is none")
                    .next(
                            "ontraport condition explain \"state = 'CA'\" shows what it looks like; --where takes words.");
        }
        return Condition.parse(text);
    }

    /** The API takes 0 for every record. */
    static void refuseZero(String option, String id) {
        if (id.matches("0+")) {
            throw option.isEmpty()
                    ? Failure.usage("0 is not an ID: the API takes ids=0 for every record")
                            .next("Name the records, or say --everything if you mean all of them.")
                    : Failure.usage(option + " takes IDs, and 0 is none: the API takes it for all of them");
        }
    }

    private static List<String> split(String text, Addresses addresses) {
        return Arrays.stream(text.split(",", -1))
                .map(each -> addresses.id(SharedOptions.IDS.name(), each.strip()))
                .toList();
    }
}
