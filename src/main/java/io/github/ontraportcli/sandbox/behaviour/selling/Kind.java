package io.github.ontraportcli.sandbox.behaviour.selling;

import io.github.ontraportcli.sandbox.wire.Rejection;

/** How something is paid for. */
enum Kind {
    ONCE,
    SUBSCRIPTION,
    PLAN,
    TRIAL;

    /** The kind that an offer names. */
    static Kind named(String type) {
        return switch (type) {
            case "subscription" -> SUBSCRIPTION;
            case "payment_plan" -> PLAN;
            case "", "one_time", "single", "null" -> ONCE;
            default -> throw Rejection.malformed("Invalid product type: " + type);
        };
    }

    /** The type of a purchase. */
    int code() {
        return ordinal();
    }
}
