package io.github.ontraportcli.api.listing;

import java.util.HashSet;
import java.util.Set;

/**
 * Which records a listing has brought so far, by their IDs, however many there are. Neighbouring numbers share a word of
 * 64 bits, so that a million of them take some hundred kilobytes where they are dense, and 32 MB at the very worst. IDs
 * that are no numbers are kept as they are.
 */
final class Seen {
    /** A number that is written in one way only: the same digits are the same record. */
    private static final int MOST_DIGITS = 18;

    private static final int BITS = 6;

    private final Set<String> words = new HashSet<>();
    private long[] blocks = new long[64];
    private long[] masks = new long[64];
    private int used;

    /** Adds an ID. */
    void add(String id) {
        if (!plainNumber(id)) {
            words.add(id);
            return;
        }
        long number = Long.parseLong(id);
        int at = at(blocks, masks, number >>> BITS);
        if (masks[at] == 0) {
            used++;
            blocks[at] = number >>> BITS;
        }
        masks[at] |= 1L << number;
        if (used * 2 > masks.length) {
            grow();
        }
    }

    /** Whether it was added. */
    boolean has(String id) {
        if (!plainNumber(id)) {
            return words.contains(id);
        }
        long number = Long.parseLong(id);
        return (masks[at(blocks, masks, number >>> BITS)] & 1L << number) != 0;
    }

    private static boolean plainNumber(String id) {
        if (id.isEmpty() || id.length() > MOST_DIGITS || (id.charAt(0) == '0' && id.length() > 1)) {
            return false;
        }
        for (int i = 0; i < id.length(); i++) {
            if (id.charAt(i) < '0' || id.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** Where the block stands, or the free place where it would. */
    private static int at(long[] blocks, long[] masks, long block) {
        int last = masks.length - 1;
        int at = (int) ((block * 0x9E3779B97F4A7C15L) >>> 32) & last;
        while (masks[at] != 0 && blocks[at] != block) {
            at = (at + 1) & last;
        }
        return at;
    }

    private void grow() {
        long[] wider = new long[blocks.length * 2];
        long[] widerMasks = new long[wider.length];
        for (int i = 0; i < blocks.length; i++) {
            if (masks[i] != 0) {
                int at = at(wider, widerMasks, blocks[i]);
                wider[at] = blocks[i];
                widerMasks[at] = masks[i];
            }
        }
        blocks = wider;
        masks = widerMasks;
    }
}
