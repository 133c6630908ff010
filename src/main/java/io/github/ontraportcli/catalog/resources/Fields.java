package io.github.ontraportcli.catalog.resources;

import static io.github.ontraportcli.catalog.OperationBuilder.delete;
import static io.github.ontraportcli.catalog.OperationBuilder.get;
import static io.github.ontraportcli.catalog.OperationBuilder.post;
import static io.github.ontraportcli.catalog.OperationBuilder.put;
import static io.github.ontraportcli.catalog.Parameter.of;
import static io.github.ontraportcli.catalog.Parameter.text;
import static io.github.ontraportcli.catalog.Standard.TYPE;
import static io.github.ontraportcli.catalog.Verb.verb;

import io.github.ontraportcli.catalog.Parameter;
import io.github.ontraportcli.catalog.Resource;
import io.github.ontraportcli.catalog.Type;
import java.util.List;
import java.util.OptionalInt;

/**
 * Fields, and the sections in which the app shows them: those of an object type, its own ones ({@code f1234}) among them.
 * What is said of a field is made into the API's nested value behind the catalogue, in {@code compose.fields}.
 */
public final class Fields {
    private static final String EDITOR = "objects/fieldeditor";
    private static final String PARTS = "fields";

    private static final String FIELDS = "fields list --type {objectID}";
    private static final String SECTIONS = "fields sections --type {objectID}";

    private static final Type KIND = Type.choice(
            "text", "text",
            "long-text", "longtext",
            "rich-text", "rich_text",
            "number", "numeric",
            "price", "price",
            "checkbox", "check",
            "date", "fulldate",
            "date-time", "timestamp",
            "dropdown", "drop",
            "color", "color",
            "list", "list",
            "phone", "phone",
            "sms", "sms",
            "email", "email",
            "url", "url",
            "address", "address",
            "state", "state",
            "country", "country",
            "file", "file",
            "image", "image",
            "related", "related_data",
            "rollup", "rollup");

    private static final Parameter SECTION = text(
                    "name", "The section it belongs to, by its name; a new name makes a new section.")
            .as("--section")
            .must();
    private static final Parameter NAMED_SECTION =
            SECTION.meaning("The section's name.").positional();
    private static final Parameter DESCRIPTION = text("description", "What the section is for.");
    private static final Parameter LAYOUT = of(
                    PARTS, Type.TREE, "Several fields as JSON, columns of fields: [[{…}],[{…}],[]]; @FILE or -.")
            .as("--layout");
    private static final Parameter ALIAS =
            text("alias", "What people call the field.").in(PARTS).as("--name");

    private static final List<Parameter> NEW = List.of(
            ALIAS,
            of("type", KIND, "What the field holds; it cannot be changed later, except text to long-text.")
                    .in(PARTS)
                    .as("--kind"),
            of("column", Type.WHOLE, "The column of the section it stands in: 1 (unless said), 2 or 3.")
                    .in(PARTS),
            of("required", Type.ONE, "A record cannot be saved in the app without it.")
                    .in(PARTS),
            of("unique", Type.ONE, "No two records may have the same value.").in(PARTS),
            of("add", Type.NAME_ARRAY, "An option of a dropdown or list; of a color one LABEL=#ff00ff.")
                    .in(PARTS, "options")
                    .as("--option"),
            text("options", "What a related field shows: RELATION//FIELD, e.g. f1736//f1708; of a rollup, as JSON.")
                    .in(PARTS)
                    .as("--source"));

