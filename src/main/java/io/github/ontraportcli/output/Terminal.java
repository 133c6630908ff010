package io.github.ontraportcli.output;

/**
 * What is known of the place where the program runs: which streams are a terminal, how large it is, and which may be
 * coloured.
 *
 * @param width in columns; zero when it is not known
 * @param height in lines; zero when it is not known
 */
public record Terminal(
        boolean stdin, boolean stdout, boolean stderr, int width, int height, boolean colourOut, boolean colourErr) {
    private static final int COMMON_WIDTH = 80;

    /** No stream is a terminal, as in a script or a pipe. */
    public static Terminal none() {
        return new Terminal(false, false, false, 0, 0, false, false);
    }

    /** How many columns a line may take. */
    public int lineWidth() {
        return width > 0 ? width : COMMON_WIDTH;
    }
}
