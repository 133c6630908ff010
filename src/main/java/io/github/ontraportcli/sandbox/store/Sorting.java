package io.github.ontraportcli.sandbox.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Very many values put in the order that SQLite would put them in: nothing first, then text by its bytes without regard to
 * the case of A to Z, or numbers by their size; equal ones as they came.
 */
final class Sorting {
    /** Between two values. Where a value holds it too, the count of values shows it. */
    static final byte BETWEEN = 31;

    private static final int BYTE = 0xFF;
    private static final int BYTES = 256;
    /** Whole numbers from here on may be equal as doubles and are not. */
    private static final double EXACT = 1L << 53;

    private final byte[] text;
    private final int[] starts;
    /** The first eight bytes of each value, as numbers that are in the same order when the first bit is a sign. */
    private final long[] prefixes;

    private Sorting(byte[] text, int count) {
        this.text = text;
        this.starts = new int[count + 1];
        this.prefixes = new long[count];
    }

    /** What has to be asked of SQLite for a field's text: n for nothing, or v and the text. */
    static String text(String expression) {
        return "ifnull('v'||lower(" + expression + "),'n')";
    }

    /** What has to be asked of SQLite for a field's number: blank for nothing, or the number. */
    static String number(String expression) {
        return "ifnull(" + expression + ",'')";
    }

    /** The places of the texts between {@link #BETWEEN}, in order; nothing when they are not so many. */
    static int[] texts(byte[] text, int count) {
        Sorting sorting = new Sorting(text, count);
        if (!sorting.split()) {
            return new int[0];
        }
        int[] places = sorting.byPrefix();
        sorting.byRest(places);
        return places;
    }

    /** The places of the numbers, likewise; nothing when one is too large. */
    static int[] numbers(byte[] text, int count) {
        Sorting sorting = new Sorting(text, count);
        if (!sorting.split()) {
            return new int[0];
        }
        for (int i = 0; i < count; i++) {
            double value = sorting.number(i);
            if (Math.abs(value) >= EXACT) {
                return new int[0];
            }
            long bits = Double.doubleToLongBits(value + 0.0);
            // As whole numbers, the bits of negative doubles run the wrong way.
            sorting.prefixes[i] =
                    sorting.end(i) == sorting.starts[i] ? Long.MIN_VALUE : bits < 0 ? bits ^ Long.MAX_VALUE : bits;
        }
        return sorting.byPrefix();
    }

    private boolean split() {
        int at = 0;
        for (int i = 0; i < prefixes.length; i++) {
            starts[i] = at;
            int end = at;
            while (end < text.length && text[end] != BETWEEN) {
                end++;
            }
            if (end == text.length && i < prefixes.length - 1) {
                return false;
            }
            long prefix = 0;
            for (int j = at; j < at + Long.BYTES; j++) {
                prefix = prefix << Byte.SIZE | (j < end ? text[j] & BYTE : 0);
            }
            prefixes[i] = prefix ^ Long.MIN_VALUE;
            at = end + 1;
        }
        starts[prefixes.length] = at;
        return at == text.length + 1;
    }

    private double number(int place) {
        int from = starts[place];
        int length = end(place) - from;
        long whole = 0;
        for (int i = from; i < from + length; i++) {
            if (text[i] < '0' || text[i] > '9' || length > Long.BYTES) {
                return Double.parseDouble(new String(text, from, length, StandardCharsets.US_ASCII));
            }
            whole = whole * 10 + text[i] - '0';
        }
        return whole;
    }

    /** Places by the prefixes, a byte after the other from the last, which leaves equal ones as they were. */
    private int[] byPrefix() {
        int[] from = new int[prefixes.length];
        Arrays.setAll(from, i -> i);
        int[] to = new int[from.length];
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            int[] next = new int[BYTES + 1];
            for (long each : prefixes) {
                next[digit(each, shift) + 1]++;
            }
            if (from.length > 0 && next[digit(prefixes[0], shift) + 1] == from.length) {
                continue;
            }
            for (int i = 0; i < BYTES; i++) {
                next[i + 1] += next[i];
            }
            for (int each : from) {
                to[next[digit(prefixes[each], shift)]++] = each;
            }
            int[] other = from;
            from = to;
            to = other;
        }
        return from;
    }

    private static int digit(long prefix, int shift) {
        return (int) ((prefix ^ Long.MIN_VALUE) >>> shift) & BYTE;
    }

    /** Puts those with the same prefix in the order of what follows it. */
    private void byRest(int[] places) {
        int[] spare = new int[places.length];
        for (int low = 0, high; low < places.length; low = high) {
            high = low + 1;
            boolean more = end(places[low]) - starts[places[low]] > Long.BYTES;
            while (high < places.length && prefixes[places[high]] == prefixes[places[low]]) {
                more |= end(places[high]) - starts[places[high]] > Long.BYTES;
                high++;
            }
            if (more) {
                sort(places, spare, low, high);
            }
        }
    }

    private void sort(int[] places, int[] spare, int low, int high) {
        if (high - low < 2) {
            return;
        }
        int middle = (low + high) >>> 1;
        sort(places, spare, low, middle);
        sort(places, spare, middle, high);
        if (compare(places[middle - 1], places[middle]) <= 0) {
            return;
        }
        System.arraycopy(places, low, spare, low, high - low);
        int left = low;
        int right = middle;
        for (int i = low; i < high; i++) {
            boolean takeLeft = right >= high || left < middle && compare(spare[left], spare[right]) <= 0;
            places[i] = takeLeft ? spare[left++] : spare[right++];
        }
    }

    private int compare(int one, int other) {
        return Arrays.compareUnsigned(text, starts[one], end(one), text, starts[other], end(other));
    }

    private int end(int place) {
        return starts[place + 1] - 1;
    }
}
