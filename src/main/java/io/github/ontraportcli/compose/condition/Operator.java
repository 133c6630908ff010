package io.github.ontraportcli.compose.condition;

import java.util.Arrays;
import java.util.Optional;

/**
 * A comparison of a field with one value.
 *
 * <p>{@code !=} and {@code <>} mean the same; each is sent as it was typed, since neither is documented and clients
 * send both.
 */
public enum Operator {
    EQUAL("=", "=", "is", "is exactly"),
    NOT_EQUAL("!=", "!=", "is not", "is not"),
    UNEQUAL("<>", "<>", "is not", "is not"),
    MORE(">", ">", "is more than", "is after"),
    LESS("<", "<", "is less than", "is before"),
    AT_LEAST(">=", ">=", "is at least", "is at or after"),
    AT_MOST("<=", "<=", "is at most", "is at or before"),
    LIKE("like", "LIKE", "matches the pattern", "matches the pattern"),
    CONTAINS("contains", "CONTAINS", "contains", "contains"),
    LACKS("not contains", "DOES NOT CONTAIN", "does not contain", "does not contain");

    private final String typed;
    private final String sent;
    private final String spoken;
    private final String spokenOfTime;

    Operator(String typed, String sent, String spoken, String spokenOfTime) {
        this.typed = typed;
        this.sent = sent;
        this.spoken = spoken;
        this.spokenOfTime = spokenOfTime;
    }

    /** As it is typed, e.g. "like". */
    public String typed() {
        return typed;
    }

    /** As it stands in the JSON, e.g. "LIKE". */
    public String sent() {
        return sent;
    }

    String spoken(boolean ofTime) {
        return ofTime ? spokenOfTime : spoken;
    }

    boolean looksInsideText() {
        return this == LIKE || this == CONTAINS || this == LACKS;
    }

    /** What holds where this does not; nothing for "like", whose opposite no source names. */
    Optional<Operator> opposite() {
        return Optional.ofNullable(
                switch (this) {
                    case EQUAL -> NOT_EQUAL;
                    case NOT_EQUAL, UNEQUAL -> EQUAL;
                    case MORE -> AT_MOST;
                    case AT_MOST -> MORE;
                    case LESS -> AT_LEAST;
                    case AT_LEAST -> LESS;
                    case CONTAINS -> LACKS;
                    case LACKS -> CONTAINS;
                    case LIKE -> null;
                });
    }

    static Optional<Operator> symbol(String symbol) {
        return Arrays.stream(values())
                .filter(each -> !each.looksInsideText() && each.typed.equals(symbol))
                .findFirst();
    }

    static Optional<Operator> sent(String op) {
        return Arrays.stream(values()).filter(each -> each.sent.equals(op)).findFirst();
    }
}
