package io.github.ontraportcli.catalog;

/** How a collection is read beyond its first page. */
public sealed interface Paging {

    /** Everything comes at once. */
    record Whole() implements Paging {}

    /**
     * By {@code start} and {@code range}; where a condition can be joined, by key instead.
     *
     * @param most rows a page can hold at most, e.g. 50
     */
    record ByOffset(int most) implements Paging {}

    /**
     * By moving a timestamp forward (seconds since 1970).
     *
     * @param parameter the timestamp's parameter, e.g. {@code start_time}
     */
    record ByTime(String parameter) implements Paging {}

    /**
     * By the number of a page, from 0 on.
     *
     * @param parameter the number's parameter, e.g. {@code page}
     * @param most rows a page can hold at most, e.g. 50
     */
    record ByPage(String parameter, int most) implements Paging {
        /** In pages of 50. */
        public ByPage(String parameter) {
            this(parameter, 50);
        }
    }

    /**
     * By going on behind the last message: its time and its ID, in the direction that was asked for.
     *
     * @param time the parameter and the field with a message's time, in seconds since 1970
     * @param message the parameter for a message's ID
     */
    record ByMessage(String time, String message) implements Paging {}
}
