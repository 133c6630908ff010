package io.github.ontraportcli.cli.run;

import io.github.ontraportcli.api.Redaction;
import io.github.ontraportcli.catalog.Catalog;
import io.github.ontraportcli.catalog.Operation;
import io.github.ontraportcli.cli.Invocation;
import io.github.ontraportcli.failure.Failure;
import java.util.Locale;
import java.util.Optional;

/**
 * A custom object's name as a part of its addresses: {@code Company} for one record, {@code Companies} for many.
 *
 * @param one the name of the type as the account has it, without spaces
 * @param many its plural: as it was typed where that is one, else as English has it
 */
record CustomName(String one, String many) {
    /** The type ID of an account's first custom object. */
    private static final String FIRST = "10000";

    /**
     * The name.
     *
     * @param typed what was typed, e.g. {@code companies}
     * @param known what the account calls the type; empty where it does not say
     */
    static CustomName of(String typed, String known) {
        String one = known.isEmpty() ? singular(typed) : known.replace(" ", "");
        String plural = plural(one);
        boolean typedMany = typed.length() > one.length()
                && typed.toLowerCase(Locale.ROOT)
                        .startsWith(one.substring(0, one.length() - 1).toLowerCase(Locale.ROOT));
        String many = typedMany && !typed.equalsIgnoreCase(plural) ? typed : plural;
        return new CustomName(one, many);
    }

    /**
     * Refuses a type that every account has: its addresses are another command's, with its own cautions.
     *
     * @param typed what was typed
     * @param typeId what that is
     */
    static void refuseStandard(String typed, String typeId, Invocation invocation) {
        if (typeId.isEmpty() || typeId.replaceFirst("^0+", "").length() >= FIRST.length()) {
            return;
        }
        String verb = invocation.command().name();
        Optional<String> standard = Catalog.entries().stream()
                .filter(each -> each.type().isPresent())
                .filter(each -> String.valueOf(each.type().getAsInt()).equals(typeId))
                .map(each -> each.name() + (each.resource().get().verb(verb).isPresent() ? " " + verb : " --help"))
                .findFirst();
        throw Failure.usage(invocation.command().words() + " is for custom objects, and \"" + Redaction.typed(typed)
                        + "\" is none")
                .next("ontraport " + standard.orElse("objects " + verb + " --type " + typeId));
    }

    /** The operation at this custom object's addresses. */
    Operation at(Operation operation) {
        return operation.at(operation.path().replace(Operation.ONE, one).replace(Operation.MANY, many));
    }

    private static String singular(String typed) {
        String one = typed.replaceFirst("ies$", "y");
        return one.equals(typed) ? typed.replaceFirst("(?<=[^s])s$", "") : one;
    }

    private static String plural(String one) {
        if (one.matches(".*[^aeiou]y")) {
            return one.substring(0, one.length() - 1) + "ies";
        }
        return one.matches(".*(s|x|z|ch|sh)") ? one + "es" : one + "s";
    }
}
