package io.github.ontraportcli.sandbox.behaviour.selling;

import com.google.gson.JsonPrimitive;
import io.github.ontraportcli.sandbox.behaviour.Call;
import io.github.ontraportcli.sandbox.behaviour.Draft;
import io.github.ontraportcli.sandbox.behaviour.Entries;
import io.github.ontraportcli.sandbox.behaviour.Envelope;
import io.github.ontraportcli.sandbox.wire.Reply;
import java.util.List;
import java.util.Optional;

/**
 * Trying transactions again. One that was declined or is in collections is charged to the contact's default card, which may
 * be another than the one that was declined, or to the transaction's own where there is no default; one without any card was paid elsewhere, and goes through. Invoices are answered
 * and leave no trace, because nothing is sent from a simulated account.
 */
final class Rerunning {
    private Rerunning() {}

    static Reply rerun(Call call) {
        Entries transactions = Entries.of(call, Selling.TRANSACTION);
        for (long each : transactions.meant()) {
            charge(call, each);
        }
        return Envelope.data(call, new JsonPrimitive(1));
    }

    static Reply commissions(Call call) {
        Entries.of(call, Selling.TRANSACTION).meant().forEach(each -> new Commissions(call).earn(each));
        return Envelope.sentence(call, "Re-ran commissions");
    }

    static Reply invoice(Call call) {
        Entries.of(call, Selling.TRANSACTION).meant();
        return Envelope.sentence(call, "");
    }

    /** Charges a transaction again; nothing happens to one that is not owed. */
    static void charge(Call call, long id) {
        Entries transactions = Entries.of(call, Selling.TRANSACTION);
        if (!Outcome.owed(transactions.number(id, "status"))) {
            return;
        }
        long contact = transactions.number(id, "contact_id");
        long own = transactions.number(id, "cc_id");
        Optional<Long> usual = Cards.usual(call, contact);
        long card = usual.orElse(own);
        boolean paid = card == 0 || !Cards.declines(call, card);
        transactions.change(
                id,
                new Draft()
                        .with("cc_id", card)
                        .with("last_recharge_date", call.now())
                        .with("recharge_attempts", transactions.number(id, "recharge_attempts") + 1));
        new Totals(call).charged(contact, Money.kept(transactions.text(id, "total")), paid);
        if (paid) {
            Cards.charged(call, card, id);
        }
        new Books(call).settle(List.of(id), paid ? Outcome.PAID : Outcome.DECLINED);
    }
}
