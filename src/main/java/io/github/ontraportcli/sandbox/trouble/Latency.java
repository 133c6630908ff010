package io.github.ontraportcli.sandbox.trouble;

import io.github.ontraportcli.failure.Failure;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How long an answer takes.
 *
 * @param usual in milliseconds
 * @param spread by how much it is earlier or later at most, in milliseconds
 */
public record Latency(long usual, long spread) {
    /** At once. */
    public static final Latency NONE = new Latency(0, 0);

    private static final long MOST = 600_000;
    private static final Pattern WRITTEN =
            Pattern.compile("([0-9]{1,9})(ms|s)?(?:\\s*(?:±|\\+/?-)\\s*([0-9]{1,9})(ms|s)?)?");

    /**
     * Reads {@code 400ms}, {@code 2s}, {@code 400ms±100} or {@code 400ms+-100}; a number alone counts milliseconds, the
     * second one counts like the first.
     *
     * @throws Failure of the usage kind when it is none
     */
    public static Latency parse(String text) {
        Matcher parts = WRITTEN.matcher(text.strip());
        if (!parts.matches()) {
            throw wrong(text);
        }
        String unit = parts.group(2);
        long usual = millis(parts.group(1), unit);
        String spread = parts.group(3);
        long around = spread == null ? 0 : millis(spread, parts.group(4) == null ? unit : parts.group(4));
        if (usual > MOST || around > usual) {
            throw wrong(text);
        }
        return new Latency(usual, around);
    }

    long pick(SplittableRandom dice) {
        return spread == 0 ? usual : dice.nextLong(usual - spread, usual + spread + 1);
    }

    private static long millis(String number, @Nullable String unit) {
        return Long.parseLong(number) * ("s".equals(unit) ? 1000 : 1);
    }

    private static Failure wrong(String text) {
        return Failure.usage("--latency takes a length of time up to ten minutes, not \"" + text + "\"")
                .next("It is written 400ms, 2s or 400ms±100 (also 400ms+-100).");
    }
}
