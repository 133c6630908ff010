package io.github.ontraportcli.output;

import io.github.ontraportcli.failure.Failure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Stdout as the formats see it: UTF-8 text, gathered into larger writes except on a terminal. */
final class Out {
    private static final int ENOUGH = 8192; // bytes

    private final OutputStream stream;
    private final boolean terminal;
    private final ByteArrayOutputStream held = new ByteArrayOutputStream();

    Out(OutputStream stream, boolean terminal) {
        this.stream = stream;
        this.terminal = terminal;
    }

    boolean isTerminal() {
        return terminal;
    }

    /** Text as it is: the caller has made it safe. */
    void text(String text) {
        held.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        if (terminal || held.size() >= ENOUGH) {
            flush();
        }
    }

    /** JSON text; on a terminal nothing in it can act on the terminal. */
    void json(String json) {
        text(Visible.whole(terminal ? Visible.json(json) : json));
    }

    /** Plain text and a line feed; on a terminal nothing in it can act on the terminal. */
    void line(String text) {
        text((terminal ? Visible.text(text) : text) + "\n");
    }

    /**
     * Sends on what was gathered.
     *
     * @throws Printer.ClosedPipe when the reader has gone
     * @throws Failure when the stream cannot take it, e.g. a full disk
     */
    void flush() {
        try {
            held.writeTo(stream);
            held.reset();
            stream.flush();
        } catch (IOException e) {
            held.reset();
            String reason = String.valueOf(e.getMessage());
            if (reason.toLowerCase(Locale.ROOT).contains("pipe")) {
                throw new Printer.ClosedPipe();
            }
            throw Failure.fault("the result could not be written").why(reason);
        }
        if (stream instanceof PrintStream printed && printed.checkError()) {
            throw new Printer.ClosedPipe();
        }
    }

    /** Sends on what was gathered while another failure is on its way, which matters more than one here. */
    void flushIfPossible() {
        try {
            flush();
        } catch (Printer.ClosedPipe | Failure e) {
            held.reset();
        }
    }
}
