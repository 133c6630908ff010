package io.github.ontraportcli.sandbox.behaviour.calendar;

import io.github.ontraportcli.sandbox.wire.Parameters;
import io.github.ontraportcli.sandbox.wire.Rejection;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Moments that a request names, in seconds since 1970. */
final class Moments {
    static final long DAY = 86_400;
    /** The start of the year 3000, after which nothing is planned. */
    static final long LAST = 32_503_680_000L;

    /** The account's time zone, in which days begin and events repeat. */
    static final ZoneId ZONE = ZoneId.of("America/Los_Angeles");

    private Moments() {}

    /** A moment as the clock on the wall shows it. */
    static LocalDateTime local(long moment) {
        return LocalDateTime.ofInstant(Instant.ofEpochSecond(moment), ZONE);
    }

    /** The moment when the clock on the wall shows this. */
    static long of(LocalDateTime local) {
        return local.atZone(ZONE).toEpochSecond();
    }

    /** The day of a moment, counted from 1970. */
    static long day(long moment) {
        return local(moment).toLocalDate().toEpochDay();
    }

    /** The moment at which its day begins. */
    static long startOfDay(long moment) {
        return of(local(moment).toLocalDate().atStartOfDay());
    }

    /** The moment at which the day after its day begins. */
    static long dayAfter(long moment) {
        return of(local(moment).toLocalDate().plusDays(1).atStartOfDay());
    }

    /** The moment of that name; refuses one before 1970 or after the year 2999. */
    static long of(Parameters parameters, String name, long otherwise) {
        long moment = parameters.number(name, otherwise);
        if (moment < 0 || moment > LAST) {
            throw Rejection.malformed("Not a time: " + name);
        }
        return moment;
    }
}
