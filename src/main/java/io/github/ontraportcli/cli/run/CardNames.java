package io.github.ontraportcli.cli.run;

import java.util.regex.Pattern;

/** Names of card numbers and of what goes with them: their values never stand on a command line, where others see them. */
public final class CardNames {
    private static final Pattern NAME =
            Pattern.compile("cc_?number|card_?number|cctoken|cvc|cvv|api_key|password", Pattern.CASE_INSENSITIVE);

    private CardNames() {}

    /**
     * Whether it is one.
     *
     * @param name of a field, or of a part of a nested one: {@code payer[code]}
     */
    public static boolean has(String name) {
        String[] parts = name.replace("]", "").strip().split("\\s*\\[\\s*", -1);
        boolean payer = parts[0].equalsIgnoreCase("payer")
                && (parts.length == 1 || parts[parts.length - 1].equalsIgnoreCase("code"));
        for (String each : parts) {
            payer |= NAME.matcher(each).matches();
        }
        return payer;
    }
}
