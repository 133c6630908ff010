package io.github.ontraportcli.cli.call;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.ontraportcli.api.Client;
import io.github.ontraportcli.api.Encoding;
import io.github.ontraportcli.api.Envelope;
import io.github.ontraportcli.api.Pair;
import io.github.ontraportcli.api.Redaction;
import io.github.ontraportcli.api.Request;
import io.github.ontraportcli.api.listing.Listing;
import io.github.ontraportcli.api.listing.Tally;
import io.github.ontraportcli.api.listing.Turning;
import io.github.ontraportcli.catalog.Method;
import io.github.ontraportcli.catalog.Operation;
import io.github.ontraportcli.catalog.Paging;
import io.github.ontraportcli.catalog.Resource;
import io.github.ontraportcli.catalog.Role;
import io.github.ontraportcli.catalog.Verb;
import io.github.ontraportcli.cli.Invocation;
import io.github.ontraportcli.cli.run.Execution;
import io.github.ontraportcli.failure.Failure;
import io.github.ontraportcli.json.Rows;
import io.github.ontraportcli.output.Format;
import io.github.ontraportcli.output.Labels;
import io.github.ontraportcli.output.Printer;
import io.github.ontraportcli.output.Shape;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;

/**
 * All pages of a hand-written listing, turned by {@code start} and {@code range} until one is empty or comes again.
 *
 * @param first the request of the first page
 * @param turning how to go on from there
 * @param resource whose rows they are
 * @param listed whether the catalogue knows the listing
 */
record CallPages(Request first, Turning turning, Resource resource, boolean listed) {
    private static final int USUAL = 50;
    private static final Set<String> PAGING =
            Set.of("start", "range", "sort", "sortDir", "listFields", "externs", "performAll");

    /**
     * The pages of a call.
     *
     * @throws Failure of the usage kind when it has none, or turns them in another way
     */
    static CallPages of(CallRequest call) {
        Request request = call.request();
        KnownOperation known = call.known();
        if (request.operation().method() != Method.GET) {
            throw Failure.usage("--paginate goes with GET only, not with "
                    + request.operation().method());
        }
        Paging paging = known.listed() ? known.operation().paging() : new Paging.ByOffset(USUAL);
        if (paging instanceof Paging.Whole) {
            return new CallPages(request, new Turning.Single(), known.resource(), true);
        }
        if (!(paging instanceof Paging.ByOffset by)) {
            throw Failure.usage(
                            "--paginate turns pages by start and range, and " + request.operation() + " has other ones")
                    .next("Use the resource's own listing: ontraport "
                            + known.resource().name() + " --help");
        }
        int range = number(request, "range", by.most(), 1, by.most());
        int start = number(request, "start", 0, 0, Integer.MAX_VALUE);
        Request first = request;
        if (first.queried("range").isEmpty()) {
            first = first.with("range", String.valueOf(Math.min(range, by.most())));
        }
        // In no order of its own, a page can repeat or skip rows of the one before.
        if (known.listed()
                && known.operation().has(Role.SORT)
                && first.queried("sort").isEmpty()) {
            first = first.with("sort", known.resource().idField()).with("sortDir", "asc");
        }
        return new CallPages(first, new Turning.ByOffset(start, range), known.resource(), known.listed());
    }

    /** Prints the rows of all pages, or with {@code --slurp} and {@code -o raw} the answers themselves. */
    void print(Execution execution, Printer printer, Format format) {
        Invocation invocation = execution.invocation();
        boolean whole = invocation.given(CallOptions.SLURP.name()) || format == Format.RAW;
        Rows rows = whole ? answers(execution) : listing(execution, page -> {});
        if (invocation.given(CallOptions.SILENT.name())) {
            rows.forEachRemaining(row -> {});
        } else {
            printer.rows(whole || !listed ? Shape.unknown() : shape(), rows);
        }
    }

    private Shape shape() {
        return new Shape(resource.one(), resource.many(), resource.idField(), resource.columns(), Labels.NONE);
    }

    private Rows listing(Execution execution, Consumer<Envelope> pages) {
        String idField = listed ? resource.idField() : "id";
        Consumer<Envelope> checked = page -> {
            refuseOthers(page);
            pages.accept(page);
        };
        return new Listing(execution.client(), first, turning, idField, checked, tally(execution));
    }

    /** The account's own count of the same rows, where the catalogue knows how to ask for it. */
    private Tally tally(Execution execution) {
        boolean plain = resource.listing()
                .filter(each -> each.path().equals(first.operation().path()))
                .isPresent();
        Optional<Operation> counting = resource.counting()
                .map(Verb::operations)
                .map(all -> all.get(all.size() - 1))
                .filter(each -> listed && plain && turning instanceof Turning.ByOffset);
        if (counting.isEmpty()) {
            return Tally.none();
        }
        List<Pair> same = new ArrayList<>();
        for (Pair each : first.query()) {
            if (counting.get().parameter(each.name()).isPresent()) {
                same.add(each);
            } else if (!PAGING.contains(each.name())) {
                return Tally.none();
            }
        }
        Request count = Encoding.encode(counting.get(), Map.of(), same);
        long skipped = number(first, "start", 0, 0, Integer.MAX_VALUE);
        return new Tally(
                () -> counted(execution.client(), count, skipped),
                difference -> execution.notice(difference.words(resource.one(), resource.many())));
    }

    private static OptionalLong counted(Client client, Request count, long skipped) {
        try {
            long counted = client.send(count).count();
            return counted < 0 ? OptionalLong.empty() : OptionalLong.of(Math.max(0, counted - skipped));
        } catch (Failure e) {
            return OptionalLong.empty();
        }
    }

    /** The answer of each page; the empty one that ends them is left out, and one that came before. */
    private Rows answers(Execution execution) {
        Deque<JsonObject> answers = new ArrayDeque<>();
        Deque<List<JsonObject>> before = new ArrayDeque<>();
        Rows rows = listing(execution, page -> {
            List<JsonObject> here = page.rows();
            boolean first = before.isEmpty();
            if (first || (!here.isEmpty() && !here.equals(before.getLast()))) {
                answers.add(page.whole().getAsJsonObject());
            }
            before.clear();
            before.add(here);
        });
        return new Rows() {
            @Override
            public boolean hasNext() {
                while (answers.isEmpty() && rows.hasNext()) {
                    rows.next();
                }
                return !answers.isEmpty();
            }

            @Override
            public JsonObject next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return answers.remove();
            }
        };
    }

    /** A row that is no object would be lost between the pages. */
    private static void refuseOthers(Envelope page) {
        if (page.data() instanceof JsonArray array) {
            for (JsonElement each : array) {
                if (!each.isJsonObject()) {
                    throw Failure.refused("the API's answer has no rows, but other values")
                            .next("Leave --paginate out to see it as it came.");
                }
            }
        }
    }

    private static int number(Request request, String name, int usual, int least, int most) {
        String typed = request.queried(name);
        if (typed.isEmpty()) {
            return usual;
        }
        if (typed.matches("[0-9]{1,9}")) {
            int number = Integer.parseInt(typed);
            if (number >= least && number <= most) {
                return number;
            }
        }
        String range = most == Integer.MAX_VALUE ? "from " + least + " on" : "from " + least + " to " + most;
        throw Failure.usage("with --paginate, " + name + " takes a whole number " + range + ", not \""
                + Redaction.typed(typed) + "\"");
    }
}
