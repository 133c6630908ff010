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
 * @param repeat whether it may be sent again
 * @param danger what it can destroy
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
        Repeat repeat,
        Danger danger) {

    /** Its parameter of that role, if it has one. */
    public Optional<Parameter> parameter(Role role) {
        for (Parameter each : parameters) {
            if (each.role() == role) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** Its parameter of that name, if it has one. */
    public Optional<Parameter> parameter(String name) {
        for (Parameter each : parameters) {
            if (each.name().equals(name)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** Whether it takes a parameter of that role. */
    public boolean has(Role role) {
        return parameter(role).isPresent();
    }

    /** Whether it changes something. */
    public boolean writes() {
        return repeat != Repeat.READ;
    }

    /** As it is spoken of: {@code PUT objects/tag}. */
    @Override
    public String toString() {
        return method + " " + path;
    }
}
