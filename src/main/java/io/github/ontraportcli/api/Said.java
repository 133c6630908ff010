package io.github.ontraportcli.api;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.ontraportcli.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What a request says, in its address and in what it carries, by name: as the API heeds it, and as it might be meant. The
 * API's own spelling alone is heeded: {@code ids=5} and {@code ids[]=5} are, {@code IDS=5} and {@code "ids =5"} are not.
 */
public final class Said {
    private static final Pattern IDS = Pattern.compile("ids(\\[[^\\]]*])?");
    private static final Pattern OFF = Pattern.compile("\\s*(0*|false|null)\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern BLANK = Pattern.compile("[\\s\\[\\]{}\"]*|null", Pattern.CASE_INSENSITIVE);

    private final List<Entry> entries = new ArrayList<>();

    private record Entry(String name, List<String> values, JsonElement whole) {}

    private Said() {}

    /** What this request says. */
    public static Said by(Request request) {
        Said said = new Said();
        request.query().forEach(said::pair);
        Content content = request.content().read();
        if (content instanceof Content.Form form) {
            form.pairs().forEach(said::pair);
        } else if (content instanceof Content.Tree tree) {
            tree.object().entrySet().forEach(each -> said.member(each.getKey(), each.getValue()));
        }
        return said;
    }

    /** The values of what the API heeds under this name, parted where commas stand. */
    public List<String> heeded(String name) {
        return values(each -> name.equals("ids") ? IDS.matcher(each).matches() : each.equals(name));
    }

    /** The values of what is meant by this name, in whatever spelling. */
    public List<String> meant(String name) {
        return values(spelled(name));
    }

    /** Whether something is meant by this name, in whatever spelling; it may be an empty list. */
    public boolean means(String name) {
        return entries.stream().map(Entry::name).anyMatch(spelled(name));
    }

    /** Whether {@code performAll} is switched on, in whatever spelling. */
    public boolean performsAll() {
        return on(meant("performAll"));
    }

    /** Whether the API heeds that {@code performAll} is switched on. */
    boolean heedsPerformAll() {
        return on(heeded("performAll"));
    }

    /** Whether the API heeds a text that is not empty under this name. */
    public boolean holds(String name) {
        return heeded(name).stream().anyMatch(text -> !BLANK.matcher(text).matches());
    }

    /** Whether the API heeds a condition: a list that begins with one on a field. */
    public boolean limits() {
        return entries.stream().anyMatch(each -> each.name().equals("condition") && onField(each.whole()));
    }

    /** Whether a value switches off, or counts as nothing: {@code 0}, {@code false}, nothing at all. */
    static boolean off(String value) {
        return OFF.matcher(value).matches();
    }

    private static boolean on(List<String> flags) {
        return flags.stream().anyMatch(flag -> !off(flag));
    }

    private static boolean onField(JsonElement value) {
        JsonElement condition = value instanceof JsonPrimitive text
                ? Json.parse(text.getAsString().strip()).orElse(value)
                : value;
        return condition instanceof JsonArray array
                && !array.isEmpty()
                && array.get(0) instanceof JsonObject first
                && first.get("field") != null
                && !BLANK.matcher(Json.text(first.get("field"))).matches();
    }

    private List<String> values(Predicate<String> named) {
        return entries.stream()
                .filter(each -> named.test(each.name()))
                .flatMap(each -> each.values().stream())
                .toList();
    }

    private static Predicate<String> spelled(String name) {
        return each -> plain(each).equals(plain(name));
    }

    /** A server may take the signs around a name for none, or for a part of it. */
    private static String plain(String name) {
        String outer = name.stripLeading().replaceFirst("(?s)(?<=.)\\[.*", "");
        return outer.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
    }

    private void pair(Pair pair) {
        entries.add(new Entry(pair.name(), split(pair.value()), new JsonPrimitive(pair.value())));
    }

    private void member(String name, JsonElement value) {
        boolean list = plain(name).equals("ids");
        boolean one = plain(name).equals("id");
        entries.add(new Entry(name, one ? split(Json.text(value)) : values(value, list), value));
    }

    /** All that a value comes to. A list in a list of IDs is none of them: it stays as it is written. */
    private static List<String> values(JsonElement value, boolean flat) {
        List<JsonElement> inner = new ArrayList<>();
        if (value instanceof JsonArray array) {
            array.forEach(inner::add);
        } else if (value instanceof JsonObject object) {
            object.entrySet().forEach(each -> inner.add(each.getValue()));
        } else {
            return split(Json.text(value));
        }
        List<String> values = new ArrayList<>();
        inner.forEach(each -> values.addAll(flat ? split(Json.text(each)) : values(each, false)));
        return values;
    }

    private static List<String> split(String text) {
        return List.of(text.split(",", -1));
    }
}
