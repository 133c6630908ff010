package io.github.ontraportcli.cli.run;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.ontraportcli.api.Client;
import io.github.ontraportcli.api.Request;
import io.github.ontraportcli.api.listing.Listing;
import io.github.ontraportcli.api.listing.Tally;
import io.github.ontraportcli.api.listing.Turning;
import io.github.ontraportcli.catalog.Operation;
import io.github.ontraportcli.catalog.Parameter;
import io.github.ontraportcli.catalog.Role;
import io.github.ontraportcli.cli.SharedOptions;
import io.github.ontraportcli.failure.Failure;
import io.github.ontraportcli.json.Json;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds out which records a change means, by reading where they are not named.
 *
 * @param operation that will change them
 */
record Resolving(Work work, Operation operation) {
    /** Records that one request names or brings. */
    static final int BATCH = 50;

    /** Records that a question shows. */
    static final int SAMPLE = 5;

    /**
     * The ids that are meant, each once.
     *
     * @param found is given every record that is meant, where they had to be read; whole, as the account has it
     */
    List<String> ids(Map<String, JsonElement> told, Consumer<JsonObject> found) {
        Selection selection = work.selection();
        if (!selection.open()) {
            List<String> named = List.copyOf(new LinkedHashSet<>(selection.ids()));
            page(told, named);
            return named;
        }
        Set<String> named = Set.copyOf(selection.ids());
        Set<String> ids = new LinkedHashSet<>();
        try (Listing rows = rows()) {
            rows.forEachRemaining(row -> {
                String id = Values.id(
                        "the selection",
                        work.idForm(),
                        Json.text(row, work.resource().idField()));
                // A group counts for more than IDs do in the listing: what was not named is not meant.
                boolean meant = !selection.named() || named.contains(id);
                if (meant && ids.add(id)) {
                    found.accept(row);
                }
            });
        }
        return List.copyOf(ids);
    }

    /** The records that the selection finds, page by page; to be closed. */
    Listing rows() {
        Operation listing = work.resource()
                .listing()
                .orElseThrow(() -> Failure.usage(work.resource().many() + " can only be named by ID"));
        refuseUnheeded(listing);
        Map<String, JsonElement> wanted = ofType(listing);
        work.selection().tell(listing, wanted);
        Optional<Long> limit = work.invocation().number(SharedOptions.LIMIT.name(), 1);
        Optional<Long> start = work.invocation().number(SharedOptions.START.name(), 0);
        say(wanted, listing, Role.RANGE, String.valueOf(BATCH));
        start.ifPresent(each -> say(wanted, listing, Role.START, each.toString()));
        sort(wanted, listing);
        Request first = work.request(listing, wanted, List.of());
        return listing(listing, first, wanted, limit);
    }

    private Listing listing(Operation operation, Request first, Map<String, JsonElement> told, Optional<Long> limit) {
        Client client = work.execution().client();
        Turning turning = Pages.of(work, operation, first);
        String idField = work.resource().idField();
        if (limit.isPresent()) {
            return new Listing(client, first, turning, idField, limit.get(), page -> {});
        }
        Tally tally = Counting.plain(work, operation, told)
                .map(each -> each.tally(work.resource().one(), work.resource().many()))
                .orElseGet(Tally::none);
        return new Listing(client, first, turning, idField, tally);
    }

    /** Tells the page of records that are named one by one, where the operation takes one; it may not leave any out. */
    private void page(Map<String, JsonElement> told, List<String> ids) {
        Optional<Long> limit = work.invocation().number(SharedOptions.LIMIT.name(), 1);
        boolean sorted = work.invocation().given(SharedOptions.SORT.name());
        boolean started = work.invocation().given(SharedOptions.START.name());
        if (limit.filter(each -> each < ids.size()).isPresent() || started) {
            throw Failure.usage(
                            (started ? "--start" : "--limit") + " would leave out some of the records that are named")
                    .next("Leave it out, or name fewer records.");
        }
        boolean takesLimit = limit.isEmpty() || operation.has(Role.RANGE);
        if (!takesLimit || (sorted && !operation.has(Role.SORT))) {
            throw Failure.usage((takesLimit ? "--sort" : "--limit")
                            + " goes with --where, --search, --group or --everything")
                    .next("Leave it out: the records are named one by one.");
        }
        if (limit.isPresent() && ids.size() <= BATCH) {
            say(told, operation, Role.RANGE, String.valueOf(Math.min(limit.get(), BATCH)));
        }
        if (sorted) {
            sort(told, operation);
        }
    }

    /** An option that makes a selection smaller, so that it has to be read. */
    Optional<String> narrowed() {
        return List.of(SharedOptions.LIMIT.name(), SharedOptions.START.name(), SharedOptions.SORT.name()).stream()
                .filter(work.invocation()::given)
                .findFirst();
    }

    /** Some of the records that were named by ID, so that the question shows whom it is about. */
    List<JsonObject> sample(List<String> ids) {
        Optional<Operation> listing = work.resource().listing();
        if (listing.isEmpty() || !listing.get().has(Role.IDS)) {
            return List.of();
        }
        JsonArray some = new JsonArray();
        ids.subList(0, Math.min(SAMPLE, ids.size())).forEach(some::add);
        Map<String, JsonElement> wanted = ofType(listing.get());
        wanted.put(listing.get().name(Role.IDS, "ids"), some);
        try {
            return work.execution()
                    .client()
                    .send(work.request(listing.get(), wanted, List.of()))
                    .rows();
        } catch (Failure e) {
            return List.of();
        }
    }

    /** What an operation of reading is told before anything selects: the object type, and what is usual. */
    Map<String, JsonElement> ofType(Operation listing) {
        Map<String, JsonElement> told = new LinkedHashMap<>();
        listing.parameter(Role.TYPE).ifPresent(each -> told.put(each.name(), new JsonPrimitive(work.typeId())));
        for (Parameter each : listing.parameters()) {
            if (each.role() == Role.VALUE && !each.usual().isEmpty()) {
                told.put(each.key(), Told.usual(each, work.values()));
            }
        }
        return told;
    }

    static void say(Map<String, JsonElement> told, Operation to, Role role, String value) {
        to.parameter(role).ifPresent(each -> told.put(each.key(), new JsonPrimitive(value)));
    }

    private void sort(Map<String, JsonElement> told, Operation to) {
        Order order = work.invocation()
                .value(SharedOptions.SORT.name())
                .map(Order::parse)
                .orElseGet(() -> new Order(work.resource().idField(), "asc"));
        order.check(work.fields());
        say(told, to, Role.SORT, order.field().isEmpty() ? work.resource().idField() : order.field());
        say(told, to, Role.SORT_DIRECTION, order.direction().isEmpty() ? "asc" : order.direction());
    }

    /** A selection that the listing cannot make would be dropped, and with it all that it leaves out. */
    private void refuseUnheeded(Operation listing) {
        Selection selection = work.selection();
        Map<Role, Boolean> asked = Map.of(
                Role.IDS, selection.named(),
                Role.CONDITION, selection.condition().isPresent(),
                Role.SEARCH, selection.search().isPresent(),
                Role.SEARCH_NOTES, selection.searchNotes(),
                Role.GROUP, selection.group().isPresent());
        asked.forEach((role, said) -> {
            if (said && !listing.has(role)) {
                throw Failure.usage(work.resource().many() + " cannot be selected in this way")
                        .why(listing + " has no such parameter.")
                        .next("Name them by ID.");
            }
        });
    }
}
