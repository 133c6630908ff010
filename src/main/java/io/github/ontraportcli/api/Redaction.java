package io.github.ontraportcli.api;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes secrets out of what is shown: the key, and card numbers and their codes wherever they stand. */
public final class Redaction {
    /** What stands in a secret's place. */
    public static final String HIDDEN = "[redacted]";

    private static final Set<String> SECRET_HEADERS = Set.of("api-key", "authorization", "proxy-authorization");
    private static final String SECRET_FIELDS =
            "ccnumber|cc_number|card_number|cardnumber|cctoken|cvc|cvv|expire_month|expire_year|api_key|password";
    private static final String JSON_VALUE = "(\"(?:[^\"\\\\]|\\\\.)*\"|[0-9]+)";
    private static final Pattern IN_JSON =
            Pattern.compile("(\"(?:" + SECRET_FIELDS + ")\"\\s*:\\s*)" + JSON_VALUE, Pattern.CASE_INSENSITIVE);
    private static final Pattern PAYER_CODE =
            Pattern.compile("(\"payer\"\\s*:\\s*\\{[^{}]*\"code\"\\s*:\\s*)" + JSON_VALUE);
    private static final Pattern IN_FORM =
            Pattern.compile("((?:^|&)(?:" + SECRET_FIELDS + ")=)[^&]*", Pattern.CASE_INSENSITIVE);

    private Redaction() {}

    /** A header's value as it may be shown. */
    public static String header(Pair header) {
        return SECRET_HEADERS.contains(header.name().toLowerCase(Locale.ROOT)) ? HIDDEN : header.value();
    }

    /** Text that was sent or received, as it may be shown. */
    public static String body(String text) {
        String json = IN_JSON.matcher(text).replaceAll("$1\"" + HIDDEN + "\"");
        json = PAYER_CODE.matcher(json).replaceAll("$1\"" + HIDDEN + "\"");
        return IN_FORM.matcher(json).replaceAll("$1" + HIDDEN);
    }

    /** Text without these secrets, whatever surrounds them. */
    public static String without(String text, List<String> secrets) {
        String clean = text;
        for (String secret : secrets) {
            if (secret.length() > 3) {
                clean = clean.replace(secret, HIDDEN);
            }
        }
        return clean;
    }
}
