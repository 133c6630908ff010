package io.github.ontraportcli.output;

import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * Text from an account made safe for a terminal: what would move the cursor, change colours or turn the direction of
 * reading is spelled out instead.
 *
 * <p>Spelled out are the C0 and C1 control characters, DEL, and the bidirectional overrides and isolates. A line feed
 * and a tab stay where the text may have them.
 */
public final class Visible {
    private static final Pattern BREAKS = Pattern.compile("[\\r\\n\\t\\x{2028}\\x{2029}]+");

    private Visible() {}

    /** Text of several lines, e.g. ESC becomes {@code \x1b}. */
    public static String text(String text) {
        return replaced(text.replace("\r\n", "\n"), Visible::dangerous, Visible::shown);
    }

    /** Text that has to stay on one line: breaks and tabs become a space. */
    public static String line(String text) {
        return replaced(BREAKS.matcher(text).replaceAll(" "), Visible::dangerous, Visible::shown);
    }

    /** JSON text, which reads back the same, e.g. DEL becomes {@code \u007f}. */
    public static String json(String json) {
        return replaced(json.replace("\r\n", "\n"), Visible::dangerous, Visible::unicode);
    }

    /** JSON text whose halves of characters, as a cut emoji leaves them, survive UTF-8. */
    static String whole(String json) {
        return replaced(json, point -> point >= 0xD800 && point <= 0xDFFF, Visible::unicode);
    }

    /** Only what turns the direction of reading, spelled for JSON and for double quotes in YAML. */
    static String overrides(String text) {
        return replaced(text, Visible::turnsDirection, Visible::unicode);
    }

    static boolean hasOverride(String text) {
        return text.codePoints().anyMatch(Visible::turnsDirection);
    }

    private static String replaced(String text, IntPredicate unsafe, IntFunction<String> spelling) {
        if (text.codePoints().noneMatch(unsafe)) {
            return text;
        }
        StringBuilder safe = new StringBuilder();
        text.codePoints().forEach(point -> {
            if (unsafe.test(point)) {
                safe.append(spelling.apply(point));
            } else {
                safe.appendCodePoint(point);
            }
        });
        return safe.toString();
    }

    private static boolean dangerous(int point) {
        boolean control = point < 0x20 && point != '\n' && point != '\t' || point >= 0x7F && point <= 0x9F;
        return control || turnsDirection(point);
    }

    private static boolean turnsDirection(int point) {
        return point >= 0x202A && point <= 0x202E || point >= 0x2066 && point <= 0x2069;
    }

    private static String shown(int point) {
        return point < 0x100 ? String.format("\\x%02x", point) : unicode(point);
    }

    private static String unicode(int point) {
        return String.format("\\u%04x", point);
    }
}
