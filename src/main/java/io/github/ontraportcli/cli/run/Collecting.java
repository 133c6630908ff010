package io.github.ontraportcli.cli.run;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.ontraportcli.api.Client;
import io.github.ontraportcli.api.Envelope;
import io.github.ontraportcli.api.Request;
import io.github.ontraportcli.api.listing.Listing;
import io.github.ontraportcli.api.listing.Tally;
import io.github.ontraportcli.api.listing.Turning;
import io.github.ontraportcli.catalog.Operation;
import io.github.ontraportcli.catalog.Paging;
import io.github.ontraportcli.catalog.Role;
import io.github.ontraportcli.catalog.Verb;
import io.github.ontraportcli.cli.Invocation;
import io.github.ontraportcli.cli.SharedOptions;
import io.github.ontraportcli.failure.Failure;
import io.github.ontraportcli.json.Json;
import io.github.ontraportcli.json.Rows;
import io.github.ontraportcli.output.Format;
import io.github.ontraportcli.output.Printer;
import io.github.ontraportcli.output.Shape;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Lists a collection, page by page, as far as was asked; says so when there is more.
 *
 * @param verb that lists
 * @param operation whose answer is a collection
 */
record Collecting(Work work, Verb verb, Operation operation, Printer printer) {
    private static final long USUAL = 50;

    void run(Map<String, JsonElement> told) {
        Execution execution = work.execution();
        Extent extent = extent();
        Request first = first(told, extent);
        if (execution.dryRun().isPresent()) {
            DryRuns.print(execution, first);
            return;
        }
        boolean raw = execution.layout().format() == Format.RAW;
        Optional<Counting> counting = Counting.of(work, operation, work.counting(), told);
        Tally tally = counting.filter(each -> extent.all())
                .map(each -> each.tally(shape().one(), shape().many()))
                .orElseGet(Tally::none);
        Set<String> found = new LinkedHashSet<>();
        long count;
        try (Listing rows = listing(first, extent, raw, tally)) {
            if (!raw && named() && work.selection().one()) {
                one(rows);
                return;
            }
            count = printed(watched(rows, found), raw, tally);
        }
        if (extent.usual() && count >= USUAL) {
            sayWhatIsLeft(counting, count);
        }
        if (count == 0 && execution.session().terminal().stderr() && !raw) {
            execution.notice("No " + work.resource().many() + " found.");
        }
        refuseMissing(found);
    }

    private Listing listing(Request first, Extent extent, boolean raw, Tally tally) {
        Client client = work.execution().client();
        String idField = work.resource().idField();
        Turning turning = turning(first, extent);
        Consumer<Envelope> pages = raw ? page -> printer.raw(oneLine(page, extent)) : page -> {};
        if (!extent.all()) {
            return new Listing(client, first, turning, idField, extent.limit(), pages);
        }
        return raw
                ? new Listing(client, first, turning, idField, pages, tally)
                : new Listing(client, first, turning, idField, tally);
    }

    private Shape shape() {
        return work.shape(operation, false);
    }

    private long printed(Rows rows, boolean raw, Tally tally) {
        Execution execution = work.execution();
        try (Progress counted = new Progress(
                NameCache.remembering(execution, work.resource(), rows),
                execution.session(),
                work.resource().many(),
                tally::counted)) {
            return raw
                    ? drained(counted)
                    : printer.rows(work.shape(operation, execution.layout().readable()), counted);
        }
    }

    /** How much is wanted: {@code usual} when nothing was said. */
    private record Extent(long limit, boolean all, boolean usual, int most) {
        boolean onePage() {
            return limit <= most;
        }
    }

    private Extent extent() {
        Invocation invocation = work.invocation();
        boolean all = invocation.given(SharedOptions.ALL.name());
        Optional<Long> limit = invocation.number(SharedOptions.LIMIT.name(), 1);
        if (all && limit.isPresent()) {
            throw Failure.usage("--all does not go with --limit").next("Leave one of them out.");
        }
        boolean byId = operation.has(Role.IDS) && !work.selection().ids().isEmpty();
        int most = Pages.most(operation);
        long wanted = byId ? Math.max(1, work.selection().ids().size()) : USUAL;
        return new Extent(all ? Long.MAX_VALUE : limit.orElse(wanted), all, !all && limit.isEmpty() && !byId, most);
    }

