package io.github.ontraportcli.sandbox.wire;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Query strings and form bodies: {@code a=1&b=x%20y+z}, in UTF-8. */
final class FormText {
    private FormText() {}

    /** The pairs, in order; a name without {@code =} has an empty value. */
    static List<Pair> pairs(String text) {
        List<Pair> pairs = new ArrayList<>();
        for (String part : text.split("&")) {
            if (part.isEmpty()) {
                continue;
            }
            int equals = part.indexOf('=');
            pairs.add(
                    equals < 0
                            ? new Pair(decoded(part), "")
                            : new Pair(decoded(part.substring(0, equals)), decoded(part.substring(equals + 1))));
        }
        return pairs;
    }

    /** Percent signs that introduce no byte are refused: a client that sends them has forgotten to encode. */
    static String decoded(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '%') {
                bytes.write(escaped(text, at));
                at += 3;
            } else if (c == '+') {
                bytes.write(' ');
                at++;
            } else if (c < 0x80) {
                bytes.write(c);
                at++;
            } else {
                int end = at + Character.charCount(text.codePointAt(at));
                bytes.writeBytes(text.substring(at, end).getBytes(StandardCharsets.UTF_8));
                at = end;
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static int escaped(String text, int at) {
        int high = at + 2 < text.length() ? Character.digit(text.charAt(at + 1), 16) : -1;
        int low = at + 2 < text.length() ? Character.digit(text.charAt(at + 2), 16) : -1;
        if (high < 0 || low < 0) {
            throw Rejection.malformed("A parameter has a percent sign that is not encoded.");
        }
        return high * 16 + low;
    }

    /**
     * A name and its value.
     *
     * @param name e.g. {@code firstname}
     * @param value as it was meant, decoded
     */
    record Pair(String name, String value) {}
}
