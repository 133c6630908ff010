package io.github.ontraportcli.sandbox;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Someone on this machine whom webhooks are told of events, and who keeps every request as it came. */
final class Receiver implements AutoCloseable {
    private static final Pattern LENGTH = Pattern.compile("Content-Length: (\\d+)");

    private final ServerSocket socket;
    private final BlockingQueue<String> requests = new LinkedBlockingQueue<>();
    private final BlockingQueue<Integer> statuses = new LinkedBlockingQueue<>();
    private final boolean silent;

    private Receiver(boolean silent) throws IOException {
        this.silent = silent;
        this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::serve, "receiver");
        thread.setDaemon(true);
        thread.start();
    }

    /** One that answers with these statuses in turn, and with 200 after them. */
    static Receiver answering(Integer... statuses) {
        try {
            Receiver receiver = new Receiver(false);
            receiver.statuses.addAll(List.of(statuses));
            return receiver;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One that listens and never says anything. */
    static Receiver silent() {
        try {
            return new Receiver(true);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    String url(String path) {
        return "http://127.0.0.1:" + socket.getLocalPort() + path;
    }

    /** The next request that comes, with its port as PORT; waits for it. */
    String next() {
        try {
            String request = requests.poll(20, TimeUnit.SECONDS);
            return String.valueOf(request)
                    .replace(":" + socket.getLocalPort(), ":PORT")
                    .replace("\r\n", "\n");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The body of the next request. */
    String nextBody() {
        String request = next();
        return request.substring(request.indexOf("\n\n") + 2);
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                Socket accepted = socket.accept();
                requests.add(read(accepted.getInputStream()));
                if (!silent) {
                    Integer status = statuses.poll();
                    accepted.getOutputStream()
                            .write(("HTTP/1.1 " + (status == null ? 200 : status)
                                            + " Said\r\nServer: receiver\r\nContent-Length: 2\r\n\r\nok")
                                    .getBytes(StandardCharsets.US_ASCII));
                    accepted.close();
                }
            } catch (IOException e) {
                return;
            }
        }
    }

    private static String read(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.UTF_8).endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                return head.toString(StandardCharsets.UTF_8);
            }
            head.write(next);
        }
        Matcher length = LENGTH.matcher(head.toString(StandardCharsets.UTF_8));
        int wanted = length.find() ? Integer.parseInt(length.group(1)) : 0;
        return head.toString(StandardCharsets.UTF_8) + new String(in.readNBytes(wanted), StandardCharsets.UTF_8);
    }
}
