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
}
