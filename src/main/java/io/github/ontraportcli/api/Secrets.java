package io.github.ontraportcli.api;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.ontraportcli.json.Json;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The card data and keys that a request holds, to be taken out of what comes back: servers repeat in plain words what they
 * were sent. Numbers that can be a card's (13 to 19 digits, the last of which checks the others) go in any case.
 */
public final class Secrets {
    /** Where nothing was sent yet. */
    public static final Secrets NONE = new Secrets();

    private static final int SHORTEST = 3;

    private final Set<String> values = new LinkedHashSet<>();

    private Secrets() {}

    /** Those that such a request holds. */
    static Secrets of(Request request) {
        return of(request.query(), request.content());
    }

    /** Those that a request to this address holds. */
    public static Secrets of(URI address, Content content) {
        List<Pair> query = new ArrayList<>();
        for (String each : String.valueOf(address.getRawQuery()).split("&", -1)) {
            int equals = each.indexOf('=');
            if (equals > 0) {
                query.add(new Pair(
                        Redaction.decoded(each.substring(0, equals)), Redaction.decoded(each.substring(equals + 1))));
            }
        }
        return of(query, content);
    }

    private static Secrets of(List<Pair> query, Content content) {
        Secrets secrets = new Secrets();
        secrets.pairs(query);
        Content read = content.read();
        if (read instanceof Content.Form form) {
            secrets.pairs(form.pairs());
        } else if (read instanceof Content.Tree tree) {
            secrets.tree("", tree.object(), false);
        }
        return secrets;
    }

    /** The text without them. */
    public String hidden(String text) {
        return Spellings.hidden(text, this::without);
    }

    private String without(String text) {
        String clean = text;
        for (String each : values.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList()) {
            String digit = each.chars().allMatch(c -> c >= '0' && c <= '9') ? "[0-9]" : "(?!)";
            clean = clean.replaceAll(
                    "(?<!" + digit + ")" + Pattern.quote(each) + "(?!" + digit + ")",
                    Matcher.quoteReplacement(Redaction.HIDDEN));
        }
        return CardNumbers.without(clean);
    }

    private void pairs(List<Pair> pairs) {
        boolean card = pairs.stream().anyMatch(each -> SecretNames.card(each.name()));
        pairs.forEach(each -> value(each.name(), Redaction.parsed(each.value()), card));
    }

    private void tree(String path, JsonObject object, boolean beside) {
        boolean card = beside || object.keySet().stream().anyMatch(SecretNames::card);
        object.entrySet()
                .forEach(each -> value(
                        path.isEmpty() ? each.getKey() : path + "[" + each.getKey() + "]", each.getValue(), card));
    }

    private void value(String path, JsonElement value, boolean card) {
        JsonElement inner = value.isJsonPrimitive() ? Redaction.parsed(value.getAsString()) : value;
        if (inner instanceof JsonObject object) {
            tree(path, object, card);
        } else if (inner instanceof JsonArray array) {
            array.forEach(each -> value(path, each, card));
        } else {
            String text = Json.text(value).strip();
            boolean secret = SecretNames.has(path)
                    || (SecretNames.vague(path) && SecretNames.longNumber(text))
                    || (card && SecretNames.last(path).equals("code"));
            if (secret && text.length() >= SHORTEST) {
                values.addAll(Spellings.of(text));
            }
        }
    }
}
