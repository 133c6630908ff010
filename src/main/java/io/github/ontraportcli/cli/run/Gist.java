package io.github.ontraportcli.cli.run;

import com.google.gson.JsonElement;
import io.github.ontraportcli.api.Redaction;
import io.github.ontraportcli.catalog.Operation;
import io.github.ontraportcli.catalog.Parameter;
import io.github.ontraportcli.catalog.Role;
import io.github.ontraportcli.catalog.Type;
import io.github.ontraportcli.cli.Invocation;
import io.github.ontraportcli.cli.SharedOptions;
import io.github.ontraportcli.output.Visible;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an operation is told besides which records it means, in half a line for the question before it is sent: {@code tag
 * VIP}, {@code contact-id 1, offer for 12.5}. Values stand there as they were typed; secret ones do not.
 */
final class Gist {
    private static final int VALUE = 40;
    private static final int ALL = 140;

    private final Operation operation;
    private final Invocation invocation;
    private final Map<String, JsonElement> told;
    private final List<String> parts = new ArrayList<>();

    private Gist(Operation operation, Invocation invocation, Map<String, JsonElement> told) {
        this.operation = operation;
        this.invocation = invocation;
        this.told = told;
    }

    /** The half line; nothing where nothing more is told. */
    static String of(Operation operation, Invocation invocation, Map<String, JsonElement> told) {
        Gist gist = new Gist(operation, invocation, told);
        gist.gather();
        return cut(String.join(", ", gist.parts), ALL);
    }

    private void gather() {
        int argument = 0;
        for (Parameter each : operation.parameters()) {
            if (each.argument() && argument < invocation.arguments().size()) {
                List<String> arguments = invocation.arguments();
                boolean several = each.type() instanceof Type.Ids;
                part(each, several ? arguments.subList(argument, arguments.size()) : List.of(arguments.get(argument)));
                argument++;
            }
        }
        operation.parameter(Role.TYPE).ifPresent(each -> {
            String typed = invocation.value(each.option()).orElse(each.usual());
            part(each, typed.isEmpty() ? List.of() : List.of(typed));
        });
        operation.parameters().stream()
                .filter(each -> each.role() == Role.VALUE || each.role() == Role.UNIQUE_ID)
                .filter(each -> !each.argument())
                .sorted(Comparator.comparing(each -> !each.required()))
                .forEach(each -> part(each, invocation.values(each.option())));
        for (String option :
                List.of(SharedOptions.SET.name(), SharedOptions.SET_JSON.name(), SharedOptions.PARAM.name())) {
            invocation.values(option).forEach(each -> parts.add(shown(option, each)));
        }
        invocation.value(SharedOptions.BODY.name()).ifPresent(each -> parts.add(shown("--body", each)));
    }

    private void part(Parameter parameter, List<String> typed) {
        Optional<BigDecimal> sum = parameter.traits().contains(Parameter.Trait.PRICED)
                ? Optional.ofNullable(told.get(parameter.key())).flatMap(Sum::of)
                : Optional.empty();
        if (sum.isPresent()) {
            parts.add(label(parameter.option()) + " for " + sum.get().toPlainString());
        } else if (!typed.isEmpty() && !parameter.traits().contains(Parameter.Trait.SECRET)) {
            boolean flag = parameter.type() instanceof Type.Flag;
            parts.add(flag ? label(parameter.option()) : shown(parameter.option(), String.join(", ", typed)));
        }
    }

    private static String shown(String option, String typed) {
        String value = typed.equals("-") ? "from stdin" : Redaction.typed(Visible.line(typed));
        return label(option) + " " + cut(value, VALUE);
    }

    private static String label(String option) {
        return option.substring(2);
    }

    private static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
    }
}