    private static final List<Parameter> CHANGED = List.of(
            text("field", "The field: f1234, firstname, or the name that people call it by.")
                    .in(PARTS)
                    .must()
                    .positional(),
            ALIAS.meaning("Its new name for people."),
            of("type", Type.choice("long-text", "longtext"), "Lets a text field hold long text; there is no way back.")
                    .in(PARTS)
                    .as("--kind"),
            of("add", Type.NAME_ARRAY, "A further option of a dropdown or list; with a color LABEL=#ff00ff.")
                    .in(PARTS, "options")
                    .as("--add-option"),
            of("remove", Type.NAME_ARRAY, "An option to take away; records that have it lose it.")
                    .in(PARTS, "options")
                    .as("--remove-option"),
            of("replace", Type.NAME_ARRAY, "An option to have from now on, in place of all that there are.")
                    .in(PARTS, "options")
                    .as("--replace-with"));

    private Fields() {}

    /** Everything about fields. */
    public static Resource resource() {
        return new Resource(
                "fields",
                "field",
                "fields",
                OptionalInt.empty(),
                "field",
                List.of("field", "alias", "type", "section", "column", "required", "unique", "editable", "options"),
                List.of(
                        verb(
                                "list",
                                "List the fields of an object type, with their sections",
                                "ontraport fields list --type contact --section \"Contact Information\"",
                                get(EDITOR)
                                        .takes(
                                                TYPE,
                                                text("section", "Only the fields of this section, by its name."),
                                                text("field", "Only this field: f1234, firstname."))),
                        verb(
                                "sections",
                                "List the sections of an object type",
                                "ontraport fields sections --type contact",
                                get(EDITOR).takes(TYPE)),
                        verb(
                                "create",
                                "Create a field, or several by --layout",
                                "ontraport fields create --type contact --section \"Contact Information\""
                                        + " --name \"Shoe size\" --kind number",
                                post(EDITOR)
                                        .json()
                                        .takes(TYPE, SECTION, LAYOUT)
                                        .takes(NEW)
                                        .shownBy(FIELDS)),
                        verb(
                                "update",
                                "Rename a field, let it hold more, change its options",
                                "ontraport fields update f1501 --type contact --name \"Favourite dish\"",
                                put(EDITOR)
                                        .json()
                                        .takes(
                                                TYPE,
                                                SECTION.maybe().meaning("Its section; looked up unless said."),
                                                DESCRIPTION.meaning("What that section is for from now on."))
                                        .takes(CHANGED)
                                        .shownBy(FIELDS)
                                        .once()
                                        .changesMany()),
                        verb(
                                "delete",
                                "Delete a field, and what all records have in it",
                                "ontraport fields delete f1506 --type contact --yes",
                                delete(EDITOR)
                                        .form()
                                        .takes(
                                                TYPE,
                                                text("field", "The field: f1234.")
                                                        .must()
                                                        .positional())
                                        .shownBy(FIELDS)),
                        verb(
                                        "create-section",
                                        "Create a section without fields",
                                        "ontraport fields create-section \"Travel\" --type contact",
                                        put(EDITOR)
                                                .json()
                                                .takes(TYPE, NAMED_SECTION, DESCRIPTION)
                                                .shownBy(SECTIONS)
                                                .forGiven("description")
                                                .once()
                                                .changesMany(),
                                        post(EDITOR)
                                                .json()
                                                .takes(TYPE, NAMED_SECTION)
                                                .shownBy(SECTIONS))
                                .done("created"),
                        verb(
                                        "update-section",
                                        "Describe a section, or change several of its fields",
                                        "ontraport fields update-section \"Contact Information\" --type contact"
                                                + " --description \"Who it is\"",
                                        put(EDITOR)
                                                .json()
                                                .takes(TYPE, NAMED_SECTION, DESCRIPTION, LAYOUT)
                                                .shownBy(SECTIONS)
                                                .once()
                                                .changesMany())
                                .done("updated"),
                        verb(
                                        "delete-section",
                                        "Delete a section that has no fields",
                                        "ontraport fields delete-section \"Travel\" --type contact --dry-run",
                                        delete(EDITOR)
                                                .form()
                                                .takes(
                                                        TYPE,
                                                        text("section", "The section's name.")
                                                                .must()
                                                                .positional())
                                                .shownBy(SECTIONS))
                                .done("deleted")));
    }
}
