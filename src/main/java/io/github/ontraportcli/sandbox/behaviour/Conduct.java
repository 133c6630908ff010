package io.github.ontraportcli.sandbox.behaviour;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.zip.CRC32;

/**
 * How an account behaves towards those who call it, as whoever started it wished.
 *
 * @param queue how long a change of tags or subscriptions that was accepted waits until it applies; zero is not at all
 * @param strict whether what would lose data in silence is refused
 */
public record Conduct(Duration queue, boolean strict) {
    /** Everything applies at once, and what loses data in silence does so. */
    public static final Conduct USUAL = new Conduct(Duration.ZERO, false);

    private static final String FIRST = "12345";
    private static final long LOWEST = 100_000;
    private static final long SPREAD = 899_999_999;

    /** The same, with changes that wait so long. */
    public Conduct queueing(Duration other) {
        return new Conduct(other, strict);
    }

    /** The same, refusing what would lose data in silence. */
    public Conduct strictly() {
        return new Conduct(queue, true);
    }

    /**
     * The account's ID, as every answer tells it: the same at every start, and another for each App ID.
     *
     * @param further the App ID of an account that is served beside the first; empty for the first
     */
    public static String accountId(String further) {
        if (further.isEmpty()) {
            return FIRST;
        }
        CRC32 sum = new CRC32();
        sum.update(further.getBytes(StandardCharsets.UTF_8));
        return Long.toString(LOWEST + sum.getValue() % SPREAD);
    }
}
