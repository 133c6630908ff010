package io.github.ontraportcli.sandbox.behaviour.selling;

import com.google.gson.JsonPrimitive;
import io.github.ontraportcli.sandbox.behaviour.Call;
import io.github.ontraportcli.sandbox.behaviour.Draft;
import io.github.ontraportcli.sandbox.behaviour.Entries;
import io.github.ontraportcli.sandbox.behaviour.Envelope;
import io.github.ontraportcli.sandbox.wire.Reply;
import java.util.ArrayList;
import java.util.List;

/**
 * Trying transactions again. Charging a declined one or one in collections succeeds here. Commissions and invoices are
 * answered and leave no trace, because nothing is sent from a simulated account.
 */
final class Rerunning {
    private Rerunning() {}

    static Reply rerun(Call call) {
        Entries transactions = Entries.of(call, Selling.TRANSACTION);
        List<Long> charged = new ArrayList<>();
        for (long each : transactions.meant()) {
            long status = transactions.number(each, "status");
            if (status == Outcome.DECLINED.transaction() || status == Outcome.COLLECTIONS.transaction()) {
                transactions.change(
                        each,
                        new Draft()
                                .with("last_recharge_date", call.now())
                                .with("recharge_attempts", transactions.number(each, "recharge_attempts") + 1));
                charged.add(each);
            }
        }
        new Books(call).settle(charged, Outcome.PAID);
        return Envelope.data(call, new JsonPrimitive(1));
    }

    static Reply commissions(Call call) {
        Entries.of(call, Selling.TRANSACTION).meant();
        return Envelope.sentence("Re-ran commissions");
    }

    static Reply invoice(Call call) {
        Entries.of(call, Selling.TRANSACTION).meant();
        return Envelope.sentence("");
    }
}
