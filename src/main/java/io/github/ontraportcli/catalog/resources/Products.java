package io.github.ontraportcli.catalog.resources;

import static io.github.ontraportcli.catalog.Standard.DELETION;
import static io.github.ontraportcli.catalog.Standard.EXTERNS;
import static io.github.ontraportcli.catalog.Standard.FIELDS;

import io.github.ontraportcli.catalog.Parameter;
import io.github.ontraportcli.catalog.Resource;
import io.github.ontraportcli.catalog.ResourceBuilder;
import io.github.ontraportcli.catalog.Type;
import java.util.ArrayList;
import java.util.List;

/** Products: what an account sells, each with its price in the account's currency. */
public final class Products {
    private static final Parameter NAME =
            Parameter.text("name", "The product's name; one that is taken gets a number behind it, e.g. Mug (1).");
    private static final Parameter PRICE =
            Parameter.of("price", Type.DECIMAL, "The price of one, in the account's currency: 12.50.");

    private Products() {}

    /** Everything about products. */
    public static Resource resource() {
        return ResourceBuilder.of("products", "product", "products", 16)
                .at("Product", "Products")
                .columns("id", "name", "price", "sku", "total_purchases", "total_income", "date")
                .list()
                .get()
                .create("--name Mug --price 12.50", NAME, PRICE)
                .update(
                        "1 --name \"Blue mug\" --price 14",
                        NAME.must().meaning("The product's name; the one it has already, if that is to stay."),
                        PRICE.meaning("The new price of one, in the account's currency: 12.50."))
                .delete(deletion())
                .info()
                .meta()
                .build();
    }

    private static List<Parameter> deletion() {
        List<Parameter> all = new ArrayList<>(DELETION);
        all.add(EXTERNS);
        all.add(FIELDS);
        return List.copyOf(all);
    }
}
