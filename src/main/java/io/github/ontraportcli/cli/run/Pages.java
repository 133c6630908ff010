package io.github.ontraportcli.cli.run;

import com.google.gson.JsonArray;
import io.github.ontraportcli.api.Request;
import io.github.ontraportcli.api.listing.ByKey;
import io.github.ontraportcli.api.listing.Turning;
import io.github.ontraportcli.catalog.Operation;
import io.github.ontraportcli.catalog.Paging;
import io.github.ontraportcli.catalog.Role;
import io.github.ontraportcli.catalog.Type;
import io.github.ontraportcli.cli.SharedOptions;
import io.github.ontraportcli.compose.condition.Condition;
import io.github.ontraportcli.json.Json;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/** How the pages of a listing are turned: as its operation says, and where that is by offset, by key if that changes nothing. */
final class Pages {

    private static final String FORWARD = "1";

    private Pages() {}

    /**
     * How to go on after the first page.
     *
     * @param first its request, sorted by what the rows are to be sorted by
     */
    static Turning of(Work work, Operation listing, Request first) {
        Paging paging = listing.paging();
        if (paging instanceof Paging.ByTime by) {
            return new Turning.ByTime(by.parameter(), horizon(work));
        }
        if (paging instanceof Paging.ByPage by) {
            String page = first.queried(by.parameter());
            return new Turning.ByPage(by.parameter(), page.isEmpty() ? 0 : Long.parseLong(page));
        }
        if (paging instanceof Paging.ByMessage by) {
            boolean forward = first.queried("direction").equals(FORWARD);
            return new Turning.ByMessage(by.time(), by.message(), forward);
        }
        return paging instanceof Paging.ByOffset by ? byOffset(work, listing, first, by.most()) : new Turning.Single();
    }

    /** How many rows a page of this listing can hold at most; none is known for those that are not counted. */
    static int most(Operation listing) {
        if (listing.paging() instanceof Paging.ByOffset by) {
            return by.most();
        }
        return listing.paging() instanceof Paging.ByPage by
                ? by.most()
                : listing.paging() instanceof Paging.ByMessage ? 0 : Integer.MAX_VALUE;
    }

    private static Turning byOffset(Work work, Operation listing, Request first, int most) {
        String idField = work.resource().idField();
        Selection selection = work.selection();
        String start = first.queried(listing.name(Role.START, "start"));
        boolean sorted = first.queried(listing.name(Role.SORT, "sort")).equals(idField)
                && !first.queried(listing.name(Role.SORT_DIRECTION, "sortDir")).equals("desc")
                && start.isEmpty();
        boolean joinable = !selection.raw()
                && selection.search().isEmpty()
                && selection.ids().isEmpty()
                && selection.condition().map(Condition::isConjunction).orElse(true);
        if (sorted && joinable && listing.has(Role.CONDITION)) {
            JsonArray joined = selection.condition().map(Condition::json).orElseGet(JsonArray::new);
            return new ByKey(idField, joined, most);
        }
        return new Turning.ByOffset(start.isEmpty() ? 0 : Long.parseLong(start), most);
    }

    /** Where a listing by time stops: recurring events may never end. */
    private static long horizon(Work work) {
        Optional<String> until = work.invocation().value(SharedOptions.UNTIL.name());
        if (until.isPresent()) {
            return Long.parseLong(
                    Json.text(work.values().read(SharedOptions.UNTIL.name(), Type.SECONDS, List.of(until.get()))));
        }
        return ZonedDateTime.now(work.values().clock()).plusYears(1).toEpochSecond();
    }
}
