package io.github.ontraportcli.compose.fields;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.ontraportcli.failure.Failure;
import io.github.ontraportcli.failure.Suggestion;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A change of a field that is there.
 *
 * @param field e.g. {@code f1558}
 * @param alias its new name for people, or null
 * @param type {@code longtext}, or null
 * @param add options that it gets besides those it has
 * @param remove options that it loses, by their labels
 * @param replace the options that it has from then on; empty where they stay
 */
public record FieldChange(
        String field,
        @Nullable String alias,
        @Nullable String type,
        List<String> add,
        List<String> remove,
        List<String> replace) {
    public FieldChange {
        add = List.copyOf(add);
        remove = List.copyOf(remove);
        replace = List.copyOf(replace);
    }

    /** Whether records may lose what they have in the field. */
    public boolean destroys() {
        return !remove.isEmpty() || !replace.isEmpty();
    }

    /** Whether it changes anything. */
    public boolean any() {
        return alias != null || type != null || !add.isEmpty() || destroys();
    }

    /**
     * Refuses what does not fit the field as it is.
     *
     * @throws Failure of the usage kind
     */
    public void check(PlacedField known) {
        if (type != null && !known.type().equals("text") && !known.type().equals(type)) {
            throw Failure.usage("--kind long-text goes with a text field, and " + known.name() + " is " + known.type())
                    .why("The API changes no other kind into another.");
        }
        boolean choice = known.type().equals("drop") || known.type().equals("list");
        boolean options = !add.isEmpty() || destroys();
        if (options && !choice) {
            throw Failure.usage(known.name() + " has no options: it is a field of the type " + known.type())
                    .why("Only dropdowns and lists have any.");
        }
        Collection<String> labels = known.options().values();
        if (!labels.isEmpty()) {
            remove.forEach(each -> refuseUnknown(each, labels, known));
            FieldOption.either("--add-option", add).forEach(each -> refuseKnown(each.label(), labels, known));
        }
    }

    /**
     * The API's nested value: columns of fields, with this one alone in its column, so that it stays there.
     *
     * @param column 1 to 3
     * @throws Failure of the usage kind when the parts contradict each other
     */
    public JsonArray columns(int column) {
        if (!replace.isEmpty() && !(add.isEmpty() && remove.isEmpty())) {
            throw Failure.usage(
                            "--replace-with does not go with " + (add.isEmpty() ? "--remove-option" : "--add-option"))
                    .why("It names all options that there are from then on.");
        }
        if (alias != null && alias.isBlank()) {
            throw Failure.usage("--name is empty");
        }
        JsonObject tree = new JsonObject();
        tree.addProperty("field", field);
        if (alias != null) {
            tree.addProperty("alias", alias);
        }
        if (type != null) {
            tree.addProperty("type", type);
        }
        JsonObject options = new JsonObject();
        put(options, "add", FieldOption.either("--add-option", add));
        put(options, "remove", FieldOption.plain("--remove-option", remove));
        put(options, "replace", FieldOption.either("--replace-with", replace));
        refuseBoth();
        if (!options.isEmpty()) {
            tree.add("options", options);
        }
        return NewField.inColumn(tree, column);
    }

    private void refuseBoth() {
        Set<String> removed = Set.copyOf(remove);
        for (FieldOption each : FieldOption.either("--add-option", add)) {
            if (removed.contains(each.label())) {
                throw Failure.usage("\"" + each.label() + "\" is both added and removed")
                        .next("Leave one of them out.");
            }
        }
    }

    private static void put(JsonObject options, String how, List<FieldOption> which) {
        if (!which.isEmpty()) {
            options.add(how, FieldOption.tree(which));
        }
    }

    private static void refuseUnknown(String label, Collection<String> labels, PlacedField known) {
        if (!labels.contains(label)) {
            Failure failure = Failure.usage("--remove-option names no option of " + known.name() + ": " + label)
                    .why("It has " + String.join(", ", labels) + ".");
            throw Suggestion.among(label, labels)
                    .map(meant -> failure.next("Did you mean \"" + meant + "\"?"))
                    .orElse(failure);
        }
    }

    private static void refuseKnown(String label, Collection<String> labels, PlacedField known) {
        if (labels.contains(label)) {
            throw Failure.usage(known.name() + " already has the option " + label);
        }
    }
}
