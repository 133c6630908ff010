package io.github.ontraportcli.sandbox.store;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Very many ids, which SQLite joins with commas: one text crosses over from it much faster than as many rows do. */
final class Numbers {
    private static final int MEANT = 10;

    private final int[] array;

    private Numbers(int[] array) {
        this.array = array;
    }

    /** The numbers in that text; none in null. What is no id of a record is left out. */
    static Numbers in(@Nullable String text) {
        if (text == null) {
            return new Numbers(new int[0]);
        }
        int[] all = new int[1 + text.length() / 2];
        int count = 0;
        int from = 0;
        while (from <= text.length()) {
            int comma = text.indexOf(',', from);
            int to = comma < 0 ? text.length() : comma;
            long value = value(text, from, to);
            if (value >= 0) {
                all[count++] = (int) value;
            }
            from = to + 1;
        }
        return new Numbers(Arrays.copyOf(all, count));
    }

    int[] array() {
        return array;
    }

    /** As a set; without those above the last. */
    BitSet set(int last) {
        BitSet set = new BitSet(last + 1);
        for (int each : array) {
            if (each <= last) {
                set.set(each);
            }
        }
        return set;
    }

    private static long value(String text, int from, int to) {
        long value = 0;
        if (from == to || to - from > MEANT) {
            return -1;
        }
        for (int i = from; i < to; i++) {
            char digit = text.charAt(i);
            if (digit < '0' || digit > '9') {
                return -1;
            }
            value = value * MEANT + digit - '0';
        }
        return value <= Integer.MAX_VALUE ? value : -1;
    }
}
