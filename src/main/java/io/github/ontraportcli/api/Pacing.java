package io.github.ontraportcli.api;

import io.github.ontraportcli.api.pacing.Ledger;
import io.github.ontraportcli.api.pacing.Queue;
import java.time.Duration;

/**
 * Keeps within the account's requests a minute, together with all who share the ledger, so that a 429 is the exception. A
 * request waits as long as patience has it; then it fails rather than hang.
 *
 * @param most how long one request waits
 */
record Pacing(Waiting waiting, Duration most, Queue queue) {
    Pacing(Waiting waiting, Duration most, Ledger ledger) {
        this(waiting, most, new Queue(ledger, waiting::millis));
    }

    /** Leave to send a request, not asked for yet. */
    Permit permit() {
        return new Permit(this);
    }
}
