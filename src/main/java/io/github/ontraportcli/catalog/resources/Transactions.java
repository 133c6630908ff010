package io.github.ontraportcli.catalog.resources;

import static io.github.ontraportcli.catalog.OperationBuilder.get;
import static io.github.ontraportcli.catalog.OperationBuilder.post;
import static io.github.ontraportcli.catalog.OperationBuilder.put;
import static io.github.ontraportcli.catalog.Standard.DELETION;
import static io.github.ontraportcli.catalog.Standard.ID;
import static io.github.ontraportcli.catalog.Standard.IDS;
import static io.github.ontraportcli.catalog.Standard.ID_ARRAY;
import static io.github.ontraportcli.catalog.Verb.verb;

import io.github.ontraportcli.catalog.Answer;
import io.github.ontraportcli.catalog.OperationBuilder;
import io.github.ontraportcli.catalog.Parameter;
import io.github.ontraportcli.catalog.Resource;
import io.github.ontraportcli.catalog.ResourceBuilder;
import io.github.ontraportcli.catalog.Verb;
import java.util.List;

/**
 * Transactions: charges and invoices, from the first attempt to paid, refunded, void or written off. What charges, refunds
 * or mails is sent once and never repeated.
 */
public final class Transactions {
    private static final Parameter OBJECT_TYPE = Parameter.whole(
                    "objectID", "The object type ID that goes with the request; 0 (contacts) serves for transactions.")
            .as("--object-type-id")
            .usually("0");

    private static final String OF_CONTACT =
            "transactions list --where \"contact_id = {contact_id}\" --sort id:desc --limit 5";

    private Transactions() {}

    /** Everything about transactions. */
    public static Resource resource() {
        return ResourceBuilder.of("transactions", "transaction", "transactions", 46)
                .at("Transaction", "Transactions")
                .columns("id", "date", "contact_name", "status", "subtotal", "tax", "total", "order_id")
                .list()
                .get()
                .verb(
                        "get-order",
                        "Show an order with its products, prices and next payment",
                        "1",
                        get("transaction/order").takes(ID).about("orders"))
                .verb(verb(
                                "update-order",
                                "Give an order other products, prices or another card",
                                "ontraport transactions update-order --offer"
                                        + " '{\"order_id\":1,\"offer_id\":1,\"cc_id\":1,"
                                        + "\"products\":[{\"id\":1,\"price\":[{\"price\":10,\"id\":1}]}]}' --yes",
                                put("transaction/order")
                                        .json()
                                        .takes(ManualTransaction.ORDER_CONTENT)
                                        .shownBy("transactions get-order {offer.order_id}")
                                        .once()
                                        .movesMoney())
                        .done("updated"))
                .verb(
                        "process",
                        "Charge a contact for an offer, now",
                        "--contact-id 1 --gateway-id 1 --invoice-template 1 --offer"
                                + " '{\"products\":[{\"id\":1,\"quantity\":1,\"price\":[{\"price\":10}]}]}' --yes",
                        post("transaction/processManual")
                                .json()
                                .always("chargeNow", "chargeNow")
                                .takes(ManualTransaction.charged())
                                .shownBy(OF_CONTACT)
                                .movesMoney())
                .verb(
                        "log",
                        "Write down a sale that was paid elsewhere, without a charge",
                        "--contact-id 1 --offer '{\"products\":[{\"id\":1,\"quantity\":1}]}' --yes",
                        post("transaction/processManual")
                                .json()
                                .always("chargeNow", "chargeLog")
                                .takes(ManualTransaction.logged())
                                .shownBy(OF_CONTACT)
                                .movesMoney())
                .verb(marking("mark-paid", "Mark transactions as paid", "transaction/markPaid")
                        .done("marked as paid"))
                .verb(marking("mark-declined", "Mark transactions as declined", "transaction/convertToDecline")
                        .done("marked as declined"))
                .verb(marking(
                                "send-to-collections",
                                "Mark transactions as in collections",
                                "transaction/convertToCollections")
                        .done("sent to collections"))
                .verb(acting(
                        "refund",
                        "Refund charged transactions: the money goes back",
                        put("transaction/refund").takes(selected()).movesMoney()))
                .verb(acting(
                        "void",
                        "Void charged transactions",
                        put("transaction/void").takes(selected()).movesMoney()))
                .verb(acting(
                                "write-off",
                                "Write transactions off as lost",
                                put("transaction/writeOff")
                                        .takes(OBJECT_TYPE)
                                        .takes(selected())
                                        .movesMoney())
                        .done("written off"))
                .verb(acting(
                                "rerun",
                                "Try to charge transactions again",
                                post("transaction/rerun").takes(selected()).movesMoney())
                        .done("rerun"))
                .verb(acting(
                                "rerun-commissions",
                                "Work out the partners' commissions of transactions again",
                                put("transaction/rerunCommission")
                                        .takes(selected())
                                        .movesMoney())
                        .done("rerun for commissions"))
                .verb(acting(
                                "resend-invoice",
                                "Mail the invoices of transactions again",
                                post("transaction/resendInvoice")
                                        .takes(selected())
                                        .takes(OBJECT_TYPE)
                                        .notifies())
                        .done("invoiced again"))
                .info()
                .meta()
                .build();
    }

    /** A change of status, a request a transaction. Automations may listen to it, so it is not sent twice. */
    private static Verb marking(String word, String summary, String path) {
        return verb(
                word,
                summary,
                "ontraport transactions " + word + " 1 --yes",
                put(path).takes(ID).once().movesMoney().answers(Answer.DONE));
    }

    private static Verb acting(String word, String summary, OperationBuilder operation) {
        return verb(
                word,
                summary,
                "ontraport transactions " + word + " 1 --yes",
                operation.json().once().answers(Answer.DONE));
    }

    /** The transactions, whose IDs travel as an array here. */
    private static List<Parameter> selected() {
        return DELETION.stream().map(each -> each.equals(IDS) ? ID_ARRAY : each).toList();
    }
}
