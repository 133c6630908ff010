package io.github.ontraportcli.cli.run;

import io.github.ontraportcli.catalog.Resource;
import io.github.ontraportcli.catalog.Verb;
import io.github.ontraportcli.cli.Action;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * The one escape hatch: verbs whose work the catalogue's data cannot describe, each with the code that does it instead. A
 * verb that is not listed is carried out by the rule, {@link Reading} or {@link Writing}.
 */
public final class SpecialVerbs {
    private static final Map<String, BiFunction<Resource, Verb, Action>> BY_WORDS = Map.ofEntries(
            Map.entry("contacts show", ContactShow::new),
            Map.entry("fields list", FieldListing::new),
            Map.entry("fields sections", FieldListing::new),
            Map.entry("fields create", FieldSaving::new),
            Map.entry("fields update", FieldSaving::new),
            Map.entry("fields create-section", SectionSaving::new),
            Map.entry("fields update-section", SectionSaving::new),
            Map.entry("fields delete", FieldDeleting::new),
            Map.entry("fields delete-section", FieldDeleting::new));

    private SpecialVerbs() {}

    /** What carries out a verb. */
    public static Action action(Resource resource, Verb verb) {
        BiFunction<Resource, Verb, Action> exception = BY_WORDS.get(resource.name() + " " + verb.name());
        if (exception != null) {
            return exception.apply(resource, verb);
        }
        return verb.writes() ? new Writing(resource, verb) : new Reading(resource, verb);
    }
}
