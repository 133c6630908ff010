package io.github.ontraportcli.api.listing;

import com.google.gson.JsonObject;
import io.github.ontraportcli.api.Envelope;
import io.github.ontraportcli.api.Request;
import io.github.ontraportcli.json.Json;
import java.util.List;
import java.util.Optional;

/** How a listing turns its pages. */
public sealed interface Turning
        permits ByKey, Turning.Single, Turning.ByOffset, Turning.ByTime, Turning.ByPage, Turning.ByMessage {

    /** What follows a page: the next request, if there is one, and how to go on after that. */
    record Next(Optional<Request> request, Turning turning) {}

    /**
     * A page that came.
     *
     * @param request that brought it
     * @param page what came
     * @param rows on it
     * @param fresh how many of them were not seen before
     * @param left how many rows are still to come by the account's count; 0 where that is not known
     */
    record Page(Request request, Envelope page, List<JsonObject> rows, int fresh, long left) {}

    /** What follows a page. */
    Next after(Page came);

    /** Rows on a full page; 0 where a page has no size of its own. */
    default int range() {
        return 0;
    }

    /** Whether a row on a page belongs to what was asked for. */
    default boolean wants(JsonObject row) {
        return true;
    }

    /** One page is all. */
    record Single() implements Turning {
        @Override
        public Next after(Page came) {
            return new Next(Optional.empty(), this);
        }
    }

    /**
     * By skipping what was read. Goes on until a page is empty: rows can be filtered away after the API has cut the page, so
     * a short page is not the last. A page on which nothing is new ends it, too, unless the account counts more rows than
     * came: others may have put so many in front that rows came again.
     *
     * @param start rows skipped before the page at hand
     * @param range rows a page
     * @param known rows that were read in another way before, so that nothing new is to be expected among them
     * @param idle pages in a row on which nothing was new
     */
    record ByOffset(long start, int range, long known, int idle) implements Turning {
        private static final int MOST_IDLE = 3;

        /** By offset from there on. */
        public ByOffset(long start, int range) {
            this(start, range, 0, 0);
        }

        @Override
        public Next after(Page came) {
            int still = came.fresh() > 0 || start < known ? 0 : idle + 1;
            boolean over = still > 0 && (came.left() == 0 || still > MOST_IDLE);
            if (came.rows().isEmpty() || over) {
                return new Next(Optional.empty(), this);
            }
            return new ByOffset(start + range, range, known, still).first(came.request());
        }

        /** Begins with the page at hand. */
        Next first(Request request) {
            return new Next(Optional.of(request.with("start", String.valueOf(start))), this);
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
        public Next after(Page came) {
            long latest = 0;
            for (JsonObject row : came.rows()) {
                latest = Math.max(latest, seconds(Json.text(row, parameter)));
            }
            long from = came.fresh() > 0 ? latest : latest + 1;
            boolean stuck = came.fresh() == 0
                    && (came.rows().size() == 1 || seconds(came.request().queried(parameter)) >= from);
            if (stuck || latest == 0 || from > horizon) {
                return new Next(Optional.empty(), this);
            }
            return new Next(Optional.of(came.request().with(parameter, String.valueOf(from))), this);
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
        public Next after(Page came) {
            if (came.fresh() == 0) {
                return new Next(Optional.empty(), this);
            }
            ByPage next = new ByPage(parameter, number + 1);
            return new Next(Optional.of(came.request().with(parameter, String.valueOf(next.number()))), next);
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
        public Next after(Page came) {
            boolean goesOn = came.page().data() instanceof JsonObject data
                    && (has(data, "hasNext") || (!forward && has(data, "hasPrev")));
            if (came.fresh() == 0 || !goesOn) {
                return new Next(Optional.empty(), this);
            }
            JsonObject last = came.rows().get(came.rows().size() - 1);
            return new Next(
                    Optional.of(came.request()
                            .without(STARTED_FROM)
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
