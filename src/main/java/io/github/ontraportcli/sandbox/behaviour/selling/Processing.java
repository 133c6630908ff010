package io.github.ontraportcli.sandbox.behaviour.selling;

import com.google.gson.JsonObject;
import io.github.ontraportcli.sandbox.behaviour.Answers;
import io.github.ontraportcli.sandbox.behaviour.Call;
import io.github.ontraportcli.sandbox.behaviour.Draft;
import io.github.ontraportcli.sandbox.behaviour.Entries;
import io.github.ontraportcli.sandbox.behaviour.Envelope;
import io.github.ontraportcli.sandbox.behaviour.Nested;
import io.github.ontraportcli.sandbox.behaviour.automation.Event;
import io.github.ontraportcli.sandbox.wire.Parameters;
import io.github.ontraportcli.sandbox.wire.Rejection;
import io.github.ontraportcli.sandbox.wire.Reply;
import java.util.Optional;

/**
 * Charging a contact, or logging what was charged elsewhere. No money moves: every card is charged, except the number
 * 4000000000000002, which is declined. {@code trans_date} is in milliseconds, unlike every other time.
 */
final class Processing {
    private static final String DECLINED = "4000000000000002";
    private static final long MILLIS = 1000;

    private Processing() {}

    static Reply answer(Call call) {
        Parameters parameters = call.parameters();
        long contact = parameters.number("contact_id", 0);
        if (!Entries.of(call, Selling.CONTACT).has(contact)) {
            throw Rejection.malformed("Invalid Contact ID");
        }
        String mode = String.valueOf(parameters.text("chargeNow"));
        if (!mode.equals("chargeNow") && !mode.equals("chargeLog")) {
            throw Rejection.malformed("The parameter chargeNow is neither chargeNow nor chargeLog.");
        }
        Nested offer = Nested.in(parameters, "offer")
                .orElseThrow(() -> Rejection.malformed("The parameter offer is missing."));
        Basket basket = Basket.of(call, offer);
        boolean log = mode.equals("chargeLog");
        if (!log) {
            required(parameters, "invoice_template");
            required(parameters, "gateway_id");
            if (!Entries.of(call, Selling.GATEWAY).has(parameters.number("gateway_id", 0))) {
                throw Rejection.malformed("Invalid Gateway ID");
            }
        }
        long card = log ? 0 : card(call, contact);
        Outcome outcome = log || !declined(parameters) ? Outcome.PAID : Outcome.DECLINED;
        long order = outcome == Outcome.PAID ? Orders.open(call, contact, card, basket) : 0;
        long invoice = invoice(call, contact, card, order, basket, offer, outcome);
        Orders.invoiced(call, order, invoice);
        Books books = new Books(call);
        for (Basket.Line each : basket.lines()) {
            books.purchase(each, invoice, order, contact, outcome);
        }
        books.total(contact);
        if (!log) {
            call.happened(new Event.CardCharged(
                    Entries.of(call, Selling.CONTACT).type(), contact, outcome == Outcome.DECLINED));
        }
        return log ? logged(call, invoice) : charged(invoice, outcome);
    }

    private static long card(Call call, long contact) {
        Optional<Nested> payer = Nested.in(call.parameters(), "payer");
        if (payer.isPresent()) {
            return Cards.keep(call, contact, payer.get(), Nested.in(call.parameters(), "billing_address"));
        }
        long named = call.parameters().number("cc_id", 0);
        Entries cards = Entries.of(call, Selling.CREDIT_CARD);
        if (named != 0 && (!cards.has(named) || cards.number(named, "contact_id") != contact)) {
            throw Rejection.malformed("Invalid Credit Card ID");
        }
        return named != 0
                ? named
                : Cards.usual(call, contact)
                        .orElseThrow(() -> Rejection.malformed("The contact has no credit card on file."));
    }

    private static boolean declined(Parameters parameters) {
        return Nested.in(parameters, "payer")
                .map(payer -> payer.text("ccnumber").replaceAll("[ -]", "").equals(DECLINED))
                .orElse(false);
    }

    private static long invoice(
            Call call, long contact, long card, long order, Basket basket, Nested offer, Outcome outcome) {
        Parameters parameters = call.parameters();
        Entries contacts = Entries.of(call, Selling.CONTACT);
        long millis = parameters.number("trans_date", call.now() * MILLIS);
        String external = parameters.text("external_order_id");
        Draft draft = new Draft()
                .with("hidden", 0)
                .with("status", outcome.transaction())
                .with("contact_id", contact)
                .with(
                        "contact_name",
                        (contacts.text(contact, "firstname") + " " + contacts.text(contact, "lastname")).trim())
                .with("order_id", order)
                .with("cc_id", card)
                .with("gateway_id", parameters.number("gateway_id", 0))
                .with("date", millis / MILLIS)
                .with("template_id", parameters.number("invoice_template", 1))
                .with("subtotal", Money.fixed(basket.subtotal()))
                .with("tax", Money.fixed(basket.tax()))
                .with("shipping", Money.fixed(basket.shipping()))
                .with("total", Money.fixed(basket.total()))
                .with("external_order_id", external == null ? "" : external)
                .with("offer_data", offer.json().toString());
        return Entries.of(call, Selling.TRANSACTION).add(draft);
    }

    private static void required(Parameters parameters, String name) {
        String text = parameters.text(name);
        if (text == null || text.isBlank()) {
            throw Rejection.malformed("The parameter " + name + " is missing.");
        }
    }

    private static Reply logged(Call call, long invoice) {
        JsonObject data = new JsonObject();
        data.addProperty("invoice_id", invoice);
        return Envelope.data(call, data);
    }

    private static Reply charged(long invoice, Outcome outcome) {
        JsonObject data = new JsonObject();
        data.addProperty("result_code", outcome == Outcome.PAID ? 1 : 0);
        data.addProperty("transaction_id", Long.toString(invoice));
        data.addProperty("external_txn", "000TEST");
        data.addProperty("message", outcome == Outcome.PAID ? "Success!" : "This transaction has been declined.");
        data.addProperty("invoice_id", invoice);
        return Answers.anonymous(data);
    }
}
