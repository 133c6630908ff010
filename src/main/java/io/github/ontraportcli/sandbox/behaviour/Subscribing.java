package io.github.ontraportcli.sandbox.behaviour;

import io.github.ontraportcli.sandbox.wire.Rejection;
import io.github.ontraportcli.sandbox.wire.Reply;

/** Adding records to sequences and automations, and taking them out. */
final class Subscribing {
    private static final String ACCEPTED = "The subscription is now being processed.";

    private Subscribing() {}

    static Reply add(Call call) {
        return added(call, kind(call));
    }

    static Reply remove(Call call) {
        return removed(call, kind(call));
    }

    static Reply addToSequence(Call call) {
        return added(call, Membership.SEQUENCES);
    }

    static Reply removeFromSequence(Call call) {
        return removed(call, Membership.SEQUENCES);
    }

    private static Reply added(Call call, Membership membership) {
        Pending.accept(call, membership, true, call.type(), Targets.listed(call, "add_list"), Targets.records(call));
        return Envelope.sentence(call, ACCEPTED);
    }

    private static Reply removed(Call call, Membership membership) {
        Pending.accept(
                call, membership, false, call.type(), Targets.listed(call, "remove_list"), Targets.records(call));
        return Envelope.sentence(call, ACCEPTED);
    }

    /** An automation, which the API calls a campaign, unless the request says otherwise. */
    private static Membership kind(Call call) {
        String kind = call.parameters().text("sub_type");
        if (kind == null || kind.isBlank() || kind.equalsIgnoreCase("Campaign")) {
            return Membership.AUTOMATIONS;
        }
        if (kind.equalsIgnoreCase("Sequence")) {
            return Membership.SEQUENCES;
        }
        throw Rejection.malformed("The sub_type is neither Campaign nor Sequence: " + kind);
    }
}
