package io.github.ontraportcli.catalog;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a resource file writes an operation down: as a sentence that begins with the method and the path and says only what
 * is not the rule, e.g. {@code put("objects/tag").takes(TYPE, …).changesMany().accepted()}.
 */
public final class OperationBuilder {
    private final Method method;
    private final String path;
    private final List<Parameter> parameters = new ArrayList<>();
    private final Map<String, String> fixed = new LinkedHashMap<>();
    private List<String> aliases = List.of();
    private Body body;
    private boolean open;
    private When when = new When.Always();
    private Paging paging = new Paging.Whole();
    private Answer answer;
    private String member = "";
    private String about = "";
    private Repeat repeat;
    private Danger danger = Danger.NONE;
    private List<String> keys = List.of();
    private List<String> shownBy = List.of();
    private Optional<Trail> trail = Optional.empty();

    private OperationBuilder(Method method, String path, Body body, Answer answer, Repeat repeat) {
        this.method = method;
        this.path = path;
        this.body = body;
        this.answer = answer;
        this.repeat = repeat;
    }

    /** A read of one record. */
    public static OperationBuilder get(String path) {
        return new OperationBuilder(Method.GET, path, Body.NONE, Answer.RECORD, Repeat.READ);
    }

    /** A read of many, in pages of 50. */
    public static OperationBuilder list(String path) {
        return get(path).answers(Answer.COLLECTION).pages(new Paging.ByOffset(50));
    }

    /** A POST: a form, answered with a record, sent once. */
    public static OperationBuilder post(String path) {
        return new OperationBuilder(Method.POST, path, Body.FORM, Answer.RECORD, Repeat.ONCE);
    }

    /** A PUT: a form, answered with a record, may be repeated. */
    public static OperationBuilder put(String path) {
        return new OperationBuilder(Method.PUT, path, Body.FORM, Answer.RECORD, Repeat.IDEMPOTENT);
    }

    /** A DELETE of records: parameters in the address, may be repeated. */
    public static OperationBuilder delete(String path) {
        return remove(path).risks(Danger.DELETES);
    }

    /** A DELETE that takes something away from records and leaves them where they are. */
    public static OperationBuilder remove(String path) {
        return new OperationBuilder(Method.DELETE, path, Body.NONE, Answer.DONE, Repeat.IDEMPOTENT);
    }

    /** Also takes these. */
    public OperationBuilder takes(Parameter... more) {
        return takes(List.of(more));
    }

    /** Also takes these. */
    public OperationBuilder takes(List<Parameter> more) {
        parameters.addAll(more);
        return this;
    }

    /** Whether it takes IDs, so that it can bring the records of several. */
    boolean takesIds() {
        return parameters.stream().anyMatch(each -> each.role() == Role.IDS);
    }

    /** Always sends this. */
    public OperationBuilder always(String name, String value) {
        fixed.put(name, value);
        return this;
    }

    /** Takes any further field of the object, too. */
    public OperationBuilder anyField() {
        open = true;
        return this;
    }

    /** Is meant when exactly one id is named. */
    public OperationBuilder forOneId() {
        when = new When.OneId();
        return this;
    }

    /** Is meant when one of these parameters is given. */
    public OperationBuilder forGiven(String... names) {
        when = new When.Given(List.of(names));
        return this;
    }

    /** Sends a JSON object. */
    public OperationBuilder json() {
        body = Body.JSON;
        return this;
    }

    /** Sends a form. */
    public OperationBuilder form() {
        body = Body.FORM;
        return this;
    }

    /** Must not be sent twice. */
    public OperationBuilder once() {
        repeat = Repeat.ONCE;
        return this;
    }

    /** Must never be sent twice, unless one of these is told: then the second finds the record of the first. */
    public OperationBuilder onceUnless(String... told) {
        keys = List.of(told);
        return once();
    }

    /**
     * What became of it is shown by the first of these command lines whose names were all told, e.g. {@code tags list --where
     * "tag_name = {tag_name}"}.
     */
    public OperationBuilder shownBy(String... lines) {
        shownBy = List.of(lines);
        return this;
    }

    /** May be sent again. */
    public OperationBuilder idempotent() {
        repeat = Repeat.IDEMPOTENT;
        return this;
    }

    /** Can change many records. */
    public OperationBuilder changesMany() {
        return risks(Danger.CHANGES_MANY);
    }

    /** Ends something for good without deleting its record: asked about like a deletion. */
    public OperationBuilder ends() {
        return risks(Danger.DELETES);
    }

    /** Lets somebody be written to. */
    public OperationBuilder notifies() {
        return risks(Danger.NOTIFIES);
    }

    /** Moves money. */
    public OperationBuilder movesMoney() {
        return risks(Danger.MOVES_MONEY);
    }

    /** The path's other spellings. */
    public OperationBuilder alias(String... others) {
        aliases = List.of(others);
        return this;
    }

    /** Pages in this way. */
    public OperationBuilder pages(Paging by) {
        paging = by;
        return this;
    }

    /** Answers with this. */
    public OperationBuilder answers(Answer with) {
        answer = with;
        return this;
    }

    /** Answers that it was accepted; that it was applied is seen there. */
    public OperationBuilder accepted(Trail seenIn) {
        trail = Optional.of(seenIn);
        return answers(Answer.ACCEPTED);
    }

    /** Answers with this, which stands under a member of {@code data}. */
    public OperationBuilder answers(Answer with, String under) {
        member = under;
        return answers(with);
    }

    /** Selects records of another resource than the one it belongs to. */
    public OperationBuilder about(String resource) {
        about = resource;
        return this;
    }

    /** The operation as described. */
    public Operation build() {
        return new Operation(
                method,
                path,
                aliases,
                body,
                List.copyOf(parameters),
                Collections.unmodifiableMap(new LinkedHashMap<>(fixed)),
                open,
                when,
                paging,
                answer,
                member,
                about,
                repeat,
                danger,
                keys,
                shownBy,
                trail);
    }

    private OperationBuilder risks(Danger other) {
        danger = other;
        return this;
    }
}
