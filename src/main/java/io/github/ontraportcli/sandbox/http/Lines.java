package io.github.ontraportcli.sandbox.http;

import io.github.ontraportcli.sandbox.wire.Rejection;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The lines of a request, without their ends. What is cut off in the middle of a line is no line. */
final class Lines {
    private final InputStream in;

    Lines(InputStream in) {
        this.in = in;
    }

    /**
     * The next one.
     *
     * @param most bytes that it may have
     * @param status of the refusal when it has more
     */
    String next(int most, int status) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(128);
        int next = in.read();
        while (next != '\n') {
            if (next < 0) {
                throw new EOFException("the request was cut off");
            }
            line.write(next);
            if (line.size() > most) {
                throw Rejection.of(status, "A line of the request is too long.");
            }
            next = in.read();
        }
        String text = line.toString(StandardCharsets.UTF_8);
        String bare = text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
        if (bare.chars().anyMatch(each -> each < ' ' && each != '\t' || each == 127)) {
            throw Rejection.malformed("A line of the request has a control character.");
        }
        return bare;
    }
}
