package io.github.ontraportcli.sandbox.http;

import io.github.ontraportcli.sandbox.wire.Incoming;
import io.github.ontraportcli.sandbox.wire.Rejection;
import io.github.ontraportcli.sandbox.wire.Reply;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.locks.Lock;

/** One client's connection: requests in, answers out, one after the other. */
final class Connection {
    /** How long a client may be silent, in milliseconds. */
    private static final int PATIENCE = 60_000;
    /** How long, in milliseconds, and how much, in bytes, is listened to after a refusal, so that the client reads it. */
    private static final int LINGER = 2_000;

    private static final long LINGER_BYTES = 64L << 20;

    private final Socket socket;
    private final Front front;
    private final Lock answering;

    Connection(Socket socket, Front front, Lock answering) {
        this.socket = socket;
        this.front = front;
        this.answering = answering;
    }

    void serve() throws IOException {
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE);
        InputStream in = new BufferedInputStream(socket.getInputStream(), 1 << 14);
        OutputStream out = socket.getOutputStream();
        RequestReader reader = new RequestReader(in, out);
        boolean again = true;
        while (again) {
            try {
                Incoming request = reader.next();
                if (request == null) {
                    return;
                }
                again = reader.keepsAlive();
                answer(request, out, again);
            } catch (Rejection refused) {
                write(out, front.refusal(refused), false);
                linger(in);
                return;
            }
        }
    }

    private void answer(Incoming request, OutputStream out, boolean again) throws IOException {
        answering.lock();
        try {
            write(out, front.answer(request), again);
        } finally {
            answering.unlock();
        }
    }

    /** Head and body leave in one piece: two would wait for each other's acknowledgement. */
    private static void write(OutputStream out, Reply reply, boolean again) throws IOException {
        StringBuilder head = new StringBuilder(256);
        head.append("HTTP/1.1 ").append(reply.status()).append(' ').append(Status.phrase(reply.status()));
        head.append("\r\n");
        for (Map.Entry<String, String> each : reply.headers().entrySet()) {
            head.append(each.getKey()).append(": ").append(each.getValue()).append("\r\n");
        }
        head.append("Content-Length: ").append(reply.body().length).append("\r\n");
        head.append(again ? "\r\n" : "Connection: close\r\n\r\n");
        byte[] first = head.toString().getBytes(StandardCharsets.ISO_8859_1);
        byte[] whole = new byte[first.length + reply.body().length];
        System.arraycopy(first, 0, whole, 0, first.length);
        System.arraycopy(reply.body(), 0, whole, first.length, reply.body().length);
        out.write(whole);
        out.flush();
    }

    private void linger(InputStream in) throws IOException {
        socket.shutdownOutput();
        socket.setSoTimeout(LINGER);
        byte[] ignored = new byte[1 << 16];
        long left = LINGER_BYTES;
        while (left > 0) {
            int read = in.read(ignored);
            if (read < 0) {
                return;
            }
            left -= read;
        }
    }
}
