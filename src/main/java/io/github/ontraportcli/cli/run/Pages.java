package io.github.ontraportcli.cli.run;

import com.google.gson.JsonArray;
import io.github.ontraportcli.api.Request;
import io.github.ontraportcli.api.Turning;
import io.github.ontraportcli.catalog.Operation;
import io.github.ontraportcli.catalog.Role;
import io.github.ontraportcli.compose.condition.Condition;

/** How the pages of a selection are turned: by key where that changes nothing of what is selected, else by offset. */
final class Pages {
    private Pages() {}

    /**
     * How to go on after the first page.
     *
     * @param first its request, sorted by what the rows are to be sorted by
     * @param most rows a page
     */
    static Turning of(Work work, Operation listing, Request first, int most) {
        String idField = work.resource().idField();
        Selection selection = work.selection();
        boolean sorted = first.queried("sort").equals(idField)
                && !first.queried("sortDir").equals("desc")
                && first.queried("start").isEmpty();
        boolean joinable = !selection.raw()
                && selection.search().isEmpty()
                && selection.ids().isEmpty()
                && selection.condition().map(Condition::isConjunction).orElse(true);
        if (sorted && joinable && listing.has(Role.CONDITION)) {
            JsonArray joined = selection.condition().map(Condition::json).orElseGet(JsonArray::new);
            return new Turning.ByKey(idField, joined, most, 0);
        }
        String start = first.queried("start");
        return new Turning.ByOffset(start.isEmpty() ? 0 : Long.parseLong(start), most);
    }
}
