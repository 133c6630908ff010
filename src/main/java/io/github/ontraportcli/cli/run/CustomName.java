package io.github.ontraportcli.cli.run;

import io.github.ontraportcli.catalog.Operation;
import java.util.Locale;

/**
 * A custom object's name as a part of its addresses: {@code Company} for one record, {@code Companies} for many.
 *
 * @param one the name of the type as the account has it, without spaces
 * @param many its plural: as it was typed where that is one, else as English has it
 */
record CustomName(String one, String many) {

    /**
     * The name.
     *
     * @param typed what was typed, e.g. {@code companies}
     * @param known what the account calls the type; where it does not say, what was typed
     */
    static CustomName of(String typed, String known) {
        String one = known.replace(" ", "");
        String plural = plural(one);
        boolean typedMany = typed.length() > one.length()
                && typed.toLowerCase(Locale.ROOT)
                        .startsWith(one.substring(0, one.length() - 1).toLowerCase(Locale.ROOT));
        String many = typedMany && !typed.equalsIgnoreCase(plural) ? typed : plural;
        return new CustomName(one, many);
    }

    /** The operation at this custom object's addresses. */
    Operation at(Operation operation) {
        return operation.at(operation.path().replace(Operation.ONE, one).replace(Operation.MANY, many));
    }

    private static String plural(String one) {
        if (one.matches(".*[^aeiou]y")) {
            return one.substring(0, one.length() - 1) + "ies";
        }
        return one.matches(".*(s|x|z|ch|sh)") ? one + "es" : one + "s";
    }
}
