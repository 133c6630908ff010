package io.github.ontraportcli.sandbox.http;

import io.github.ontraportcli.sandbox.wire.Incoming;
import io.github.ontraportcli.sandbox.wire.Rejection;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one request after the other from a connection (HTTP/1.1 and 1.0), and refuses what is too large to be meant. */
final class RequestReader {
    /** 10 MB: more than any documented request needs. */
    static final int MOST_BODY = 10 * 1024 * 1024;

    private static final int MOST_LINE = 128 * 1024;
    private static final int MOST_HEADERS = 200;

    private final InputStream in;
    private final OutputStream out;
    private boolean keepsAlive;

    RequestReader(InputStream in, OutputStream out) {
        this.in = in;
        this.out = out;
    }

    /** Whether the client means to go on after the request that was read last. */
    boolean keepsAlive() {
        return keepsAlive;
    }

    /** The next request; null when there is none. */
    @Nullable
    Incoming next() throws IOException {
        String line = line(414);
        if (line != null && line.isEmpty()) {
            line = line(414);
        }
        if (line == null) {
            return null;
        }
        String[] words = line.split(" ");
        if (words.length != 3 || !words[2].startsWith("HTTP/1.") || !words[1].startsWith("/")) {
            throw Rejection.malformed("This is not an HTTP request.");
        }
        Map<String, String> headers = headers();
        String connection = headers.getOrDefault("connection", "").toLowerCase(Locale.ROOT);
        keepsAlive = words[2].equals("HTTP/1.1") ? !connection.contains("close") : connection.contains("keep-alive");
        byte[] body = body(headers);
        int mark = words[1].indexOf('?');
        return new Incoming(
                words[0],
                mark < 0 ? words[1] : words[1].substring(0, mark),
                mark < 0 ? null : words[1].substring(mark + 1),
                headers,
                body);
    }

    private Map<String, String> headers() throws IOException {
        Map<String, String> headers = new LinkedHashMap<>();
        String line = line(431);
        while (line != null && !line.isEmpty()) {
            int colon = line.indexOf(':');
            if (colon <= 0) {
                throw Rejection.malformed("A header has no colon.");
            }
            headers.put(
                    line.substring(0, colon).trim().toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).trim());
            if (headers.size() > MOST_HEADERS) {
                throw Rejection.of(431, "There are too many headers.");
            }
            line = line(431);
        }
        return headers;
    }

    private byte[] body(Map<String, String> headers) throws IOException {
        boolean chunked = headers.getOrDefault("transfer-encoding", "")
                .toLowerCase(Locale.ROOT)
                .endsWith("chunked");
        long length = chunked ? 0 : length(headers.get("content-length"));
        if (length > MOST_BODY) {
            throw tooLarge();
        }
        if ((chunked || length > 0)
                && headers.getOrDefault("expect", "").toLowerCase(Locale.ROOT).equals("100-continue")) {
            out.write("HTTP/1.1 100 Continue\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
        }
        return chunked ? chunks() : exactly((int) length);
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        while (true) {
            int size = chunkSize();
            if (size == 0) {
                while (true) {
                    String trailer = line(431);
                    if (trailer == null || trailer.isEmpty()) {
                        return whole.toByteArray();
                    }
                }
            }
            if (size > MOST_BODY - whole.size()) {
                throw tooLarge();
            }
            whole.writeBytes(exactly(size));
            line(400);
        }
    }

    private int chunkSize() throws IOException {
        String line = String.valueOf(line(400));
        int end = line.indexOf(';');
        try {
            int size = Integer.parseInt((end < 0 ? line : line.substring(0, end)).trim(), 16);
            if (size >= 0) {
                return size;
            }
        } catch (NumberFormatException e) {
            throw Rejection.malformed("The body's chunks cannot be read.");
        }
        throw Rejection.malformed("The body's chunks cannot be read.");
    }

    private byte[] exactly(int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new IOException("the request was cut off");
        }
        return bytes;
    }

    private static long length(@Nullable String header) {
        if (header == null) {
            return 0;
        }
        try {
            long length = Long.parseLong(header);
            if (length >= 0) {
                return length;
            }
        } catch (NumberFormatException e) {
            throw Rejection.malformed("The Content-Length is not a number.");
        }
        throw Rejection.malformed("The Content-Length is not a number.");
    }

    private static Rejection tooLarge() {
        return Rejection.of(413, "The body is larger than 10 MB.");
    }

    private @Nullable String line(int statusWhenTooLong) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(128);
        int next = in.read();
        if (next < 0) {
            return null;
        }
        while (next >= 0 && next != '\n') {
            line.write(next);
            if (line.size() > MOST_LINE) {
                throw Rejection.of(statusWhenTooLong, "A line of the request is too long.");
            }
            next = in.read();
        }
        String text = line.toString(StandardCharsets.UTF_8);
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }
}
