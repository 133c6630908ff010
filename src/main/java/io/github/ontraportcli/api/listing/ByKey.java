package io.github.ontraportcli.api.listing;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.ontraportcli.api.Request;
import io.github.ontraportcli.json.Json;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * By key: the next page begins behind the last ID, which neither repeats nor skips rows while others write. A server that
 * does not heed the condition sends what was seen, one that does not heed the order sends IDs that go up and down; either
 * is noticed, and the rest is read by offset instead.
 *
 * @param idField the key, e.g. {@code id}
 * @param joined the condition that is asked for anyway, joined by AND alone; may be empty
 * @param range rows a page
 * @param read rows read so far
 * @param last the ID behind which the page at hand begins; -1 for the first page, which has no such condition
 * @param heeded whether a page came that was asked for by key, and came so
 */
public record ByKey(String idField, JsonArray joined, int range, long read, BigInteger last, boolean heeded)
        implements Turning {

    /** By key from the first page on. */
    public ByKey(String idField, JsonArray joined, int range) {
        this(idField, joined, range, 0, BigInteger.ONE.negate(), false);
    }

    @Override
    public Next after(Page came) {
        List<JsonObject> rows = came.rows();
        if (rows.isEmpty()) {
            return new Next(Optional.empty(), this);
        }
        List<BigInteger> ids = ids(rows);
        long here = read + rows.size();
        if (ids.size() < rows.size()) {
            return byOffset(came, new ByOffset(here, range));
        }
        if (came.fresh() == 0) {
            return byOffset(came, new ByOffset(read, range));
        }
        if (!ascending(ids)) {
            return byOffset(came, read == 0 ? new ByOffset(here, range) : new ByOffset(0, range, here, 0));
        }
        BigInteger greatest = ids.get(ids.size() - 1);
        boolean asked = last.signum() >= 0;
        return new Next(
                Optional.of(behind(came.request(), greatest)),
                new ByKey(idField, joined, range, here, greatest, heeded || asked));
    }

    /** Going on behind an ID up to which everything was read. */
    ByKey at(BigInteger id, long rows) {
        return new ByKey(idField, joined, range, rows, id, true);
    }

    /** The same request for the rows behind that ID. */
    Request behind(Request request, BigInteger id) {
        JsonArray condition = joined.deepCopy();
        if (!condition.isEmpty()) {
            condition.add("AND");
        }
        JsonObject field = new JsonObject();
        field.addProperty("field", idField);
        JsonObject value = new JsonObject();
        value.addProperty("value", id);
        JsonObject term = new JsonObject();
        term.add("field", field);
        term.addProperty("op", ">");
        term.add("value", value);
        condition.add(term);
        return request.with("condition", Json.compact(condition));
    }

    private Next byOffset(Page came, ByOffset offset) {
        Request plain = joined.isEmpty()
                ? came.request().without("condition")
                : came.request().with("condition", Json.compact(joined));
        return offset.first(plain);
    }

    private boolean ascending(List<BigInteger> ids) {
        BigInteger before = last.add(BigInteger.ONE);
        for (BigInteger each : ids) {
            if (each.compareTo(before) < 0) {
                return false;
            }
            before = each;
        }
        return true;
    }

    /** The IDs up to the first that is no number. */
    private List<BigInteger> ids(List<JsonObject> rows) {
        List<BigInteger> ids = new ArrayList<>();
        for (JsonObject row : rows) {
            String id = Json.text(row, idField);
            if (!id.matches("[0-9]{1,30}")) {
                return ids;
            }
            ids.add(new BigInteger(id));
        }
        return ids;
    }
}
