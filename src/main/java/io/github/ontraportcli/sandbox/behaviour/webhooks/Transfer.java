package io.github.ontraportcli.sandbox.behaviour.webhooks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/** One HTTP request to a webhook, and its answer. It shares nothing with the client; it follows no redirect. */
final class Transfer {
    /** How long connecting and every silence may last, in milliseconds. */
    private static final int PATIENCE = 5_000;
    /** How long an answer may be; the rest is not read. */
    private static final int MOST = 64 * 1024;

    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (\\d{3})\\b");
    private static final Pattern LENGTH = Pattern.compile("(?im)^content-length: *(\\d{1,9})\\s*$");

    private final Delivery delivery;
    private final boolean anywhere;
    private final Set<Socket> open;

    /**
     * A transfer of that.
     *
     * @param anywhere whether it may leave this machine
     * @param open where its socket is while it is open, so that somebody else can close it
     */
    Transfer(Delivery delivery, boolean anywhere, Set<Socket> open) {
        this.delivery = delivery;
        this.anywhere = anywhere;
        this.open = open;
    }

    Outcome carriedOut() {
        Address address = Address.of(delivery.url()).orElse(null);
        if (address == null) {
            return Outcome.none(Outcome.NO_CONNECTION, "the address is none");
        }
        Socket plain = new Socket();
        open.add(plain);
        try (plain) {
            InetAddress host = InetAddress.getByName(address.host());
            if (!anywhere && !host.isLoopbackAddress()) {
                return Outcome.none(Outcome.NO_CONNECTION, WebhookLog.STAYS_HERE);
            }
            plain.connect(new InetSocketAddress(host, address.port()), PATIENCE);
            plain.setSoTimeout(PATIENCE);
            try (Socket socket = address.secure() ? secured(plain, address) : plain) {
                socket.getOutputStream().write(request(address));
                socket.getOutputStream().flush();
                return answer(socket.getInputStream());
            }
        } catch (UnknownHostException e) {
            return Outcome.none(Outcome.UNKNOWN_HOST, "there is no host " + address.host());
        } catch (SocketTimeoutException e) {
            return Outcome.none(Outcome.TOO_SLOW, "it took too long");
        } catch (SSLException e) {
            return Outcome.none(Outcome.NO_TLS, "no secure connection: " + e.getMessage());
        } catch (IOException | IllegalArgumentException e) {
            return Outcome.none(Outcome.NO_CONNECTION, "no connection: " + e.getMessage());
        } finally {
            open.remove(plain);
        }
    }

    private static Socket secured(Socket plain, Address address) throws IOException {
        SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        SSLSocket socket = (SSLSocket) factory.createSocket(plain, address.host(), address.port(), true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    private byte[] request(Address address) {
        boolean query = delivery.method().equals("GET");
        String path = address.path();
        if (query && !delivery.payload().isEmpty()) {
            path += (path.contains("?") ? "&" : "?") + delivery.payload().replaceAll("[^!-~]", "+");
        }
        byte[] body = query ? new byte[0] : delivery.payload().getBytes(StandardCharsets.UTF_8);
        StringBuilder head = new StringBuilder();
        head.append(delivery.method()).append(' ').append(path).append(" HTTP/1.1\r\n");
        head.append("Host: ").append(address.authority()).append("\r\n");
        for (String each : delivery.headers()) {
            head.append(each).append("\r\n");
        }
        head.append("Content-Length: ").append(body.length).append("\r\nConnection: close\r\n\r\n");
        byte[] first = head.toString().getBytes(StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream whole = new ByteArrayOutputStream(first.length + body.length);
        whole.writeBytes(first);
        whole.writeBytes(body);
        return whole.toByteArray();
    }

    /** Reads until it ends, or says that it has ended, or is long enough. */
    private static Outcome answer(InputStream in) throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        byte[] piece = new byte[8192];
        int end = -1;
        int wanted = MOST;
        while (read.size() < wanted) {
            int count = in.read(piece);
            if (count < 0) {
                break;
            }
            read.write(piece, 0, count);
            if (end < 0) {
                end = headEnd(read);
                wanted = end < 0 ? MOST : Math.min(MOST, end + length(read.toString(StandardCharsets.ISO_8859_1), end));
            }
        }
        String text = read.toString(StandardCharsets.UTF_8);
        Matcher status = STATUS.matcher(text);
        if (end < 0 || !status.lookingAt()) {
            return Outcome.none(Outcome.NOTHING_RECEIVED, "the answer is not HTTP");
        }
        return new Outcome(Integer.parseInt(status.group(1)), 0, text, end);
    }

    private static int headEnd(ByteArrayOutputStream read) {
        int at = read.toString(StandardCharsets.ISO_8859_1).indexOf("\r\n\r\n");
        return at < 0 ? -1 : at + 4;
    }

    private static int length(String text, int end) {
        String head = text.substring(0, end);
        Matcher length = LENGTH.matcher(head);
        if (length.find()) {
            return Integer.parseInt(length.group(1));
        }
        boolean empty =
                head.startsWith("HTTP/1.1 204") || head.toLowerCase(Locale.ROOT).startsWith("http/1.1 304");
        return empty ? 0 : MOST;
    }
}
