package io.github.ontraportcli.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One operation of the API, described so fully that the command line, the request and the sandbox's route follow.
 *
 * <p>Written down with {@link OperationBuilder}.
 *
 * @param method the HTTP method
 * @param path below the base address; its case matters ({@code Form} is another operation than {@code form})
 * @param aliases other spellings of the path that the document uses
 * @param body how parameters travel
 * @param parameters what it can be told, in the order they are sent
 * @param fixed parameters that always have this value
 * @param open whether it takes fields that are not listed here (custom fields): {@code --set}
 * @param when which command lines mean it
 * @param paging how it goes on after the first page
 * @param answer what comes back
 * @param member where under {@code data} the rows or IDs stand, e.g. {@code messages}; empty where they are {@code data}
 * @param about the resource whose records it selects, e.g. {@code objects} for {@code tasks assign}; empty where it is its own
 * @param repeat whether it may be sent again
 * @param danger what it can destroy
 * @param keys what makes an operation that is sent once one that may be sent again, where any of it is told: the record that
 *     the first sending made is found by it, e.g. {@code email}
 * @param shownBy command lines, the program's name left out, that show what became of it: the first whose {@code {names}} were
 *     all told; where none is, its record, or the newest of its kind
 * @param trail where it is seen that it was applied, of one that is only accepted
 */
public record Operation(
        Method method,
        String path,
        List<String> aliases,
        Body body,
        List<Parameter> parameters,
        Map<String, String> fixed,
        boolean open,
        When when,
        Paging paging,
        Answer answer,
        String member,
        String about,
        Repeat repeat,
        Danger danger,
        List<String> keys,
        List<String> shownBy,
        Optional<Trail> trail) {

    /** Stands in a path for a custom object's name in the singular. */
    public static final String ONE = "{Object}";

    /** Stands in a path for a custom object's name in the plural. */
    public static final String MANY = "{Objects}";

    /** Its parameter of that role, if it has one. */
    public Optional<Parameter> parameter(Role role) {
        for (Parameter each : parameters) {
            if (each.role() == role) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** Its parameter of that name, or one that sets a part of it, if it has any. */
    public Optional<Parameter> parameter(String name) {
        for (Parameter each : parameters) {
            if (each.key().equals(name) || each.outermost().equals(name)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** Its parameters that set a part of this one's nested value. */
    public List<Parameter> partsOf(Parameter whole) {
        return whole.within().isEmpty()
                ? parameters.stream()
                        .filter(each ->
                                !each.within().isEmpty() && each.outermost().equals(whole.name()))
                        .toList()
                : List.of();
    }

    /** The API's name of its parameter of that role; what the rule calls it where it takes none. */
    public String name(Role role, String rule) {
        return parameter(role).map(Parameter::name).orElse(rule);
    }

    /** The same operation at another path: of a custom object, whose name is a part of it. */
    public Operation at(String otherPath) {
        return new Operation(
                method,
                otherPath,
                aliases,
                body,
                parameters,
                fixed,
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

    /** Whether it takes a parameter of that role. */
    public boolean has(Role role) {
        return parameter(role).isPresent();
    }

    /** Whether it changes something. */
    public boolean writes() {
        return repeat != Repeat.READ;
    }

    /** Whether what a record held before is gone afterwards: by a deletion, or by an update of its fields. */
    public boolean overwrites() {
        boolean updates = method == Method.PUT && open;
        return (danger == Danger.DELETES || updates) && (has(Role.ID) || has(Role.IDS));
    }

    /** As it is spoken of: {@code PUT objects/tag}. */
    @Override
    public String toString() {
        return method + " " + path;
    }
}
