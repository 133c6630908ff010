package io.github.ontraportcli.api.pacing;

/**
 * How many requests a minute the account allows, and what it said last.
 *
 * @param limit requests in a minute; 0 where there is no limit or none is known
 * @param toldAt when an answer told the limit, in milliseconds since 1970; below 0 while it is only assumed
 * @param remaining what the last answer said was left; below 0 where none said it
 */
public record Allowance(int limit, long toldAt, long remaining) {
    /** The limit that the API documents, until an answer tells it. */
    public static final Allowance ASSUMED = new Allowance(180, -1, -1);

    /** None: only a 429 makes anybody wait. */
    static final Allowance NONE = new Allowance(0, -1, -1);

    /** More than one machine sends in a minute; to count them would only cost. */
    private static final int AS_GOOD_AS_NONE = 6_000;

    /** What is never spent, so that a request that arrives late meets no 429. */
    private static final int MOST_RESERVE = 2;

    /** Whether nothing needs to be counted. */
    public boolean unlimited() {
        return limit == 0;
    }

    /** Whether an answer told the limit. */
    public boolean told() {
        return toldAt >= 0;
    }

    /** How many requests may lie within any minute; where there is no limit, as many as are sure to be few enough. */
    int capacity() {
        int most = unlimited() ? ASSUMED.limit : limit;
        return Math.max(1, most - Math.min(MOST_RESERVE, most / 20));
    }

    /** What is known once an answer has come; one without the headers is believed when the last with them is long ago. */
    Allowance after(Told told, long now) {
        if (told.limit().isPresent()) {
            long limit = told.limit().getAsLong();
            return limit < 1 || limit >= AS_GOOD_AS_NONE
                    ? NONE
                    : new Allowance((int) limit, now, told.remaining().orElse(-1));
        }
        boolean forgotten = !told() || now - toldAt > Budget.WINDOW;
        return told.succeeded() && forgotten ? NONE : this;
    }

    Allowance earlier(long millis) {
        return told() ? new Allowance(limit, Math.max(0, toldAt - millis), remaining) : this;
    }
}
