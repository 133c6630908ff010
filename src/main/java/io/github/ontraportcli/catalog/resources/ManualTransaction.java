package io.github.ontraportcli.catalog.resources;

import io.github.ontraportcli.catalog.Parameter;
import io.github.ontraportcli.catalog.Type;
import java.util.List;

/** What can be said of a transaction that is made by hand, be it charged or written down. */
final class ManualTransaction {
    /**
     * What an order is to hold. Without products the API deletes the order, and without its ID it would not know which one
     * is meant: both must be there.
     */
    static final Parameter ORDER_CONTENT = Parameter.of(
                    "offer",
                    Type.tree("products", "order_id"),
                    "The order (order_id) and all it is to hold (products, offer_id, cc_id …), as a JSON object.")
            .must()
            .priced();

    private static final Parameter CONTACT =
            Parameter.whole("contact_id", "The contact who buys, by ID.").must();
    private static final Parameter EXTERNAL_ORDER =
            Parameter.text("external_order_id", "The order's ID in another system, kept with the transaction.");
    private static final Parameter DATE = Parameter.of(
            "trans_date", Type.MILLISECONDS, "When it took place; a plain number is milliseconds since 1970.");
    private static final Parameter INVOICE = Parameter.whole(
            "invoice_template", "The invoice that the contact gets, by the template's ID; 1 is the first.");
    private static final Parameter GATEWAY = Parameter.whole(
                    "gateway_id", "The gateway that charges, by ID: see ontraport gateways list (not its external_id).")
            .must();
    private static final Parameter CARD = Parameter.whole(
            "cc_id", "The card on file to charge, by ID; unless said the default one, or the one in --payer.");
    private static final Parameter OPEN_ORDER_ON_DECLINE = Parameter.of(
            "create_open_order_on_decline",
            Type.choice("yes", "true", "no", "false"),
            "Whether a subscription is opened even when today's charge is declined; yes unless said.");
    private static final Parameter OFFER = Parameter.of(
                    "offer", Type.tree("products"), "What is bought: products, taxes, shipping …, as a JSON object.")
            .must()
            .priced();
    private static final Parameter ADDRESS = Parameter.of(
            "billing_address",
            Type.tree("address", "city", "state", "zip", "country"),
            "Where the bill goes (address, city, state, zip, country), as a JSON object, where none is on file.");
    private static final Parameter PAYER = Parameter.of(
                    "payer",
                    Type.tree("expire_month", "expire_year"),
                    "The card to charge (ccnumber, code, expire_month, expire_year), as JSON: @FILE, or - for stdin.")
            .secret();

    private ManualTransaction() {}

    /** Of one that is charged. */
    static List<Parameter> charged() {
        return List.of(
                CONTACT,
                EXTERNAL_ORDER,
                DATE,
                INVOICE.must(),
                GATEWAY,
                CARD,
                OPEN_ORDER_ON_DECLINE,
                OFFER,
                ADDRESS,
                PAYER);
    }

    /** Of one that is only written down. */
    static List<Parameter> logged() {
        return List.of(
                CONTACT,
                EXTERNAL_ORDER,
                DATE,
                INVOICE.meaning("The invoice that the contact gets, by the template's ID: 1 unless said, -1 for none."),
                OFFER);
    }
}
