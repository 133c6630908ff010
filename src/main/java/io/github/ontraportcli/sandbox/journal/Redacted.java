package io.github.ontraportcli.sandbox.journal;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.ontraportcli.sandbox.wire.JsonText;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/**
 * Takes card data out of queries and bodies, whether they are JSON, a form, JSON in a form, or broken. Where nothing can be
 * told apart, more goes rather than less.
 */
public final class Redacted {
    /** What stands in its place. */
    public static final String HIDDEN = "[redacted]";

    private static final Pattern SECRET = Pattern.compile(
            "(cc|(credit|debit)?card)(number|num|no)|(cc|card|creditcard)?(cvc|cvv)2?|(cc|card|creditcard)(token|code"
                    + "|securitycode)|apikey|password|expire?(month|year|date|y)?|expiration(month|year|date)?");
    private static final Pattern CARD = Pattern.compile("(cc|(credit|debit)?card)(number|num|no)");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern PARTS = Pattern.compile("[\\[\\].]+");
    private static final Pattern LONG_NUMBER = Pattern.compile("[0-9](?:[ -]?[0-9]){12,18}(?![0-9])");
    private static final Pattern ANY_LONG = Pattern.compile("[0-9](?:[ -]?[0-9]){11,}");
    private static final Pattern CARD_WORDS =
            Pattern.compile("cc.?n|card|cvc|cvv|payer|password|api.?key", Pattern.CASE_INSENSITIVE);
    private static final Pattern DIGITS = Pattern.compile("[0-9]{3,}");

    private Redacted() {}

    /** A query, or a body that is a form. */
    static String form(String text) {
        boolean beside = false;
        for (String each : text.split("&", -1)) {
            beside |= named(CARD, decoded(each.replaceFirst("=.*", "")));
        }
        StringJoiner shown = new StringJoiner("&");
        for (String each : text.split("&", -1)) {
            int equals = each.indexOf('=');
            shown.add(equals < 0 ? anything(each) : pair(each, equals, beside));
        }
        return shown.toString();
    }

    /** A body of any kind. */
    static String body(String text, String kind) {
        if (nested(text)) {
            return json(text, "", false);
        }
        boolean form =
                kind.startsWith("application/x-www-form-urlencoded") || (kind.isEmpty() && text.indexOf('=') > 0);
        return form ? form(text) : anything(text);
    }

    /** Text of which nothing is known. */
    static String anything(String text) {
        String plain = decoded(text);
        boolean card =
                CARD_WORDS.matcher(text).find() || CARD_WORDS.matcher(plain).find();
        if (card) {
            return DIGITS.matcher(plain).replaceAll(HIDDEN);
        }
        return ANY_LONG.matcher(plain).find() ? ANY_LONG.matcher(plain).replaceAll(HIDDEN) : text;
    }

    private static String pair(String pair, int equals, boolean beside) {
        String name = decoded(pair.substring(0, equals));
        String value = decoded(pair.substring(equals + 1));
        boolean payer = hasPart(name, "payer");
        if (secret(name, payer || beside)) {
            return pair.substring(0, equals + 1) + HIDDEN;
        }
        String clean = nested(value) ? json(value, name, payer || beside) : numberless(value);
        return clean.equals(value)
                ? pair
                : pair.substring(0, equals + 1) + URLEncoder.encode(clean, StandardCharsets.UTF_8);
    }

    private static boolean nested(String text) {
        String bare = text.strip();
        return bare.startsWith("{") || bare.startsWith("[");
    }

    /** JSON as it was written where there is nothing to take out. */
    private static String json(String text, String name, boolean beside) {
        return JsonText.parse(text.strip())
                .map(each -> {
                    JsonElement clean = tree(each, name, beside);
                    return clean.equals(each) ? text : clean.toString();
                })
                .orElseGet(() -> anything(text));
    }

    private static JsonElement tree(JsonElement value, String name, boolean beside) {
        if (value instanceof JsonObject object) {
            boolean card =
                    beside || hasPart(name, "payer") || object.keySet().stream().anyMatch(each -> named(CARD, each));
            JsonObject clean = new JsonObject();
            for (Map.Entry<String, JsonElement> each : object.entrySet()) {
                boolean holder =
                        each.getValue().isJsonObject() || each.getValue().isJsonArray();
                clean.add(
                        each.getKey(),
                        !holder && secret(each.getKey(), card)
                                ? new JsonPrimitive(HIDDEN)
                                : tree(each.getValue(), each.getKey(), card));
            }
            return clean;
        }
        if (value instanceof JsonArray array) {
            JsonArray clean = new JsonArray();
            array.forEach(each -> clean.add(tree(each, name, beside)));
            return clean;
        }
        if (!value.isJsonPrimitive() || value.getAsJsonPrimitive().isBoolean()) {
            return value;
        }
        String text = value.getAsString();
        String clean = nested(text) ? json(text, name, beside) : numberless(text);
        return clean.equals(text) ? value : new JsonPrimitive(clean);
    }

    private static boolean secret(String name, boolean beside) {
        return named(SECRET, name)
                || (beside && (last(name).equals("code") || last(name).equals("number")));
    }

    private static boolean named(Pattern pattern, String name) {
        return pattern.matcher(last(name)).matches()
                || pattern.matcher(plain(name)).matches();
    }

    private static boolean hasPart(String name, String part) {
        return PARTS.splitAsStream(name).anyMatch(each -> plain(each).equals(part));
    }

    private static String last(String name) {
        String last = "";
        for (String each : PARTS.split(name)) {
            last = plain(each).isEmpty() ? last : plain(each);
        }
        return last;
    }

    private static String plain(String name) {
        return NO_LETTERS.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** Text without the numbers that can be a card's: 13 to 19 digits of which the last checks the others. */
    private static String numberless(String text) {
        return LONG_NUMBER.matcher(text).replaceAll(found -> checks(found.group()) ? HIDDEN : found.group());
    }

    private static boolean checks(String number) {
        int sum = 0;
        boolean twice = false;
        for (int i = number.length() - 1; i >= 0; i--) {
            if (Character.isDigit(number.charAt(i))) {
                int digit = (number.charAt(i) - '0') * (twice ? 2 : 1);
                sum += digit > 9 ? digit - 9 : digit;
                twice = !twice;
            }
        }
        // Moments in milliseconds have 13 digits and begin with 1, which no card of so few digits does.
        return sum % 10 == 0 && !number.matches("1[0-9]{12}");
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
