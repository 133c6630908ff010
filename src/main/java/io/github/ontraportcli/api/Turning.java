package io.github.ontraportcli.api;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.ontraportcli.json.Json;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/** How a listing turns its pages. */
public sealed interface Turning {

    /** What follows a page: the next request, if there is one, and how to go on after that. */
    record Next(Optional<Request> request, Turning turning) {}

    /**
     * What follows a page.
     *
     * @param request that brought it
     * @param page what came
     * @param rows on it
     * @param fresh how many of them were not seen before
     */
    Next after(Request request, Envelope page, List<JsonObject> rows, int fresh);

    /** Whether a row on a page belongs to what was asked for. */
    default boolean wants(JsonObject row) {
        return true;
    }

    /** One page is all. */
    record Single() implements Turning {
        @Override
        public Next after(Request request, Envelope page, List<JsonObject> rows, int fresh) {
            return new Next(Optional.empty(), this);
        }
    }

    /**
     * By skipping what was read. Goes on until a page is empty: rows can be filtered away after the API has cut the page, so
     * a short page is not the last.
     *
     * @param start rows skipped so far
     * @param range rows a page
     */
    record ByOffset(long start, int range) implements Turning {
        @Override
        public Next after(Request request, Envelope page, List<JsonObject> rows, int fresh) {
            if (rows.isEmpty() || fresh == 0) {
                return new Next(Optional.empty(), this);
            }
            ByOffset next = new ByOffset(start + range, range);
            return new Next(Optional.of(request.with("start", String.valueOf(next.start()))), next);
        }
    }

    /**
     * By key: the next page begins behind the last ID, which neither repeats nor skips rows while others write. A server
     * that does not heed the condition sends what was seen; that is noticed, and it is read by offset instead.
     *
     * @param idField the key, e.g. {@code id}
     * @param joined the condition that is asked for anyway, joined by AND alone; may be empty
     * @param range rows a page
     * @param read rows read so far
     */
    record ByKey(String idField, JsonArray joined, int range, long read) implements Turning {
        @Override
        public Next after(Request request, Envelope page, List<JsonObject> rows, int fresh) {
            if (rows.isEmpty()) {
                return new Next(Optional.empty(), this);
            }
            Optional<BigInteger> last = greatest(rows);
            boolean heeded = fresh > 0;
            if (last.isEmpty() || !heeded) {
                Request plain = joined.isEmpty()
                        ? request.without("condition")
                        : request.with("condition", Json.compact(joined));
                ByOffset offset = new ByOffset(read + (heeded ? rows.size() : 0), range);
                return new Next(Optional.of(plain.with("start", String.valueOf(offset.start()))), offset);
            }
            JsonArray condition = joined.deepCopy();
            if (!condition.isEmpty()) {
                condition.add("AND");
            }
            condition.add(behind(last.get()));
            return new Next(
                    Optional.of(request.with("condition", Json.compact(condition))),
                    new ByKey(idField, joined, range, read + rows.size()));
        }

        private Optional<BigInteger> greatest(List<JsonObject> rows) {
            BigInteger greatest = BigInteger.ZERO;
            for (JsonObject row : rows) {
                String id = Json.text(row, idField);
                if (!id.matches("[0-9]{1,30}")) {
                    return Optional.empty();
                }
                greatest = greatest.max(new BigInteger(id));
            }
            return Optional.of(greatest);
        }

        private JsonObject behind(BigInteger id) {
            JsonObject field = new JsonObject();
            field.addProperty("field", idField);
            JsonObject value = new JsonObject();
            value.addProperty("value", id);
            JsonObject term = new JsonObject();
            term.add("field", field);
            term.addProperty("op", ">");
            term.add("value", value);
            return term;
        }
    }

    /**
     * By time: the next page begins at the start of the latest row, whose rows are known by their IDs, or a second behind
     * it where several rows of one moment fill the page. Ends when nothing new comes, or behind the horizon, for a
     * recurring event may never end.
     *
     * @param parameter the timestamp parameter and field, e.g. {@code start_time}, in seconds
     * @param horizon where to stop, in seconds since 1970
     */
    record ByTime(String parameter, long horizon) implements Turning {
        @Override
        public Next after(Request request, Envelope page, List<JsonObject> rows, int fresh) {
            long latest = 0;
            for (JsonObject row : rows) {
                latest = Math.max(latest, seconds(Json.text(row, parameter)));
            }
            long from = fresh > 0 ? latest : latest + 1;
            boolean stuck = fresh == 0 && (rows.size() == 1 || seconds(request.queried(parameter)) >= from);
            if (stuck || latest == 0 || from > horizon) {
                return new Next(Optional.empty(), this);
            }
            return new Next(Optional.of(request.with(parameter, String.valueOf(from))), this);
        }

        @Override
        public boolean wants(JsonObject row) {
            return seconds(Json.text(row, parameter)) <= horizon;
        }

        private static long seconds(String time) {
            return time.matches("[0-9]{1,18}") ? Long.parseLong(time) : 0;
        }
    }

    /**
     * By the number of the page. Goes on until a page is empty.
     *
     * @param parameter the number's parameter, e.g. {@code page}
     * @param number of the page at hand, from 0 on
     */
    record ByPage(String parameter, long number) implements Turning {
        @Override
        public Next after(Request request, Envelope page, List<JsonObject> rows, int fresh) {
            if (fresh == 0) {
                return new Next(Optional.empty(), this);
            }
            ByPage next = new ByPage(parameter, number + 1);
            return new Next(Optional.of(request.with(parameter, String.valueOf(next.number()))), next);
        }
    }

    /**
     * By the last message, in the direction that was asked for, as long as the answer says that there are more.
     *
     * @param time the parameter and field with a message's time
     * @param message the parameter for a message's ID
     * @param forward in time; otherwise back
     */
    record ByMessage(String time, String message, boolean forward) implements Turning {
        /** The document's other name for where to begin; it stands for the first page alone. */
        private static final String STARTED_FROM = "messaged_id";

        @Override
        public Next after(Request request, Envelope page, List<JsonObject> rows, int fresh) {
            boolean goesOn = page.data() instanceof JsonObject data
                    && (has(data, "hasNext") || (!forward && has(data, "hasPrev")));
            if (fresh == 0 || !goesOn) {
                return new Next(Optional.empty(), this);
            }
            JsonObject last = rows.get(rows.size() - 1);
            return new Next(
                    Optional.of(request.without(STARTED_FROM)
                            .with(time, Json.text(last, time))
                            .with(message, Json.text(last, "id"))),
                    this);
        }

        /** Back in time either may say it: the document does not tell which. Nothing new ends the listing anyway. */
        private static boolean has(JsonObject data, String more) {
            return Json.text(data, more).matches("true|1");
        }
    }
}
