package io.github.ontraportcli.sandbox.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A value of a field as SQLite puts it in order: nothing first, then numbers, then text by its bytes without regard to the
 * case of A to Z.
 */
final class Value implements Comparable<Value> {
    private final @Nullable Number number;
    private final byte @Nullable [] text;

    private Value(@Nullable Number number, byte @Nullable [] text) {
        this.number = number;
        this.text = text;
    }

    /** The value that a column of a row, or a question mark, stands for. */
    static Value of(@Nullable Object given) {
        if (given == null) {
            return new Value(null, null);
        }
        if (given instanceof Number number) {
            return new Value(number, null);
        }
        byte[] text = given.toString().getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < text.length; i++) {
            if (text[i] >= 'A' && text[i] <= 'Z') {
                text[i] += 'a' - 'A';
            }
        }
        return new Value(null, text);
    }

    @Override
    public int compareTo(Value other) {
        if (number != null && other.number != null) {
            return whole(number) && whole(other.number)
                    ? Long.compare(number.longValue(), other.number.longValue())
                    : Double.compare(number.doubleValue() + 0.0, other.number.doubleValue() + 0.0);
        }
        if (text != null && other.text != null) {
            return Arrays.compareUnsigned(text, other.text);
        }
        return Integer.compare(rank(), other.rank());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Value value && compareTo(value) == 0;
    }

    @Override
    public int hashCode() {
        return number != null ? Double.hashCode(number.doubleValue() + 0.0) : Arrays.hashCode(text);
    }

    private static boolean whole(Number number) {
        return number instanceof Long || number instanceof Integer;
    }

    private int rank() {
        return text != null ? 2 : number != null ? 1 : 0;
    }
}
