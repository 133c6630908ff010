package io.github.ontraportcli.app;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request as it came in over the wire, read here and by nothing of the program's.
 *
 * @param target the path and the query as they were sent
 * @param said what it says, by name; several values with commas between
 */
record FaultRunCall(String method, String target, String key, String body, Map<String, String> said) {

    /** The next request of a connection; nothing where the other side has hung up. */
    static @Nullable FaultRunCall read(InputStream in) throws IOException {
        String first = line(in);
        if (first.isEmpty()) {
            return null;
        }
        String key = "";
        int length = 0;
        boolean json = false;
        for (String each = line(in); !each.isEmpty(); each = line(in)) {
            int colon = each.indexOf(':');
            String value = each.substring(colon + 1).strip();
            switch (each.substring(0, colon).toLowerCase(Locale.ROOT)) {
                case "api-key" -> key = value;
                case "content-length" -> length = Integer.parseInt(value);
                case "content-type" -> json = value.startsWith("application/json");
                default -> {}
            }
        }
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        String body = new String(bytes, StandardCharsets.UTF_8);
        String[] words = first.split(" ", 3);
        Map<String, String> said = new LinkedHashMap<>();
        int mark = words[1].indexOf('?');
        form(mark < 0 ? "" : words[1].substring(mark + 1), said);
        if (json && !body.isEmpty()) {
            JsonObject object = JsonParser.parseString(body).getAsJsonObject();
            object.entrySet().forEach(each -> said.put(each.getKey(), text(each.getValue())));
        } else {
            form(body, said);
        }
        return new FaultRunCall(words[0], words[1], key, body, said);
    }

    /** The path below the base, e.g. {@code objects/tag}. */
    String path() {
        return target.replaceFirst("\\?.*", "").replaceFirst("^/1/", "");
    }

    boolean writes() {
        return !method.equals("GET");
    }

    /** All of it: the same text is the same request. */
    String whole() {
        return method + " " + target + " " + body;
    }

    String get(String name) {
        return said.getOrDefault(name, "");
    }

    private static String text(JsonElement value) {
        if (value instanceof JsonArray array) {
            StringBuilder all = new StringBuilder();
            array.forEach(each -> all.append(all.isEmpty() ? "" : ",").append(text(each)));
            return all.toString();
        }
        return value.isJsonPrimitive() ? value.getAsString() : value.toString();
    }

    private static void form(String text, Map<String, String> said) {
        for (String each : text.split("&")) {
            int equals = each.indexOf('=');
            if (equals > 0) {
                said.put(
                        URLDecoder.decode(each.substring(0, equals), StandardCharsets.UTF_8),
                        URLDecoder.decode(each.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int each = in.read(); each >= 0 && each != '\n'; each = in.read()) {
            line.append((char) each);
        }
        return line.toString().strip();
    }
}
