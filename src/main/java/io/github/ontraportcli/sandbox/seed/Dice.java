package io.github.ontraportcli.sandbox.seed;

/** Numbers that look thrown and are the same every time (SplitMix64). */
final class Dice {
    private long state;

    Dice(long start) {
        this.state = start;
    }

    /** A number from 0 up to, and not, the bound. */
    int below(int bound) {
        state += 0x9E3779B97F4A7C15L;
        long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        mixed ^= mixed >>> 31;
        return (int) Long.remainderUnsigned(mixed, bound);
    }

    /** Whether something happens that does so that many times in a hundred. */
    boolean percent(int chance) {
        return below(100) < chance;
    }

    /** One of these. */
    <T> T of(T[] values) {
        return values[below(values.length)];
    }
}
