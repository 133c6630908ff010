package io.github.ontraportcli.catalog.resources;

import static io.github.ontraportcli.catalog.OperationBuilder.get;
import static io.github.ontraportcli.catalog.Standard.ID;

import io.github.ontraportcli.catalog.Answer;
import io.github.ontraportcli.catalog.Paging;
import io.github.ontraportcli.catalog.Parameter;
import io.github.ontraportcli.catalog.Resource;
import io.github.ontraportcli.catalog.ResourceBuilder;

/** Forms on pages and sites, their HTML, and the blocks that landing pages are built from. */
public final class Forms {
    private static final Parameter PAGE = Parameter.whole("page", "Begin at this page of 50, counted from 0.");
    private static final Parameter NAME = Parameter.text("name", "The name of a form or of a landing page.")
            .must()
            .positional();

    private Forms() {}

    /** Everything about forms. */
    public static Resource resource() {
        return ResourceBuilder.of("forms", "form", "forms", 122)
                .at("Form", "Forms")
                .id("form_id")
                .columns("form_id", "formname", "type", "fillouts", "visits", "date", "dlm")
                .list()
                .get()
                .info()
                .meta()
                .verb(
                        "html",
                        "Print the HTML of a form",
                        "1",
                        get("form").takes(ID).answers(Answer.TEXT))
                .verb(
                        "blocks",
                        "List the IDs of the blocks in a form or landing page",
                        "\"Newsletter sign-up\"",
                        get("Form/getBlocksByFormName")
                                .alias("getBlocksByFormName")
                                .takes(NAME)
                                .answers(Answer.IDS, "block_ids"))
                .verb(
                        "all-blocks",
                        "List every form block there is, by ID and name",
                        "",
                        get("Form/getAllFormBlocks")
                                .takes(PAGE)
                                .answers(Answer.PAIRS)
                                .pages(new Paging.ByPage("page")))
                .build();
    }
}
