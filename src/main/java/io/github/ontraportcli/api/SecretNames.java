package io.github.ontraportcli.api;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The names under which card numbers, their codes and keys travel, however their words are joined: {@code ccnumber}, {@code
 * cc_number}, {@code CC-Number}, {@code payer[code]}, {@code offer.payer.code}.
 */
public final class SecretNames {
    private static final Pattern CARD = Pattern.compile("(cc|(credit|debit)?card)(number|num|no)");
    private static final Pattern NAME = Pattern.compile(
            CARD + "|(cc|card|creditcard)?(cvc|cvv)2?|(cc|card|creditcard)(token|code|securitycode)|apikey|password");
    private static final Pattern VAGUE = Pattern.compile("number|(credit|debit)?card");
    private static final Pattern LONG = Pattern.compile("(?:[0-9][ -]*){12}");
    private static final Pattern JOINERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern BRACKETS = Pattern.compile("[\\[\\]]+");
    private static final Pattern PARTS = Pattern.compile("[\\[\\].]+");

    private SecretNames() {}

    /** Whether it is one, whatever its value is. */
    public static boolean has(String name) {
        boolean code = payer(name) && (last(name).equals("code") || plain(name).endsWith("payercode"));
        // A dot joins the words of one name for some, and the parts of a nested one for others.
        return code
                || PARTS.splitAsStream(name).anyMatch(each -> secret(plain(each)))
                || BRACKETS.splitAsStream(name).anyMatch(each -> secret(plain(each)));
    }

    /** Whether it is a name of other things too, and one of a card where a long number stands: {@code number}. */
    public static boolean vague(String name) {
        return VAGUE.matcher(last(name)).matches();
    }

    /** Whether a number as long as a card's stands in the text. */
    public static boolean longNumber(String text) {
        return LONG.matcher(text).find();
    }

    /** Whether a payer, or a part of one, is named. */
    public static boolean payer(String name) {
        return Arrays.stream(PARTS.split(name)).anyMatch(each -> plain(each).equals("payer"))
                || plain(name).endsWith("payercode");
    }

    /** Whether it names the number of a card. */
    static boolean card(String name) {
        return CARD.matcher(last(name)).matches() || CARD.matcher(plain(name)).matches();
    }

    /** The innermost part of a nested name, in small letters alone. */
    public static String last(String name) {
        String last = "";
        for (String each : PARTS.split(name)) {
            last = plain(each).isEmpty() ? last : plain(each);
        }
        return last;
    }

    private static boolean secret(String plain) {
        return NAME.matcher(plain).matches();
    }

    private static String plain(String name) {
        return JOINERS.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
