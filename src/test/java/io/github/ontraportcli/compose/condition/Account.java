package io.github.ontraportcli.compose.condition;

import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.ontraportcli.failure.Failure;
import io.github.ontraportcli.json.Json;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;

/** An account in Los Angeles on 10 March 2026 at 13:30:15, two days after its clocks went forward. */
final class Account {
    static final ZoneId ZONE = ZoneId.of("America/Los_Angeles");
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-10T20:30:15Z"), ZoneOffset.UTC);
    static final Map<String, Kind> TYPES_BY_NAME = Map.of(
            "id", Kind.NUMBER,
            "price", Kind.NUMBER,
            "state", Kind.TEXT,
            "lastname", Kind.TEXT,
            "email", Kind.TEXT,
            "date", Kind.TIMESTAMP,
            "vip", Kind.CHECKBOX,
            "stage", Kind.DROPDOWN,
            "f12", Kind.LIST,
            "x", Kind.UNKNOWN);
    static final FieldTypes TYPES = FieldTypes.of(TYPES_BY_NAME);

    private Account() {}

    static Condition compiled(String expression) {
        return Expression.parse(expression).compile(TYPES, ZONE, CLOCK);
    }

    /** The JSON that is sent. */
    static String sent(String expression) {
        return Json.compact(compiled(expression).json());
    }

    /** The sent conditions in words, short enough to read in a test. */
    static String spelled(String expression) {
        return compiled(expression).text();
    }

    /** The whole refusal, a line each for what, why and next. */
    static String refusal(String expression) {
        return told(assertThrows(Failure.Usage.class, () -> compiled(expression)));
    }

    static String told(Failure failure) {
        StringBuilder told = new StringBuilder(failure.what());
        if (failure.why() != null) {
            told.append("\nwhy: ").append(failure.why());
        }
        if (failure.next() != null) {
            told.append("\nnext: ").append(failure.next());
        }
        return told.toString();
    }
}
