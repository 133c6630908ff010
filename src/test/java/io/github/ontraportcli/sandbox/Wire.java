package io.github.ontraportcli.sandbox;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/** Someone who puts bytes on a connection, whether they are a request or not. */
final class Wire implements AutoCloseable {
    /** What is said of a connection that was reset rather than ended. */
    static final String RESET = "<reset>";

    private final Socket socket;

    private Wire(Socket socket) {
        this.socket = socket;
    }

    static Wire to(Sandbox sandbox) throws IOException {
        return new Wire(new Socket("127.0.0.1", sandbox.address().getPort()));
    }

    /** The headers by which the sandbox knows its own. */
    static String keys(Sandbox sandbox) {
        return "Api-Appid: " + sandbox.appId() + "\r\nApi-Key: " + sandbox.apiKey() + "\r\n";
    }

    /** All that is answered to these bytes on a connection of their own, until it ends. */
    static String told(Sandbox sandbox, String bytes) throws IOException {
        return told(sandbox, bytes.getBytes(StandardCharsets.UTF_8));
    }

    static String told(Sandbox sandbox, byte[] bytes) throws IOException {
        try (Wire wire = to(sandbox)) {
            wire.says(bytes);
            return wire.hears();
        }
    }

    /** The first line of the same, and its body. */
    static String gist(Sandbox sandbox, String bytes) throws IOException {
        String answer = told(sandbox, bytes);
        int end = answer.indexOf("\r\n");
        int body = answer.indexOf("\r\n\r\n");
        return end < 0 ? answer : answer.substring(9, end) + " | " + answer.substring(body + 4);
    }

    void says(String text) throws IOException {
        says(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Says it, or as much as the other side lets it. */
    void says(byte[] bytes) throws IOException {
        try {
            socket.getOutputStream().write(bytes);
            socket.getOutputStream().flush();
        } catch (SocketException e) {
            // It was refused before it was said to the end; what was answered is still to be heard.
            return;
        }
    }

    void saysNoMore() throws IOException {
        socket.shutdownOutput();
    }

    /** What is answered until the connection ends. */
    String hears() throws IOException {
        ByteArrayOutputStream heard = new ByteArrayOutputStream();
        InputStream in = socket.getInputStream();
        try {
            for (int next = in.read(); next >= 0; next = in.read()) {
                heard.write(next);
            }
        } catch (SocketException e) {
            heard.writeBytes(RESET.getBytes(StandardCharsets.UTF_8));
        }
        return heard.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
