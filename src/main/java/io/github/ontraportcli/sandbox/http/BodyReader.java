package io.github.ontraportcli.sandbox.http;

import io.github.ontraportcli.sandbox.wire.Rejection;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the body of a request, whole or in chunks. What it holds takes room until it is given back. */
final class BodyReader {
    /** 10 MB: more than any documented request needs. */
    static final int MOST = 10 * 1024 * 1024;

    private static final int STEP = 64 * 1024;
    private static final int MOST_LINE = 4 * 1024;
    private static final int MOST_TRAILERS = 100;
    private static final Pattern LENGTH = Pattern.compile("[0-9]+");
    private static final Pattern CHUNK = Pattern.compile("[0-9a-fA-F]{1,16}");

    private final InputStream in;
    private final OutputStream out;
    private final Lines lines;
    private final Room room;
    private long held;

    BodyReader(InputStream in, OutputStream out, Lines lines, Room room) {
        this.in = in;
        this.out = out;
        this.lines = lines;
        this.room = room;
    }

    /** The body that belongs to this head. */
    byte[] read(Head head) throws IOException {
        Map<String, String> headers = head.request().headers();
        String coding = headers.get("transfer-encoding");
        String given = headers.get("content-length");
        if (coding != null && !coding.equalsIgnoreCase("chunked")) {
            throw Rejection.malformed("The Transfer-Encoding is not chunked.");
        }
        if (coding != null && given != null) {
            throw Rejection.malformed("A body in chunks has no Content-Length.");
        }
        int length = coding != null ? 0 : length(given);
        String expected = headers.get("expect");
        if (expected != null && head.modern()) {
            if (!expected.toLowerCase(Locale.ROOT).equals("100-continue")) {
                throw Rejection.of(417, "The expectation cannot be met.");
            }
            if (coding != null || length > 0) {
                out.write("HTTP/1.1 100 Continue\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
                out.flush();
            }
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream(Math.min(length, STEP));
        if (coding != null) {
            chunks(body);
        } else {
            exactly(length, body);
        }
        return body.toByteArray();
    }

    /** The last body is not needed any more. */
    void release() {
        room.give(held);
        held = 0;
    }

    private void chunks(ByteArrayOutputStream body) throws IOException {
        long size = chunkSize();
        while (size > 0) {
            if (size > MOST - body.size()) {
                throw tooLarge();
            }
            exactly((int) size, body);
            if (!lines.next(MOST_LINE, 400).isEmpty()) {
                throw unreadable();
            }
            size = chunkSize();
        }
        int trailers = 0;
        while (!lines.next(MOST_LINE, 431).isEmpty()) {
            trailers++;
            if (trailers > MOST_TRAILERS) {
                throw Rejection.of(431, "There are too many headers.");
            }
        }
    }

    private long chunkSize() throws IOException {
        String line = lines.next(MOST_LINE, 400);
        int end = line.indexOf(';');
        String size = (end < 0 ? line : line.substring(0, end)).strip();
        if (!CHUNK.matcher(size).matches()) {
            throw unreadable();
        }
        return size.length() > 8 ? MOST + 1L : Long.parseLong(size, 16);
    }

    private void exactly(int length, ByteArrayOutputStream body) throws IOException {
        byte[] piece = new byte[Math.min(length, STEP)];
        int left = length;
        while (left > 0) {
            int read = in.read(piece, 0, Math.min(left, piece.length));
            if (read < 0) {
                throw new EOFException("the request was cut off");
            }
            room.take(read);
            held += read;
            body.write(piece, 0, read);
            left -= read;
        }
    }

    private static int length(@Nullable String header) {
        if (header == null) {
            return 0;
        }
        if (!LENGTH.matcher(header).matches()) {
            throw Rejection.malformed("The Content-Length is not a number.");
        }
        String digits = header.replaceFirst("^0+(?=.)", "");
        if (digits.length() > 9 || Integer.parseInt(digits) > MOST) {
            throw tooLarge();
        }
        return Integer.parseInt(digits);
    }

    private static Rejection unreadable() {
        return Rejection.malformed("The body's chunks cannot be read.");
    }

    private static Rejection tooLarge() {
        return Rejection.of(413, "The body is larger than 10 MB.");
    }
}
