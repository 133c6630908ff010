package io.github.ontraportcli.catalog.resources;

import static io.github.ontraportcli.catalog.OperationBuilder.put;
import static io.github.ontraportcli.catalog.Standard.ID;
import static io.github.ontraportcli.catalog.Verb.verb;

import io.github.ontraportcli.catalog.Resource;
import io.github.ontraportcli.catalog.ResourceBuilder;

/** Credit cards on file: whose they are, their last four digits and when they expire, never the number. */
public final class CreditCards {
    private CreditCards() {}

    /** Everything about credit cards. */
    public static Resource resource() {
        return ResourceBuilder.of("credit-cards", "credit card", "credit cards", 45)
                .at("CreditCard", "CreditCards")
                .columns("id", "contact_id", "type", "last4", "exp_month", "exp_year", "status", "recent_sale")
                .list()
                .get()
                .verb(verb(
                                "set-default",
                                "Charge this card first when its contact has several",
                                "ontraport credit-cards set-default 1",
                                put("CreditCard/default").takes(ID).changesMany())
                        .done("made the default"))
                .generically()
                .update("1 --set zip=93101")
                .at("CreditCard", "CreditCards")
                .info()
                .meta()
                .build();
    }
}
