package io.github.ontraportcli.api;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes secrets out of what is shown: the key, and card numbers and their codes under the names that the API gives them,
 * in JSON, in JSON that stands as text in JSON, in a form and in an address.
 */
public final class Redaction {
    /** What stands in a secret's place. */
    public static final String HIDDEN = "[redacted]";

    private static final Set<String> SECRET_HEADERS =
            Set.of("api-key", "authorization", "proxy-authorization", "cookie", "set-cookie");
    private static final String SECRET_FIELDS =
            "ccnumber|cc_number|card_number|cardnumber|cctoken|cvc|cvv|expire_month|expire_year|api_key|password";
    private static final Pattern SECRET = Pattern.compile(SECRET_FIELDS, Pattern.CASE_INSENSITIVE);
    private static final Pattern IN_JSON = Pattern.compile(
            "\"(?<name>" + SECRET_FIELDS + "|payer|code)(?<level>\\\\*)\"\\s*:\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("[-+.0-9eE]+");

    private Redaction() {}

    /** A header's value as it may be shown. */
    public static String header(Pair header) {
        return SECRET_HEADERS.contains(header.name().toLowerCase(Locale.ROOT)) ? HIDDEN : header.value();
    }

    /** Text that was sent or received, as it may be shown. */
    public static String body(String text) {
        boolean tree =
                text.stripLeading().startsWith("{") || text.stripLeading().startsWith("[");
        return tree || text.indexOf('=') < 0 ? json(text, false) : form(json(text, false));
    }

    /** An address as it may be shown. */
    public static String address(String address) {
        int mark = address.indexOf('?');
        return mark < 0 ? address : address.substring(0, mark + 1) + form(address.substring(mark + 1));
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

    /** A payer's {@code code} is a secret, the {@code code} of an answer is none: what follows a payer counts as his. */
    private static String json(String text, boolean ofPayer) {
        StringBuilder shown = new StringBuilder();
        Matcher name = IN_JSON.matcher(text);
        boolean payer = ofPayer;
        int from = 0;
        while (name.find(from)) {
            int end = name.end();
            payer |= name.group("name").equalsIgnoreCase("payer");
            boolean secret = SECRET.matcher(name.group("name")).matches();
            if (secret || (payer && name.group("name").equalsIgnoreCase("code"))) {
                String quote = name.group("level") + '"';
                int behind = behindValue(text, end, quote);
                if (behind > end) {
                    shown.append(text, from, end).append(quote).append(HIDDEN).append(quote);
                    from = behind;
                    continue;
                }
            }
            shown.append(text, from, end);
            from = end;
        }
        return shown.append(text, from, text.length()).toString();
    }

    /** Where a string or a number ends, or where it begins when it is neither. A string that is cut off ends the text. */
    private static int behindValue(String text, int start, String quote) {
        if (!text.startsWith(quote, start)) {
            Matcher number = NUMBER.matcher(text).region(start, text.length());
            return number.lookingAt() ? number.end() : start;
        }
        int level = quote.length() - 1;
        int slashes = 0;
        for (int at = start + quote.length(); at < text.length(); at++) {
            char c = text.charAt(at);
            // Text in text: each level doubles the backslashes, so what is left over tells whose quotation mark it is.
            if (c == '"' && slashes % (2 * (level + 1)) == level) {
                return at + 1;
            }
            slashes = c == '\\' ? slashes + 1 : 0;
        }
        return text.length();
    }

    private static String form(String text) {
        StringJoiner shown = new StringJoiner("&");
        for (String pair : text.split("&", -1)) {
            int equals = pair.indexOf('=');
            shown.add(equals < 0 ? pair : pair.substring(0, equals + 1) + value(pair, equals));
        }
        return shown.toString();
    }

    private static String value(String pair, int equals) {
        String value = pair.substring(equals + 1);
        String name = decoded(pair.substring(0, equals)).strip();
        String last = name.replaceFirst("]+$", "").replaceFirst("^.*\\[", "");
        boolean payer = name.toLowerCase(Locale.ROOT).startsWith("payer");
        if (SECRET.matcher(last).matches() || (payer && last.equalsIgnoreCase("code"))) {
            return HIDDEN;
        }
        String plain = decoded(value);
        String clean = json(plain, payer);
        return clean.equals(plain) ? value : Request.encoded(clean);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