    private boolean named() {
        return operation.has(Role.IDS)
                && verb.namesOne()
                && !work.selection().ids().isEmpty();
    }

    private Request first(Map<String, JsonElement> told, Extent extent) {
        Invocation invocation = work.invocation();
        List<String> asked = work.asked();
        if (!asked.isEmpty()) {
            work.fields().check(SharedOptions.ONLY_FIELDS.name(), asked);
            say(told, Role.FIELDS, String.join(",", asked));
        }
        invocation.value(SharedOptions.EXTERNS.name()).ifPresent(text -> say(told, Role.EXTERNS, text));
        invocation.value(SharedOptions.SORT.name()).ifPresent(text -> sort(told, text));
        invocation.number(SharedOptions.START.name(), 0).ifPresent(start -> say(told, Role.START, start.toString()));
        if (extent.onePage()) {
            invocation
                    .number(SharedOptions.LIMIT.name(), 1)
                    .ifPresent(limit -> say(told, Role.RANGE, limit.toString()));
        } else {
            say(told, Role.RANGE, String.valueOf(extent.most()));
            if (!told.containsKey(operation.name(Role.SORT, "sort"))) {
                say(told, Role.SORT, work.resource().idField());
                say(told, Role.SORT_DIRECTION, "asc");
            }
        }
        return work.request(operation, told);
    }

    private void sort(Map<String, JsonElement> told, String text) {
        Order order = Order.parse(text);
        order.check(work.fields());
        if (!order.field().isEmpty()) {
            say(told, Role.SORT, order.field());
        }
        if (!order.direction().isEmpty()) {
            say(told, Role.SORT_DIRECTION, order.direction());
        }
    }

    private void say(Map<String, JsonElement> told, Role role, String value) {
        operation.parameter(role).ifPresent(each -> told.put(each.name(), new JsonPrimitive(value)));
    }

    private Turning turning(Request first, Extent extent) {
        boolean fits = extent.onePage() && !(operation.paging() instanceof Paging.ByTime);
        return fits ? new Turning.Single() : Pages.of(work, operation, first);
    }

    private void sayWhatIsLeft(Optional<Counting> counting, long shown) {
        String many = shape().many();
        long skipped = work.invocation().number(SharedOptions.START.name(), 0).orElse(0L);
        OptionalLong total = counting.map(Counting::total).orElseGet(OptionalLong::empty);
        if (total.isEmpty()) {
            work.execution().notice("The first " + shown + " " + many + "; there may be more: --all for every one");
        } else if (total.getAsLong() > shown + skipped) {
            String after = skipped == 0 ? "" : String.format(Locale.ROOT, ", after the first %,d", skipped);
            work.execution()
                    .notice(String.format(
                            Locale.ROOT, "%d of %,d %s%s; --all for every one", shown, total.getAsLong(), many, after));
        }
    }

    /** {@code get 1} is about one record, whichever endpoint answers. */
    private void one(Rows rows) {
        if (!rows.hasNext()) {
            refuseMissing(Set.of());
            return;
        }
        printer.thing(work.shape(work.execution().layout().readable()), rows.next());
    }

    /** {@code get 1 2 3} answers for each of them. */
    private void refuseMissing(Set<String> found) {
        if (!named()) {
            return;
        }
        List<String> missing = new ArrayList<>(work.selection().ids());
        missing.removeAll(found);
        if (missing.isEmpty()) {
            return;
        }
        String ids = missing.size() == 1 ? " with the ID " : " with any of the IDs ";
        String what = "there is no " + work.resource().one() + ids + String.join(", ", missing);
        throw found.isEmpty()
                ? Failure.notFound(what)
                : Failure.partlyDone(what).why("The others were found.");
    }

    private Rows watched(Rows rows, Set<String> found) {
        if (!named()) {
            return rows;
        }
        return new Rows() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public JsonObject next() {
                JsonObject row = rows.next();
                found.add(Json.text(row, work.resource().idField()));
                return row;
            }
        };
    }

    private static long drained(Rows rows) {
        long count = 0;
        while (rows.hasNext()) {
            rows.next();
            count++;
        }
        return count;
    }

    private static String oneLine(Envelope page, Extent extent) {
        return extent.onePage() ? page.text() : Json.compact(page.whole());
    }
}
