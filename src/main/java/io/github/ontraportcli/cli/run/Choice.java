package io.github.ontraportcli.cli.run;

import io.github.ontraportcli.catalog.Operation;
import io.github.ontraportcli.catalog.Parameter;
import io.github.ontraportcli.catalog.Role;
import io.github.ontraportcli.catalog.Verb;
import io.github.ontraportcli.catalog.When;
import io.github.ontraportcli.cli.Invocation;
import io.github.ontraportcli.failure.Failure;
import java.util.ArrayList;
import java.util.List;

/** Which of a verb's operations a command line means, and whether it says all that this one needs and nothing it lacks. */
final class Choice {
    private Choice() {}

    /**
     * The first operation whose {@link When} holds.
     *
     * @param oneId exactly one record is named
     */
    static Operation of(Verb verb, Invocation invocation, boolean oneId) {
        for (Operation each : verb.operations()) {
            if (holds(each, invocation, oneId)) {
                check(each, verb, invocation);
                return each;
            }
        }
        Operation last = verb.operations().get(verb.operations().size() - 1);
        check(last, verb, invocation);
        return last;
    }

    private static boolean holds(Operation operation, Invocation invocation, boolean oneId) {
        if (operation.when() instanceof When.Given given) {
            return given.parameters().stream()
                    .flatMap(name -> operation.parameter(name).stream())
                    .anyMatch(each -> invocation.given(each.option()));
        }
        return !(operation.when() instanceof When.OneId) || oneId;
    }

    private static void check(Operation operation, Verb verb, Invocation invocation) {
        List<String> own = new ArrayList<>();
        for (Parameter each : operation.parameters()) {
            own.add(each.option());
        }
        for (Operation other : verb.operations()) {
            for (Parameter each : other.parameters()) {
                if (each.role() == Role.VALUE && invocation.given(each.option()) && !own.contains(each.option())) {
                    throw Failure.usage(each.option() + " does not go with " + clashing(operation, invocation, each))
                            .next("Leave one of them out.");
                }
            }
        }
        for (Parameter each : operation.parameters()) {
            boolean optional = !each.required() || each.argument() || each.role() == Role.ID;
            if (!optional && !invocation.given(each.option()) && !elsewhere(each, invocation)) {
                throw Failure.usage(invocation.command().words() + " needs " + alternatives(each, verb))
                        .why(each.help())
                        .next(invocation.command().example());
            }
        }
    }

    /** A required value may also come by --set or inside --body. */
    private static boolean elsewhere(Parameter parameter, Invocation invocation) {
        return invocation.given("--body")
                || invocation.values("--set").stream().anyMatch(each -> each.startsWith(parameter.name() + "="))
                || invocation.values("--set-json").stream().anyMatch(each -> each.startsWith(parameter.name() + "="));
    }

    private static String clashing(Operation operation, Invocation invocation, Parameter with) {
        return operation.parameters().stream()
                .filter(each -> each.role() == Role.VALUE && invocation.given(each.option()))
                .filter(each -> !each.option().equals(with.option()))
                .map(Parameter::option)
                .findFirst()
                .orElse(operation.toString());
    }

    private static String alternatives(Parameter missing, Verb verb) {
        List<String> options = new ArrayList<>(List.of(missing.option()));
        for (Operation each : verb.operations()) {
            if (each.when() instanceof When.Given given) {
                given.parameters().stream()
                        .flatMap(name -> each.parameter(name).stream())
                        .filter(parameter -> !options.contains(parameter.option()) && parameter.required())
                        .forEach(parameter -> options.add(parameter.option()));
            }
        }
        return missing.role() == Role.VALUE ? String.join(" or ", options) : missing.option();
    }
}
