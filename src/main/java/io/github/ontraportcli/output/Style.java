package io.github.ontraportcli.output;

import org.jline.jansi.Ansi;
import org.jline.jansi.Ansi.Attribute;
import org.jline.jansi.Ansi.Color;

/**
 * The looks of words on a terminal. The one class that knows escape sequences.
 *
 * <p>Only colours that can be read on a dark and on a light background, and never the only sign of anything: without
 * colour the same text says the same.
 */
public final class Style {
    private static final Style COLOURED = new Style(true);
    private static final Style PLAIN = new Style(false);

    private final boolean coloured;

    private Style(boolean coloured) {
        this.coloured = coloured;
    }

    public static Style of(boolean coloured) {
        return coloured ? COLOURED : PLAIN;
    }

    /** The name over a column or a group. */
    public String heading(String text) {
        return coloured ? close(new Ansi().a(Attribute.INTENSITY_BOLD).a(Attribute.UNDERLINE), text) : text;
    }

    /** What matters in a sentence, e.g. the account's name. */
    public String emphasis(String text) {
        return coloured ? close(new Ansi().a(Attribute.INTENSITY_BOLD), text) : text;
    }

    /** What can be passed over. */
    public String dim(String text) {
        return coloured ? close(new Ansi().a(Attribute.INTENSITY_FAINT), text) : text;
    }

    public String ok(String text) {
        return coloured ? close(new Ansi().fg(Color.GREEN), text) : text;
    }

    /** Magenta, because yellow cannot be read on white. */
    public String warn(String text) {
        return coloured ? close(new Ansi().a(Attribute.INTENSITY_BOLD).fg(Color.MAGENTA), text) : text;
    }

    public String error(String text) {
        return coloured ? close(new Ansi().a(Attribute.INTENSITY_BOLD).fg(Color.RED), text) : text;
    }

    private static String close(Ansi opened, String text) {
        return opened.a(text).reset().toString();
    }
}
