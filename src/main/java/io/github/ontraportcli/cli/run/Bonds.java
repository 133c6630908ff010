package io.github.ontraportcli.cli.run;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import io.github.ontraportcli.catalog.Operation;
import io.github.ontraportcli.catalog.Parameter;
import io.github.ontraportcli.catalog.Type;
import io.github.ontraportcli.failure.Failure;
import io.github.ontraportcli.json.Json;
import java.util.Map;
import java.util.Optional;

/** What the values of an operation ask of each other: one that goes only with another, or that another needs. */
record Bonds(Operation operation, Map<String, JsonElement> told) {

    /**
     * Checks them all.
     *
     * @throws Failure of the usage kind that names both options
     */
    void check() {
        for (Parameter each : operation.parameters()) {
            each.bond().ifPresent(bond -> bound(each, bond));
            if (each.type() instanceof Type.IdOrName type) {
                named(each, type);
            }
        }
    }

    private void bound(Parameter parameter, Parameter.Bond bond) {
        Optional<Parameter> other = operation.parameter(bond.name());
        boolean holds =
                Json.text(told.getOrDefault(bond.name(), JsonNull.INSTANCE)).equals(bond.code());
        boolean said = told.containsKey(parameter.key());
        String with =
                other.map(each -> each.option() + " " + word(each, bond.code())).orElse(bond.name());
        if (said && !holds && !bond.needed()) {
            throw Failure.usage(parameter.option() + " goes with " + with).next("Add " + with + ".");
        }
        if (!said && holds && bond.needed()) {
            throw Failure.usage(with + " needs " + parameter.option()).why(parameter.help());
        }
    }

    private void named(Parameter parameter, Type.IdOrName type) {
        JsonElement value = told.get(parameter.key());
        String text = value == null ? "" : Json.text(value);
        if (!text.matches("[0-9]*") && !told.containsKey(type.names())) {
            String option =
                    operation.parameter(type.names()).map(Parameter::option).orElse(type.names());
            throw Failure.usage(parameter.option() + " takes an ID, not \"" + text + "\"")
                    .next("Add " + option + " to say it by name.");
        }
    }

    private static String word(Parameter parameter, String code) {
        return parameter.type() instanceof Type.Choice choice
                ? choice.words().stream()
                        .filter(each -> each.code().equals(code))
                        .map(Type.Word::word)
                        .findFirst()
                        .orElse(code)
                : code;
    }
}
