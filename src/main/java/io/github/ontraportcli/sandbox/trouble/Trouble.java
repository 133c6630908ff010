package io.github.ontraportcli.sandbox.trouble;

/**
 * What a sandbox does to its clients on purpose.
 *
 * @param latency how late it answers
 * @param faults what goes wrong, and how often
 * @param seed decides which requests are met: the same seed and the same sequence of requests, the same trouble
 */
public record Trouble(Latency latency, Faults faults, long seed) {
    /** Nothing. */
    public static final Trouble NONE = new Trouble(Latency.NONE, Faults.NONE, 0);
}
