package io.github.ontraportcli.catalog.resources;

import io.github.ontraportcli.catalog.Parameter;
import io.github.ontraportcli.catalog.Resource;
import io.github.ontraportcli.catalog.ResourceBuilder;
import io.github.ontraportcli.catalog.Type;

/** Offers: products with their prices, taxes and shipping, saved under a name and ready to be sold. */
public final class Offers {
    private static final Parameter NAME =
            Parameter.text("name", "The offer's name; a new offer may not have the name of another.");
    private static final Parameter PUBLIC =
            Parameter.of("public", Type.YES_NO, "Whether it can be chosen when a transaction is processed by hand.");
    private static final Parameter CONTENT = Parameter.of(
                    "data", Type.TREE_TEXT, "What it holds: products, taxes, shipping and totals, as a JSON object.")
            .as("--content");

    private Offers() {}

    /** Everything about offers. */
    public static Resource resource() {
        return ResourceBuilder.of("offers", "offer", "offers", 65)
                .at("Offer", "Offers")
                .columns("id", "name", "public", "referenced")
                .list()
                .get()
                .create(
                        "--name \"Starter kit\" --public yes"
                                + " --content '{\"products\":[{\"id\":1,\"quantity\":2,\"price\":[{\"price\":9.5}]}]}'",
                        NAME,
                        PUBLIC,
                        CONTENT)
                .update(
                        "1 --name \"Starter kit, large\"",
                        NAME.meaning("The offer's new name."),
                        PUBLIC,
                        CONTENT.meaning("What it is to hold, whole, as a JSON object; what is left out is gone."))
                .info()
                .meta()
                .build();
    }
}
