package io.github.ontraportcli.catalog;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A kind of thing in an account, and what can be done with it: the first word of a command line.
 *
 * @param name e.g. {@code contacts}
 * @param one what one of them is called, e.g. {@code contact}
 * @param many what several are called, e.g. {@code contacts}
 * @param type its object type ID, e.g. 0; none where the command line says it ({@code --type})
 * @param idField the field that holds a record's ID, e.g. {@code tag_id}
 * @param columns the columns of its table unless others are asked for
 * @param verbs what can be done with it
 * @param idForm what its IDs look like
 * @param grouped whether {@code --group} selects its records for a change; not where it would read as one of them
 */
public record Resource(
        String name,
        String one,
        String many,
        OptionalInt type,
        String idField,
        List<String> columns,
        List<Verb> verbs,
        IdForm idForm,
        boolean grouped) {

    /** One whose IDs are numbers, and whose records are in groups. */
    public Resource(
            String name,
            String one,
            String many,
            OptionalInt type,
            String idField,
            List<String> columns,
            List<Verb> verbs) {
        this(name, one, many, type, idField, columns, verbs, IdForm.NUMBER, true);
    }

    /** Whether its records are of the type that the command line says. */
    public boolean ofAnyType() {
        return listing().map(list -> list.has(Role.TYPE) && list.has(Role.IDS)).orElse(false);
    }

    /** The same for records of another type, whose words, ID field and columns it takes. */
    public Resource like(Resource other) {
        return new Resource(
                name, other.one, other.many, type, other.idField, other.columns, verbs, other.idForm, grouped);
    }

    /** The verb of that name. */
    public Optional<Verb> verb(String verbName) {
        for (Verb each : verbs) {
            if (each.name().equals(verbName)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** Whether one of its verbs counts, and which. */
    public Optional<Verb> counting() {
        return verbs.stream()
                .filter(verb -> verb.operations().stream().anyMatch(each -> each.answer() == Answer.COUNT))
                .findFirst();
    }

    /** Its plain listing: how its records are found before they are changed. */
    public Optional<Operation> listing() {
        return verb("list").map(list -> list.operations().get(list.operations().size() - 1));
    }
}
