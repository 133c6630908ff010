package io.github.ontraportcli.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How a resource file writes its resource down: the verbs in the order of the help, the plain ones by their name alone and
 * the others in full.
 *
 * <pre>{@code
 * ResourceBuilder.of("products", "product", "products", 16)
 *         .at("Product", "Products")
 *         .columns("id", "name", "price")
 *         .list()
 *         .get()
 *         .create("--name Mug --price 12.50", NAME, PRICE)
 *         .delete(DELETION)
 *         .count()
 *         .build();
 * }</pre>
 *
 * <p>Plain verbs go to the resource's own addresses ({@link #at}); without any, and behind {@link #generically}, to those
 * that serve every object type.
 */
public final class ResourceBuilder {
    private final String name;
    private final String one;
    private final String many;
    private final int type;
    private final List<Verb> verbs = new ArrayList<>();
    private Endpoints endpoints;
    private String idField = "id";
    private List<String> columns = List.of();
    private IdForm idForm = IdForm.NUMBER;
    private boolean grouped = true;
    private Optional<OperationBuilder> several = Optional.empty();

    private ResourceBuilder(String name, String one, String many, int type) {
        this.name = name;
        this.one = one;
        this.many = many;
        this.type = type;
        this.endpoints = new Endpoints.Generic(type);
    }

    /**
     * A resource.
     *
     * @param name its word on the command line, e.g. {@code open-orders}
     * @param one what one is called, e.g. {@code open order}
     * @param many what several are called
     * @param type the object type ID
     */
    public static ResourceBuilder of(String name, String one, String many, int type) {
        return new ResourceBuilder(name, one, many, type);
    }

    /** Has addresses of its own: one record's and the collection's. */
    public ResourceBuilder at(String single, String plural) {
        endpoints = new Endpoints.Own(single, plural);
        return this;
    }

    /** What follows goes through the addresses for every object type. */
    public ResourceBuilder generically() {
        endpoints = new Endpoints.Generic(type);
        return this;
    }

    /** The field that holds a record's ID, where it is not {@code id}. */
    public ResourceBuilder id(String field) {
        idField = field;
        return this;
    }

    /** What its IDs look like, where they are no plain numbers. */
    public ResourceBuilder ids(IdForm form) {
        idForm = form;
        return this;
    }

    /** Its records are groups themselves: {@code --group} would read as one of them, and selects none for a change. */
    public ResourceBuilder areGroups() {
        grouped = false;
        return this;
    }

    /** The columns of its table. */
    public ResourceBuilder columns(String... fields) {
        columns = List.of(fields);
        return this;
    }

    /** {@code list}, by everything that collections can be asked for. */
    public ResourceBuilder list() {
        return list(Standard.COLLECTION);
    }

    /** {@code list}, by these. */
    public ResourceBuilder list(List<Parameter> parameters) {
        several = Optional.of(endpoints.many().takes(parameters));
        return verb("list", "List " + many, "", endpoints.many().takes(parameters));
    }

    /** {@code get}: one by the singular address, several by the plural one where {@code list} came before. */
    public ResourceBuilder get() {
        OperationBuilder single = endpoints.one().takes(Standard.ID);
        boolean byIds = several.map(OperationBuilder::takesIds).orElse(false);
        return byIds
                ? verb("get", "Show " + many + " by ID", "1", single.forOneId(), several.orElseThrow())
                : verb("get", "Show " + article() + " by ID", "1", single);
    }

    /**
     * {@code create}.
     *
     * @param example what follows {@code ontraport NAME create}
     */
    public ResourceBuilder create(String example, Parameter... parameters) {
        return verb(
                "create",
                "Create " + article(),
                example,
                endpoints.creating().takes(parameters).anyField());
    }

    /**
     * {@code update}.
     *
     * @param example what follows {@code ontraport NAME update}
     */
    public ResourceBuilder update(String example, Parameter... parameters) {
        return verb(
                "update",
                "Change fields of " + many,
                example,
                endpoints
                        .updating()
                        .takes(Standard.ID)
                        .takes(endpoints instanceof Endpoints.Generic ? List.of(Standard.UNIQUE_ID) : List.of())
                        .takes(parameters)
                        .anyField()
                        .changesMany());
    }

    /** {@code delete}, one at a time: the type has no address for deleting several at once. */
    public ResourceBuilder delete() {
        return verb(
                "delete", "Delete " + many, "1 --yes", endpoints.deletingOne().takes(Standard.ID));
    }

    /** {@code delete}: one by the singular address, more by the plural one, selected by these. */
    public ResourceBuilder delete(List<Parameter> parameters) {
        return verb(
                "delete",
                "Delete " + many,
                "1 --yes",
                endpoints.deletingOne().takes(Standard.ID).forOneId(),
                endpoints.deletingMany().takes(parameters));
    }

    /** {@code count} and {@code info}, by everything that getInfo can be asked for. */
    public ResourceBuilder info() {
        return info(Standard.INFO);
    }

    /** {@code count} and {@code info}, by these. */
    public ResourceBuilder info(List<Parameter> parameters) {
        verb("count", "Count " + many, "", endpoints.info().takes(parameters).answers(Answer.COUNT));
        return verb(
                "info",
                "Show what the account knows of its " + many,
                "",
                endpoints.info().takes(parameters).answers(Answer.INFO));
    }

    /** {@code meta}. */
    public ResourceBuilder meta(Parameter... parameters) {
        return verb(
                "meta",
                "List the fields of " + article(),
                "",
                endpoints.meta().takes(parameters).answers(Answer.META));
    }

    /** A verb of its own. */
    public ResourceBuilder verb(Verb verb) {
        verbs.add(verb);
        return this;
    }

    /** A verb of its own, with what follows its words in the example. */
    public ResourceBuilder verb(String word, String summary, String example, OperationBuilder... operations) {
        return verb(Verb.verb(word, summary, ("ontraport " + name + " " + word + " " + example).strip(), operations));
    }

    /** The resource as described. */
    public Resource build() {
        return new Resource(
                name, one, many, OptionalInt.of(type), idField, columns, List.copyOf(verbs), idForm, grouped);
    }

    private String article() {
        boolean vowel = "aeio".indexOf(Character.toLowerCase(one.charAt(0))) >= 0 || one.startsWith("up");
        return (vowel ? "an " : "a ") + one;
    }
}
