package io.github.ontraportcli.catalog.resources;

import static io.github.ontraportcli.catalog.OperationBuilder.get;
import static io.github.ontraportcli.catalog.Standard.DELETION;
import static io.github.ontraportcli.catalog.Standard.ID;

import io.github.ontraportcli.catalog.Answer;
import io.github.ontraportcli.catalog.Resource;
import io.github.ontraportcli.catalog.ResourceBuilder;

/** Landing pages. What one consists of is made in the app; the API tells where it is hosted. */
public final class LandingPages {
    private LandingPages() {}

    /** Everything about landing pages. */
    public static Resource resource() {
        return ResourceBuilder.of("landing-pages", "landing page", "landing pages", 20)
                .columns("id", "name", "domain", "design_type", "visits_0", "convert_0", "date", "dlm")
                .at("LandingPage", "LandingPages")
                .list()
                .get()
                .generically()
                .create("--set name=\"Spring sale\"")
                .update("1 --set name=\"Summer sale\"")
                .delete(DELETION)
                .at("LandingPage", "LandingPages")
                .info()
                .verb(
                        "meta",
                        "List the fields of a landing page",
                        "",
                        get("LandingPages/meta").alias("LandingPage/meta").answers(Answer.META))
                .verb(
                        "url",
                        "Print the address a landing page is hosted at",
                        "1",
                        get("landingPage/getHostedURL").takes(ID).answers(Answer.TEXT))
                .build();
    }
}
