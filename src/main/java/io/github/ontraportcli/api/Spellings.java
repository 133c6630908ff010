package io.github.ontraportcli.api;

import com.google.gson.JsonPrimitive;
import io.github.ontraportcli.json.Json;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ways in which a server may write what it was sent: as it is, as an address has it, as JSON has it, one in the other. */
final class Spellings {
    private static final int LEVELS = 4;
    private static final Pattern ESCAPE =
            Pattern.compile("%([2-7][0-9A-Fa-f])|\\\\u00([2-7][0-9A-Fa-f])|\\\\([\"\\\\/])");
    private static final Pattern GROUPED = Pattern.compile("[0-9](?:[ -]*[0-9]){11,}");

    private Spellings() {}

    /** All of them, the text itself first. */
    static Set<String> of(String secret) {
        Set<String> spellings = new LinkedHashSet<>();
        spellings.add(secret);
        if (GROUPED.matcher(secret).matches()) {
            String digits = secret.replaceAll("[ -]", "");
            spellings.add(digits);
            spellings.add(digits.replaceAll("(?<=\\G[0-9]{4})(?=[0-9])", " "));
            spellings.add(digits.replaceAll("(?<=\\G[0-9]{4})(?=[0-9])", "-"));
        }
        for (String each : Set.copyOf(spellings)) {
            spellings.add(Request.encoded(each));
            spellings.add(URLEncoder.encode(each, StandardCharsets.UTF_8));
        }
        String json = Json.compact(new JsonPrimitive(secret));
        String inside = json.substring(1, json.length() - 1);
        spellings.add(inside);
        spellings.add(inside.replace("/", "\\/"));
        return spellings;
    }

    /**
     * The text without what is to be hidden. Where that shows only once the text is decoded, the text is shown decoded.
     *
     * @param hiding takes out what stands there as it is
     */
    static String hidden(String text, UnaryOperator<String> hiding) {
        String clean = hiding.apply(text);
        String plain = clean;
        for (int level = 0; level < LEVELS; level++) {
            String decoded = decoded(plain);
            if (decoded.equals(plain)) {
                return clean;
            }
            plain = hiding.apply(decoded);
            if (!plain.equals(decoded)) {
                return hidden(plain, hiding);
            }
        }
        return clean;
    }

    /** One level of escapes taken off, of those that stand for plain signs; the rest stays. */
    private static String decoded(String text) {
        if (text.indexOf('%') < 0 && text.indexOf('\\') < 0) {
            return text;
        }
        return ESCAPE.matcher(text.replace('+', ' ')).replaceAll(each -> Matcher.quoteReplacement(sign(each)));
    }

    private static String sign(MatchResult escape) {
        String hex = escape.group(1) == null ? escape.group(2) : escape.group(1);
        return hex == null ? String.valueOf(escape.group(3)) : String.valueOf((char) Integer.parseInt(hex, 16));
    }
}
