package io.github.ontraportcli.api.http;

import io.github.ontraportcli.api.Content;
import io.github.ontraportcli.api.Pair;
import io.github.ontraportcli.api.Patience;
import io.github.ontraportcli.api.Reply;
import io.github.ontraportcli.api.Transport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertPathBuilderException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.GZIPInputStream;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * Carries requests over HTTP, one try each: no redirects, no cookies, no repeats of its own. For several threads; an answer
 * that is not there in whole by its deadline is cut off.
 */
public final class HttpTransport implements Transport {
    /** Far more than a page or any meta: an answer without an end must not take all memory. */
    private static final int MOST_BYTES = 128 * 1024 * 1024;

    /** More than pages or writes are ever under way at once. */
    private static final int CONNECTIONS = 8;

    private final CloseableHttpClient client;
    private final Deadline deadline;

    /**
     * A transport that connects when it is first used.
     *
     * @param agent how it introduces itself, e.g. {@code ontraport-cli/0.1.0}
     */
    public HttpTransport(Patience patience, Proxies proxies, Certificates certificates, String agent) {
        ConnectionConfig connection = ConnectionConfig.custom()
                .setConnectTimeout(Timeout.of(patience.connect()))
                .setSocketTimeout(Timeout.of(patience.answer()))
                // A connection that the server closed meanwhile must not cost a write its certain outcome.
                .setValidateAfterInactivity(TimeValue.ZERO_MILLISECONDS)
                .build();
        RequestConfig request = RequestConfig.custom()
                .setResponseTimeout(Timeout.of(patience.answer()))
                .setConnectionRequestTimeout(Timeout.of(patience.answer()))
                .setProtocolUpgradeEnabled(false)
                .build();
        this.deadline = new Deadline(patience.connect().plus(patience.answer()));
        this.client = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDefaultConnectionConfig(connection)
                        .setTlsSocketStrategy(certificates)
                        .setMaxConnPerRoute(CONNECTIONS)
                        .build())
                .setDefaultRequestConfig(request)
                .setRoutePlanner(proxies)
                .setDefaultCredentialsProvider(proxies.credentials())
                .setRequestExecutor(new Departure())
                .setUserAgent(agent)
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableContentCompression()
                .disableAuthCaching()
                .build();
    }

    @Override
    public Reply send(String method, URI address, List<Pair> headers, Content content) throws NoReply {
        HttpUriRequestBase request = new HttpUriRequestBase(method, address);
        headers.forEach(each -> request.addHeader(each.name(), each.value()));
        request.addHeader("Accept-Encoding", "gzip");
        if (!content.type().isEmpty()) {
            request.setEntity(new ByteArrayEntity(content.text().getBytes(StandardCharsets.UTF_8), null));
        }
        HttpContext context = HttpClientContext.create();
        AtomicReference<@Nullable Reply> reply = new AtomicReference<>();
        try (Deadline.Watch watch = deadline.over(request)) {
            try {
                client.execute(request, context, response -> {
                    reply.set(reply(response, request));
                    return true;
                });
            } catch (IOException | IllegalStateException e) {
                // A reply that broke off is one all the same: its status says what became of the request.
                if (reply.get() == null) {
                    boolean left = Departure.in(context);
                    throw new NoReply(watch.over() ? late(left) : why(e, address), left);
                }
            }
        }
        Reply came = Objects.requireNonNull(reply.get());
        if (!Departure.in(context)) {
            throw new NoReply(("The proxy refused: HTTP " + came.status() + " " + came.reason()).strip() + ".", false);
        }
        return came;
    }

    @Override
    public void close() {
        deadline.close();
        client.close(CloseMode.IMMEDIATE);
    }

    /** Reads to the end, and answers whether it came; what had arrived when the connection broke is kept. */
    private static boolean read(InputStream in, ByteArrayOutputStream body) throws IOException {
        byte[] part = new byte[16 * 1024];
        for (int length = in.read(part); length >= 0; length = in.read(part)) {
            body.write(part, 0, length);
            if (body.size() > MOST_BYTES) {
                return false;
            }
        }
        return true;
    }

    private static Reply reply(ClassicHttpResponse response, HttpUriRequestBase request) {
        List<Pair> headers = new ArrayList<>();
        boolean zipped = false;
        for (Header each : response.getHeaders()) {
            headers.add(new Pair(each.getName(), each.getValue() == null ? "" : each.getValue()));
            zipped |= each.getName().equalsIgnoreCase("Content-Encoding") && "gzip".equalsIgnoreCase(each.getValue());
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        boolean whole = true;
        HttpEntity entity = response.getEntity();
        if (entity != null) {
            try {
                InputStream raw = entity.getContent();
                whole = read(zipped ? new GZIPInputStream(raw) : raw, body);
                if (!whole) {
                    request.abort();
                }
            } catch (IOException e) {
                // Closing would read on, and wait as long again for what does not come.
                request.abort();
                whole = false;
            }
        }
        String reason = response.getReasonPhrase() == null ? "" : response.getReasonPhrase();
        return new Reply(response.getCode(), reason, headers, body.toString(StandardCharsets.UTF_8), whole);
    }

    private static String late(boolean left) {
        return left ? "No answer in time." : "No connection in time.";
    }

    private static String why(Exception e, URI address) {
        if (e instanceof UnknownHostException) {
            return "The name " + address.getHost() + " is not known.";
        }
        if (e instanceof ConnectTimeoutException) {
            return late(false);
        }
        if (e instanceof SocketTimeoutException) {
            return late(true);
        }
        if (e instanceof ConnectException || e instanceof NoRouteToHostException) {
            return "Connection refused.";
        }
        if (e instanceof SSLException && untrusted(e)) {
            return "No secure connection: the authority behind the server's certificate is not trusted. Where the network"
                    + " inspects traffic, ONTRAPORT_CA_FILE names its certificates.";
        }
        if (e instanceof SSLException) {
            return "No secure connection: " + e.getMessage();
        }
        return "The connection broke" + (e.getMessage() == null ? "." : ": " + e.getMessage());
    }

    private static boolean untrusted(Throwable e) {
        Throwable cause = e;
        while (cause != null && !(cause instanceof CertPathBuilderException)) {
            cause = cause.getCause();
        }
        return cause != null;
    }
}
