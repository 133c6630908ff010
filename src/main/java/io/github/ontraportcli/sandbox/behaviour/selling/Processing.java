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
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Charging a contact, or logging what was charged elsewhere. No money moves; {@link Cards} says which cards are declined.
 * {@code trans_date} is in milliseconds, unlike every other time.
 */
final class Processing {
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
        List<Line> lines = Basket.lines(call, offer);
        Extras extras = Extras.of(call, offer);
        Optional<Coupon> coupon = Coupon.given(call, contact, offer);
        Basket basket = Basket.today(lines, extras, coupon);
        boolean log = mode.equals("chargeLog");
        if (!log) {
            gateway(call);
        }
        long card = log ? 0 : card(call, contact);
        Outcome outcome =
                log || basket.total().signum() == 0 || !Cards.declines(call, card) ? Outcome.PAID : Outcome.DECLINED;
        Opening.Opened opened = outcome == Outcome.PAID || opensAnyway(parameters)
                ? new Opening(call, contact, card, offer.json(), extras, coupon).open(Coming.of(lines, call.now()))
                : Opening.Opened.NONE;
        long order = opened.all().stream().findFirst().orElse(0L);
        long invoice = invoice(call, contact, card, order, basket, offer, outcome);
        opened.all().forEach(each -> Orders.began(call, each, invoice));
        enter(call, invoice, basket, opened.byProduct(), coupon, outcome);
        Totals totals = new Totals(call);
        totals.invoiced(contact, invoice, basket.total(), outcome == Outcome.PAID);
        totals.owed(contact);
        coupon.ifPresent(used -> used.redeem(call));
        Cards.charged(call, card, invoice);
        if (!log) {
            call.happened(new Event.CardCharged(
                    Entries.of(call, Selling.CONTACT).type(), contact, outcome == Outcome.DECLINED));
        }
        return log ? logged(call, invoice) : charged(invoice, outcome);
    }

    /** Enters what was bought, and what it adds up to. */
    private static void enter(
            Call call, long invoice, Basket basket, Map<Long, Long> orders, Optional<Coupon> coupon, Outcome outcome) {
        Books books = new Books(call);
        Running running = new Running(call);
        Entries transactions = Entries.of(call, Selling.TRANSACTION);
        boolean paid = outcome == Outcome.PAID;
        for (Item each : basket.items()) {
            long order = each.kind() == Kind.ONCE ? 0 : orders.getOrDefault(each.product(), 0L);
            Draft draft = new Draft();
            if (each.discount().signum() > 0) {
                coupon.ifPresent(used -> draft.with("coupon_id", used.id())
                        .with("coupon_code_id", used.code())
                        .with("coupon_name", used.name())
                        .with("coupon_code", used.text()));
            }
            long purchase = books.purchase(each, invoice, order, transactions.number(invoice, "date"), outcome, draft);
            if (paid) {
                running.paid(purchase, true, false);
            } else {
                running.declined(purchase);
            }
        }
        new Totals(call).spent(transactions.number(invoice, "contact_id"), paid ? basket.total() : BigDecimal.ZERO, 0);
        if (paid && basket.total().signum() > 0) {
            running.charged(transactions.number(invoice, "order_id"), basket.total(), 1);
        }
        books.orders(invoice).forEach(running::due);
        new Commissions(call).settle(invoice, outcome);
    }

    private static void gateway(Call call) {
        required(call.parameters(), "invoice_template");
        required(call.parameters(), "gateway_id");
        Entries gateways = Entries.of(call, Selling.GATEWAY);
        long gateway = call.parameters().number("gateway_id", 0);
        if (!gateways.has(gateway)) {
            throw Rejection.malformed("Invalid Gateway ID");
        }
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

    /** Whether an order is opened although today's charge was declined, which it is unless the request says no. */
    private static boolean opensAnyway(Parameters parameters) {
        String said = parameters.text("create_open_order_on_decline");
        return said == null || said.isBlank() || parameters.flag("create_open_order_on_decline");
    }

    private static long invoice(
            Call call, long contact, long card, long order, Basket basket, Nested offer, Outcome outcome) {
        Parameters parameters = call.parameters();
        Entries contacts = Entries.of(call, Selling.CONTACT);
        Entries cards = Entries.of(call, Selling.CREDIT_CARD);
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
                .with("date", Math.floorDiv(millis, MILLIS))
                .with("template_id", parameters.number("invoice_template", 1))
                .with("subtotal", Money.fixed(basket.subtotal()))
                .with("tax", Money.fixed(basket.tax()))
                .with("shipping", Money.fixed(basket.shipping()))
                .with("total", Money.fixed(basket.total()))
                .with("external_order_id", external == null ? "" : external)
                .with("offer_data", offer.json().toString());
        for (String each : List.of("zip", "city", "state")) {
            String value = cards.text(card, each);
            if (!value.isEmpty()) {
                draft.with(each, value);
            }
        }
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
