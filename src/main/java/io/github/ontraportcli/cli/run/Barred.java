package io.github.ontraportcli.cli.run;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.ontraportcli.catalog.Operation;
import io.github.ontraportcli.catalog.Parameter;
import io.github.ontraportcli.catalog.Role;
import io.github.ontraportcli.catalog.Type;
import io.github.ontraportcli.cli.SharedOptions;
import io.github.ontraportcli.failure.Failure;
import io.github.ontraportcli.json.Json;
import java.util.Optional;
import java.util.Set;

/**
 * What may not be said by {@code --set}, {@code --set-json}, {@code --body} and {@code --param}: which records are meant,
 * what the command always says, what an option of its own has said, and, where others can see it, card data.
 */
record Barred(Operation operation) {
    /** What names records; said by a way that asks nothing, it would pass by every question. */
    private static final Set<String> NAMING = Set.of("id", "ids", "performAll");

    private static final Set<String> SELECTING =
            Set.of("group_id", "condition", "search", "searchNotes", "start", "range");

    /** Refuses a name that selects, or that the command sends by itself. */
    void selection(String option, String name) {
        operation.fixed().forEach((fixed, value) -> {
            if (Spelling.same(fixed, name)) {
                throw Failure.usage(option + " cannot say " + name + ": this command always sends " + value);
            }
        });
        if (!operation.writes()) {
            return;
        }
        boolean own = operation.parameters().stream()
                .anyMatch(each -> (each.key().equals(name) || each.outermost().equals(name)) && said(each));
        // In a body it may be a field of that name, where records are not selected by it.
        boolean selects = operation.has(Role.IDS) || option.equals(SharedOptions.PARAM.name());
        boolean naming = among(NAMING, name) || (selects && among(SELECTING, name));
        if (naming && !own) {
            throw Failure.usage(option + " cannot say " + name + ": it selects records")
                    .next("Select them as arguments, by --ids, --where, --search or --group.");
        }
    }

    /** Refuses a query parameter that has an option. */
    void known(String option, String name) {
        for (Parameter each : operation.parameters()) {
            if (Spelling.same(each.key(), name) || Spelling.same(each.outermost(), name)) {
                throw Failure.usage(option + " cannot say " + name + ": it has an option of its own")
                        .next("Say " + each.option() + ".");
            }
        }
    }

    /**
     * Refuses what says again what an option has said: only one of the two would be heeded.
     *
     * @param names that were said beside the options
     */
    static void twice(Parameter parameter, Set<String> names) {
        for (String each : names) {
            boolean within = Spelling.part(each) && Spelling.same(parameter.outermost(), each);
            if (within || Spelling.same(parameter.key(), each)) {
                throw Failure.usage(each + " is said twice: " + Told.spoken(parameter) + " says it, too")
                        .next("Leave one of them out.");
            }
        }
    }

    /** Refuses card data that stands on the command line: in a name, in the value's own names, in text that is JSON. */
    void card(String option, String name, JsonElement value) {
        Optional<Parameter> secret = operation.parameters().stream()
                .filter(each -> each.traits().contains(Parameter.Trait.SECRET))
                .filter(each -> Spelling.same(each.outermost(), name))
                .findFirst();
        JsonObject whole = new JsonObject();
        whole.add(name, value);
        if (secret.isPresent() || CardNames.inside(whole)) {
            String held = secret.isPresent() || CardNames.has(name) ? name : "card data";
            throw inTheOpen(option + " holds " + held + ", which is read from a file or from stdin alone")
                    .next("Put it into a file: " + option + " @FILE");
        }
    }

    /** Refuses card data in the value of an option of the operation's own. */
    static void card(Parameter parameter, String typed) {
        String option = parameter.option();
        JsonElement value = Json.parse(typed.strip()).orElseGet(() -> new JsonPrimitive(typed));
        // Without a prefix the names are not the account's: a webhook's headers are somebody else's.
        boolean named = parameter.type() instanceof Type.Members members
                && !members.prefix().isEmpty();
        int equals = named ? typed.indexOf('=') : -1;
        JsonObject pair = new JsonObject();
        if (equals > 0 && Told.open(typed.substring(equals + 1))) {
            pair.addProperty(typed.substring(0, equals), typed.substring(equals + 1));
        }
        if (CardNames.inside(value) || CardNames.inside(pair)) {
            throw inTheOpen(option + " holds card data, which is read from a file or from stdin alone")
                    .next("Put it into a file: " + option + " @FILE");
        }
    }

    static Failure inTheOpen(String what) {
        return Failure.usage(what).why("On a command line it would be seen by others and kept in the shell's history.");
    }

    private static boolean said(Parameter parameter) {
        return parameter.role() == Role.VALUE || parameter.role() == Role.UNIQUE_ID;
    }

    private static boolean among(Set<String> names, String name) {
        return names.stream().anyMatch(each -> Spelling.same(each, name));
    }
}
