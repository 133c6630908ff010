package io.github.ontraportcli.sandbox.http;

import io.github.ontraportcli.sandbox.wire.Incoming;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;

/**
 * Reads one request after the other from a connection, and refuses what is no request or too large to be meant. For each,
 * in this order: {@link #begins}, {@link #head}, {@link #body}, {@link #release}.
 */
final class RequestReader {
    private static final Incoming NOTHING = new Incoming("", "", null, Map.of(), new byte[0]);

    private final InputStream in;
    private final Lines lines;
    private final BodyReader bodies;
    private Incoming begun = NOTHING;

    /** A reader of that stream, which can be marked. */
    RequestReader(InputStream in, OutputStream out, Room room) {
        this.in = in;
        this.lines = new Lines(in);
        this.bodies = new BodyReader(in, out, lines, room);
    }

    /** Waits for the first byte of a request; false when there will be none. */
    boolean begins() throws IOException {
        begun = NOTHING;
        int first = next();
        for (int blank = 0; blank < 4 && (first == '\r' || first == '\n'); blank++) {
            first = next();
        }
        if (first < 0) {
            return false;
        }
        in.reset();
        return true;
    }

    /** The head of the request that begins. */
    Head head() throws IOException {
        int first = next();
        in.reset();
        // Another protocol than HTTP may never end its first line.
        if (!(first >= 'A' && first <= 'Z' || first >= 'a' && first <= 'z')) {
            throw Head.notHttp();
        }
        begun = Head.firstLine(lines);
        return Head.rest(begun, lines);
    }

    /** The whole request. */
    Incoming body(Head head) throws IOException {
        Incoming request = head.request();
        begun = request;
        return new Incoming(request.method(), request.path(), request.query(), request.headers(), bodies.read(head));
    }

    /** What is known of the request that is being read. */
    Incoming begun() {
        return begun;
    }

    /** The last request is not needed any more. */
    void release() {
        bodies.release();
    }

    private int next() throws IOException {
        in.mark(1);
        return in.read();
    }
}
