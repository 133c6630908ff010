package io.github.ontraportcli.api;

import io.github.ontraportcli.api.pacing.Place;
import io.github.ontraportcli.api.pacing.Told;
import io.github.ontraportcli.failure.Failure;
import java.time.Duration;

/** One request's leave to be sent, which each of its tries waits for anew. Times are in milliseconds. */
final class Permit {
    private static final String WHY = "the rate limit";

    private final Pacing pacing;
    private final long most;
    private Place place = Place.NONE;
    private long waited;
    private long left;

    Permit(Pacing pacing) {
        this.pacing = pacing;
        this.most = pacing.most().toMillis();
    }

    /** Waits until the request may be sent. */
    void await() {
        place = pacing.queue().take(most - waited);
        while (place.taken() && place.ahead() > 0) {
            sleep();
            place = pacing.queue().confirmed(place, most - waited);
        }
        if (!place.taken()) {
            throw tooLong();
        }
        left = pacing.waiting().millis();
    }

    /** Learns what a reply tells of the budget. */
    void answered(Reply reply) {
        Told told = new Told(
                reply.number("X-Rate-Limit-Limit"),
                reply.number("X-Rate-Limit-Remaining"),
                reply.number(reply.number("X-Rate-Limit-Reset").isPresent() ? "X-Rate-Limit-Reset" : "Retry-After"),
                reply.succeeded());
        if (reply.status() == 429) {
            pacing.queue().refused(place, told);
        } else {
            pacing.queue().answered(place, left, told);
        }
    }

    /** Gives the moment back where nothing left. */
    void unanswered(Transport.NoReply none) {
        if (!none.sent()) {
            pacing.queue().release(place);
        }
    }

    private void sleep() {
        waited += place.ahead();
        try {
            pacing.waiting().sleep(Duration.ofMillis(place.ahead()), WHY);
        } catch (Failure e) {
            pacing.queue().release(place);
            throw e;
        }
    }

    private Failure tooLong() {
        return Failure.rateLimited("the rate limit asks for a wait of " + seconds(place.ahead()) + " seconds")
                .why("The account's requests for this minute are used up; --max-wait is " + most / 1000 + " seconds.")
                .next("Try again in a minute, or wait longer: --max-wait " + seconds(waited + place.ahead()) + ".");
    }

    /** Seconds, the last one begun counted whole. */
    private static long seconds(long millis) {
        return (millis + 999) / 1000;
    }
}
