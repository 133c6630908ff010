package io.github.ontraportcli.app;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.BooleanSupplier;

/**
 * Stdout or stderr until the program is interrupted: from then on nothing gets through. Remembers whether the last line was
 * left unfinished, as a question is and the sign of progress that is written over.
 */
final class Screen extends OutputStream {
    private final OutputStream stream;
    private final BooleanSupplier closed;
    private volatile boolean unfinished;

    /**
     * A stream.
     *
     * @param closed whether nothing is to get through any more
     */
    Screen(OutputStream stream, BooleanSupplier closed) {
        this.stream = stream;
        this.closed = closed;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        if (closed.getAsBoolean() || length == 0) {
            return;
        }
        unfinished = bytes[from + length - 1] != '\n' && !wipes(bytes, from + length);
        stream.write(bytes, from, length);
    }

    @Override
    public void flush() throws IOException {
        stream.flush();
    }

    /** What puts the cursor at the start of a line of its own: a question stays, a sign of progress is wiped away. */
    String newLine(boolean question) {
        return unfinished && !question ? "\r\u001b[K" : "\n";
    }

    /** Whether the last thing written up to {@code end} wipes the line. */
    private static boolean wipes(byte[] bytes, int end) {
        return end >= 3 && bytes[end - 3] == 0x1b && bytes[end - 2] == '[' && bytes[end - 1] == 'K';
    }
}
