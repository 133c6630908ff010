package io.github.ontraportcli.api.pacing;

/**
 * A place in the queue.
 *
 * @param at when it is this request's turn, in milliseconds since 1970
 * @param ahead how many milliseconds that is from now
 * @param taken false where that was longer than allowed, and nothing was taken
 */
public record Place(long at, long ahead, boolean taken) {
    /** Of a request that has not asked yet. */
    public static final Place NONE = new Place(0, 0, false);
}
