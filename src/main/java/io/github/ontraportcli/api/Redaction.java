package io.github.ontraportcli.api;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import io.github.ontraportcli.json.Json;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
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

    private static final Pattern SECRET_HEADER = Pattern.compile(
            "(.*[-_])?(key|auth|authorization|cookie2?|token|secret|signature|credentials?|password|session)([-_].*)?|.*"
                    + "(apikey|token|secret|password)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern EXPIRY = Pattern.compile("expire_?(month|year)", Pattern.CASE_INSENSITIVE);
    private static final Pattern IN_JSON =
            Pattern.compile("\"(?<name>[^\"\\\\]{1,80})(?<level>\\\\*)\"\\s*:\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern CARD_CODE = Pattern.compile("\\W*[0-9]{3,4}\\W*");
    private static final Pattern CARD_WORDS =
            Pattern.compile("cc.?n|card|cvc|cvv|payer|code|number|key|password", Pattern.CASE_INSENSITIVE);
    private static final Pattern LONG_NUMBER = Pattern.compile("[0-9](?:[ -]?[0-9]){11,}");
    private static final Pattern DIGITS = Pattern.compile("[0-9]{3,}");
    private static final Pattern NUMBER = Pattern.compile("[-+.0-9eE]+");

    private Redaction() {}

    /** A header's value as it may be shown. */
    public static String header(Pair header) {
        return SECRET_HEADER.matcher(header.name()).matches() ? HIDDEN : CardNumbers.without(header.value());
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
        return mark < 0 ? plain(address) : plain(address.substring(0, mark)) + "?" + form(address.substring(mark + 1));
    }

    /** Text without these secrets, whatever surrounds them. */
    public static String without(String text, List<String> secrets) {
        return Spellings.hidden(text, each -> bare(each, secrets));
    }

    private static String bare(String text, List<String> secrets) {
        String clean = text;
        for (String secret : secrets) {
            if (secret.length() > 3) {
                for (String each : Spellings.of(secret)) {
                    clean = clean.replace(each, HIDDEN);
                }
            }
        }
        return clean;
    }

    /** What a person typed, as an error may repeat it: without a number that can be a card's, or go with one. */
    public static String typed(String text) {
        String clean = LONG_NUMBER.matcher(text).replaceAll("…");
        return CARD_WORDS.matcher(clean).find() ? DIGITS.matcher(clean).replaceAll("…") : clean;
    }

    /** A payer's {@code code} is a secret, the {@code code} of an answer is none: what follows a payer counts as his. */
    private static String json(String text, boolean ofPayer) {
        StringBuilder shown = new StringBuilder();
        Matcher name = IN_JSON.matcher(text);
        boolean card = IN_JSON.matcher(text).results().anyMatch(each -> SecretNames.card(each.group(1)));
        boolean payer = ofPayer;
        int from = 0;
        int at = 0;
        while (name.find(at)) {
            int end = name.end();
            String called = name.group("name");
            String quote = name.group("level") + '"';
            payer |= SecretNames.payer(called);
            int behind = behindValue(text, end, quote);
            at = name.start() + 1;
            if (behind > end && secret(called, text.substring(end, behind), payer, card)) {
                shown.append(text, from, end).append(quote).append(HIDDEN).append(quote);
                from = behind;
                at = behind;
            }
        }
        return CardNumbers.without(shown.append(text, from, text.length()).toString());
    }

    private static boolean secret(String name, String value, boolean payer, boolean card) {
        return SecretNames.has(name)
                || EXPIRY.matcher(SecretNames.last(name)).matches()
                || (SecretNames.vague(name) && SecretNames.longNumber(value))
                || (SecretNames.last(name).equals("code")
                        && (payer || (card && CARD_CODE.matcher(value).matches())));
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
        String[] pairs = text.split("&", -1);
        boolean card = Arrays.stream(pairs).anyMatch(each -> SecretNames.card(decoded(each.replaceFirst("=.*", ""))));
        for (String pair : pairs) {
            int equals = pair.indexOf('=');
            shown.add(equals < 0 ? plain(pair) : plain(pair.substring(0, equals)) + "=" + value(pair, equals, card));
        }
        return shown.toString();
    }

    /** Text that is no value, in which a number can stand all the same. */
    private static String plain(String encoded) {
        String text = decoded(encoded);
        String clean = CardNumbers.without(text);
        return clean.equals(text) ? encoded : clean;
    }

    private static String value(String pair, int equals, boolean card) {
        String value = pair.substring(equals + 1);
        String name = decoded(pair.substring(0, equals)).strip();
        String plain = decoded(value);
        boolean payer = SecretNames.payer(name);
        if (secret(name, plain, payer, card)) {
            return HIDDEN;
        }
        String clean = json(plain, payer);
        return clean.equals(plain) ? value : Request.encoded(clean);
    }

    /** The JSON that a text holds, or the text. */
    static JsonElement parsed(String text) {
        String bare = text.strip();
        boolean json = bare.startsWith("{") || bare.startsWith("[");
        return json ? Json.parse(bare).orElse(new JsonPrimitive(text)) : new JsonPrimitive(text);
    }

    static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
