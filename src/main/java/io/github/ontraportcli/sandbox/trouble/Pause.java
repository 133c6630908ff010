package io.github.ontraportcli.sandbox.trouble;

/** How the server lets time pass before a late answer; a test lets none pass. */
public interface Pause {
    /** Time as it passes. */
    Pause REAL = Thread::sleep;

    /** Waits that many milliseconds. */
    void millis(long time) throws InterruptedException;
}
