package io.github.ontraportcli.sandbox.behaviour.selling;

import com.google.gson.JsonArray;
import com.google.gson.JsonPrimitive;
import io.github.ontraportcli.sandbox.behaviour.Call;
import io.github.ontraportcli.sandbox.behaviour.Entries;
import io.github.ontraportcli.sandbox.behaviour.Envelope;
import io.github.ontraportcli.sandbox.wire.Reply;
import java.util.List;

/**
 * Telling what became of transactions. Only a paid one can be refunded or voided; others among those that a request names
 * stay as they are.
 */
final class Statuses {
    private Statuses() {}

    static Reply collections(Call call) {
        one(call, Outcome.COLLECTIONS);
        return Envelope.done(call);
    }

    static Reply decline(Call call) {
        one(call, Outcome.DECLINED);
        return Envelope.done(call);
    }

    static Reply paid(Call call) {
        one(call, Outcome.PAID);
        return Envelope.data(call, new JsonArray());
    }

    static Reply refund(Call call) {
        ofPaid(call, Outcome.REFUNDED);
        return Envelope.sentence(call, "Refunded");
    }

    static Reply cancel(Call call) {
        ofPaid(call, Outcome.VOID);
        return Envelope.sentence(call, "Voided");
    }

    static Reply writeOff(Call call) {
        new Books(call).settle(Entries.of(call, Selling.TRANSACTION).meant(), Outcome.WRITTEN_OFF);
        return Envelope.data(call, new JsonPrimitive(1));
    }

    private static void one(Call call, Outcome outcome) {
        new Books(call).settle(List.of(Entries.of(call, Selling.TRANSACTION).named()), outcome);
    }

    private static void ofPaid(Call call, Outcome outcome) {
        Entries transactions = Entries.of(call, Selling.TRANSACTION);
        List<Long> paid = transactions.meant();
        paid.removeIf(each -> transactions.number(each, "status") != Outcome.PAID.transaction());
        new Books(call).settle(paid, outcome);
    }
}
