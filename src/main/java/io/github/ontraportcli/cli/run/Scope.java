package io.github.ontraportcli.cli.run;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import io.github.ontraportcli.catalog.IdForm;
import io.github.ontraportcli.catalog.Operation;
import io.github.ontraportcli.catalog.Parameter;
import io.github.ontraportcli.catalog.Type;
import io.github.ontraportcli.failure.Failure;
import io.github.ontraportcli.json.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How much of a series a change means. The API takes all of it unless told, whichever of the series is named. */
final class Scope {
    private Scope() {}

    /**
     * Refuses to leave it to the API.
     *
     * @throws Failure of the usage kind when one of a series is named and nothing says how much is meant
     */
    static void check(Operation operation, IdForm form, List<String> ids, Map<String, JsonElement> told) {
        Optional<Parameter> scope = of(operation);
        Optional<String> one = ids.stream().filter(form::ofSeries).findFirst();
        if (scope.isEmpty() || one.isEmpty()) {
            return;
        }
        JsonElement said = told.get(scope.get().key());
        if (said == null
                || words(scope.get()).stream().noneMatch(each -> each.code().equals(Json.text(said)))) {
            String option = scope.get().option();
            throw Failure.usage(one.get() + " is one of a series: " + option + " must say how much of it is meant")
                    .why("The API would take the whole series.")
                    .next("Say one of "
                            + String.join(
                                    ", ",
                                    words(scope.get()).stream()
                                            .map(each -> option + " " + each.word())
                                            .toList())
                            + ".");
        }
    }

    /** Whether more than what is named is meant. */
    static boolean wide(Operation operation, Map<String, JsonElement> told) {
        return of(operation)
                .filter(each -> told.containsKey(each.key()))
                .filter(each -> !Json.text(told.getOrDefault(each.key(), JsonNull.INSTANCE))
                        .equals(words(each).get(0).code()))
                .isPresent();
    }

    private static Optional<Parameter> of(Operation operation) {
        return operation.parameters().stream()
                .filter(each -> each.traits().contains(Parameter.Trait.SCOPE))
                .findFirst();
    }

    private static List<Type.Word> words(Parameter scope) {
        return scope.type() instanceof Type.Choice choice ? choice.words() : List.of();
    }
}
