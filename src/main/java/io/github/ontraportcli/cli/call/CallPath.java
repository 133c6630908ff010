package io.github.ontraportcli.cli.call;

import io.github.ontraportcli.api.Pair;
import io.github.ontraportcli.api.Redaction;
import io.github.ontraportcli.failure.Failure;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * The path that was typed, below the account's base address: {@code Contacts}, {@code /Contacts}, {@code 1/Contacts} or the
 * whole address. It never leads to another host, nor out of the base address, for credentials go along with it.
 *
 * @param words as a server reads it, e.g. {@code objects/tag}
 * @param query the pairs behind the question mark
 */
record CallPath(String words, List<Pair> query) {
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*|//.*", Pattern.DOTALL);
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    /**
     * The path in what was typed.
     *
     * @param base the account's address, asked for only where a whole address was typed
     * @throws Failure of the usage kind when it is none, or leads elsewhere
     */
    static CallPath of(String typed, Supplier<URI> base) {
        String below = SCHEME.matcher(typed).matches() ? below(typed, base.get()) : typed.replaceFirst("^/?(1/)?", "");
        int mark = below.indexOf('?');
        String query = mark < 0 ? "" : below.substring(mark + 1);
        List<String> words = new ArrayList<>();
        for (String each : (mark < 0 ? below : below.substring(0, mark))
                .replaceFirst("/$", "")
                .split("/", -1)) {
            words.add(word(each, typed));
        }
        return new CallPath(String.join("/", words), List.copyOf(pairs(query, typed)));
    }

    /** The path as it stands in an address. */
    String encoded() {
        StringJoiner path = new StringJoiner("/");
        for (String each : words.split("/", -1)) {
            path.add(URLEncoder.encode(each, StandardCharsets.UTF_8).replace("+", "%20"));
        }
        return path.toString();
    }

    /** The pairs of a form or a query. */
    static List<Pair> pairs(String text, String typed) {
        List<Pair> pairs = new ArrayList<>();
        for (String each : text.split("&", -1)) {
            if (!each.isEmpty()) {
                int equals = each.indexOf('=');
                String name = equals < 0 ? each : each.substring(0, equals);
                pairs.add(new Pair(decoded(name, typed), equals < 0 ? "" : decoded(each.substring(equals + 1), typed)));
            }
        }
        return pairs;
    }

    private static String below(String typed, URI base) {
        String root = base.toString();
        String bare = root.replaceFirst("/$", "");
        if (typed.equals(bare) || !typed.startsWith(root)) {
            throw Failure.usage("\"" + Redaction.typed(typed) + "\" is not below " + root)
                    .why("The credentials of this account go to no other address.")
                    .next("Type the path alone, e.g. Contacts, or choose the account: --profile NAME.");
        }
        return typed.substring(root.length());
    }

    /** A part between slashes. One that a server would take for none, or for several, would make another path of it. */
    private static String word(String typed, String path) {
        String word = decoded(typed.replace("+", "%2B"), path);
        boolean odd = word.isBlank()
                || word.equals(".")
                || word.equals("..")
                || word.contains("/")
                || word.contains("\\")
                || word.contains("#")
                || CONTROL.matcher(word).find();
        if (odd) {
            throw Failure.usage("\"" + Redaction.typed(path) + "\" is no path of the API")
                    .why(Arrays.asList(".", "..").contains(word) ? "It may not lead upwards." : null)
                    .next("Paths look like Contacts, objects/tag or Contacts?range=5.");
        }
        return word;
    }

    private static String decoded(String text, String typed) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw Failure.usage("\"" + Redaction.typed(typed) + "\" is not encoded as an address is")
                    .next("A percent sign itself is written %25.");
        }
    }
}
