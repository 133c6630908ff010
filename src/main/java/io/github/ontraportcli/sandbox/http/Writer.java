package io.github.ontraportcli.sandbox.http;

import io.github.ontraportcli.sandbox.trouble.Pause;
import io.github.ontraportcli.sandbox.wire.Reply;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

/** Puts answers on a connection, whole or as broken as is asked for. */
final class Writer {
    private static final int PIECES = 10;
    /** Between two pieces of an answer that trickles, in milliseconds. */
    private static final long BETWEEN = 500;

    private final Socket socket;
    private final Pause pause;

    Writer(Socket socket, Pause pause) {
        this.socket = socket;
        this.pause = pause;
    }

    /**
     * Sends an answer.
     *
     * @param again whether the connection is to go on afterwards
     * @param bodyless whether its body stays here, as the method asks
     * @return whether it can
     */
    boolean deliver(Delivery delivery, boolean again, boolean bodyless) throws IOException, InterruptedException {
        if (delivery.manner() == Delivery.Manner.RESET) {
            socket.setSoLinger(true, 0);
            socket.close();
            return false;
        }
        byte[] head = head(delivery.reply(), again);
        byte[] body = bodyless ? new byte[0] : delivery.reply().body();
        // Head and body leave in one piece: two would wait for each other's acknowledgement.
        byte[] whole = Arrays.copyOf(head, head.length + body.length);
        System.arraycopy(body, 0, whole, head.length, body.length);
        OutputStream out = socket.getOutputStream();
        switch (delivery.manner()) {
            case CUT -> {
                out.write(whole, 0, head.length + body.length / 2);
                out.flush();
                return false;
            }
            case SLOW -> trickle(whole, out);
            default -> {
                out.write(whole);
                out.flush();
            }
        }
        return true;
    }

    private void trickle(byte[] whole, OutputStream out) throws IOException, InterruptedException {
        int piece = (whole.length + PIECES - 1) / PIECES;
        for (int from = 0; from < whole.length; from += piece) {
            pause.millis(from == 0 ? 0 : BETWEEN);
            out.write(whole, from, Math.min(piece, whole.length - from));
            out.flush();
        }
    }

    private static byte[] head(Reply reply, boolean again) {
        StringBuilder head = new StringBuilder(256);
        head.append("HTTP/1.1 ").append(reply.status()).append(' ').append(Status.phrase(reply.status()));
        head.append("\r\n");
        for (Map.Entry<String, String> each : reply.headers().entrySet()) {
            head.append(each.getKey()).append(": ").append(each.getValue()).append("\r\n");
        }
        head.append("Content-Length: ").append(reply.body().length).append("\r\n");
        head.append(again ? "\r\n" : "Connection: close\r\n\r\n");
        return head.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
