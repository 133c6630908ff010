package io.github.ontraportcli.api.http;

import java.io.IOException;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.impl.io.HttpRequestExecutor;
import org.apache.hc.core5.http.io.HttpClientConnection;
import org.apache.hc.core5.http.io.HttpResponseInformationCallback;
import org.apache.hc.core5.http.protocol.HttpContext;

/**
 * Notes the moment at which a request begins to leave for the server itself, behind connecting, a proxy's consent and TLS:
 * whatever fails before it has surely done nothing.
 */
final class Departure extends HttpRequestExecutor {
    private static final String LEFT = "ontraport.request.left";

    /** Whether the exchange of this context got so far. */
    static boolean in(HttpContext context) {
        return context.getAttribute(LEFT) != null;
    }

    @Override
    public ClassicHttpResponse execute(
            ClassicHttpRequest request,
            HttpClientConnection connection,
            HttpResponseInformationCallback informed,
            HttpContext context)
            throws IOException, HttpException {
        if (!"CONNECT".equals(request.getMethod())) {
            context.setAttribute(LEFT, Boolean.TRUE);
        }
        return super.execute(request, connection, informed, context);
    }
}
