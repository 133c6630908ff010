package io.github.ontraportcli.cli.requests;

import io.github.ontraportcli.api.Content;
import io.github.ontraportcli.api.Pair;
import io.github.ontraportcli.api.Patience;
import io.github.ontraportcli.api.Reply;
import io.github.ontraportcli.api.Transport;
import io.github.ontraportcli.api.http.Certificates;
import io.github.ontraportcli.api.http.HttpTransport;
import io.github.ontraportcli.api.http.Proxies;
import java.net.URI;
import java.util.List;
import java.util.Map;

/**
 * A way to a server on which the answer to every write is lost.
 *
 * @param server where requests go, wherever they are addressed to
 */
record LosingAnswers(URI server) implements Transport {

    @Override
    public Reply send(String method, URI address, List<Pair> headers, Content content) throws NoReply {
        String below = address.toString().replaceFirst("^https?://[^/]+/", "");
        try (HttpTransport way = new HttpTransport(
                Patience.USUAL, new Proxies(Map.of()), new Certificates(null), "ontraport-cli/test")) {
            Reply reply = way.send(method, URI.create(server + below), headers, content);
            if (!method.equals("GET")) {
                throw new NoReply("the connection broke", true);
            }
            return reply;
        }
    }

    @Override
    public void close() {}
}
