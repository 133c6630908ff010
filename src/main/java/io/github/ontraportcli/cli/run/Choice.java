package io.github.ontraportcli.cli.run;

import io.github.ontraportcli.catalog.Operation;
import io.github.ontraportcli.catalog.Parameter;
import io.github.ontraportcli.catalog.Role;
import io.github.ontraportcli.catalog.Type;
import io.github.ontraportcli.catalog.Verb;
import io.github.ontraportcli.catalog.When;
import io.github.ontraportcli.cli.Command;
import io.github.ontraportcli.cli.Invocation;
import io.github.ontraportcli.cli.Option;
import io.github.ontraportcli.cli.SharedOptions;
import io.github.ontraportcli.failure.Failure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which of a verb's operations a command line means, and whether it says all that this one needs and nothing it lacks. */
final class Choice {
    private final Invocation invocation;
    private final Verb verb;
    private final boolean oneId;

    private Choice(Invocation invocation, Verb verb, boolean oneId) {
        this.invocation = invocation;
        this.verb = verb;
        this.oneId = oneId;
    }

    /**
     * The first operation whose {@link When} holds and which takes all that was said.
     *
     * @param oneId exactly one record is named
     * @throws Failure of the usage kind when none does, or something that it needs was not said
     */
    static Operation of(Verb verb, Invocation invocation, boolean oneId) {
        return new Choice(invocation, verb, oneId).made();
    }

    private Operation made() {
        List<Operation> meant = verb.operations().stream().filter(this::holds).toList();
        List<Operation> taking =
                meant.stream().filter(each -> misplaced(each).isEmpty()).toList();
        List<Operation> left = meant.isEmpty() ? verb.operations() : meant;
        Operation operation = taking.isEmpty() ? left.get(left.size() - 1) : taking.get(0);
        if (!meant.isEmpty() && meant.get(0).when() instanceof When.Given) {
            operation = meant.get(0);
        }
        check(operation);
        return operation;
    }

    private boolean holds(Operation operation) {
        if (operation.when() instanceof When.Given given) {
            return !said(operation, given).isEmpty();
        }
        return !(operation.when() instanceof When.OneId) || oneId;
    }

    private List<String> said(Operation operation, When.Given given) {
        return given.parameters().stream()
                .flatMap(name -> operation.parameter(name).stream())
                .map(Parameter::option)
                .filter(invocation::given)
                .distinct()
                .toList();
    }

    /** An option that was said and that the operation has no use for. */
    private Optional<Option> misplaced(Operation operation) {
        Command command = invocation.command();
        return command.options().stream()
                .filter(each ->
                        invocation.given(each.name()) && !each.parameters().isEmpty())
                .filter(each -> !(operation.writes()
                        && SharedOptions.SELECTING.stream()
                                .anyMatch(shared -> shared.name().equals(each.name()))))
                .filter(each -> each.parameters().stream()
                        .noneMatch(name -> operation.parameter(name).isPresent()))
                .findFirst();
    }

    private void check(Operation operation) {
        Optional<Option> misplaced = misplaced(operation);
        if (misplaced.isPresent()) {
            throw Failure.usage(misplaced.get().name() + " does not go with " + reason(operation))
                    .next("Leave one of them out.");
        }
        if (operation.when() instanceof When.Given given
                && said(operation, given).size() > 1) {
            List<String> both = said(operation, given);
            throw Failure.usage(both.get(0) + " does not go with " + both.get(1))
                    .next("Leave one of them out.");
        }
        for (Parameter each : operation.parameters()) {
            boolean optional = !each.required()
                    || !each.usual().isEmpty()
                    || each.argument()
                    || each.role() == Role.ID
                    || each.role() == Role.IDS
                    || operation.partsOf(each).stream().map(Parameter::option).anyMatch(invocation::given);
            if (!optional && !invocation.given(each.option()) && !elsewhere(each)) {
                throw Failure.usage(invocation.command().words() + " needs " + alternatives(each, operation))
                        .why(each.help())
                        .next(invocation.command().example());
            }
        }
    }

    /** What made the operation the one that is meant. */
    private String reason(Operation operation) {
        return operation.when() instanceof When.Given given
                ? said(operation, given).get(0)
                : invocation.command().words();
    }

    /** A required value may also come by --set or inside --body. */
    private boolean elsewhere(Parameter parameter) {
        return invocation.given(SharedOptions.BODY.name())
                || sets(SharedOptions.SET.name(), parameter)
                || sets(SharedOptions.SET_JSON.name(), parameter);
    }

    private boolean sets(String option, Parameter parameter) {
        return invocation.values(option).stream().anyMatch(each -> each.startsWith(parameter.outermost() + "="));
    }

    private String alternatives(Parameter missing, Operation operation) {
        List<String> options = new ArrayList<>(List.of(missing.option()));
        if (missing.type() instanceof Type.Tree tree) {
            operation.partsOf(missing).stream()
                    .filter(each -> tree.needs().contains(each.name()))
                    .forEach(each -> options.add(each.option()));
        }
        for (Operation each : verb.operations()) {
            if (each.when() instanceof When.Given given && missing.role() == Role.VALUE) {
                given.parameters().stream()
                        .flatMap(name -> each.parameter(name).stream())
                        .filter(parameter -> parameter.required() && !options.contains(parameter.option()))
                        .forEach(parameter -> options.add(parameter.option()));
            }
        }
        return String.join(" or ", options);
    }
}
