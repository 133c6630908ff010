package io.github.ontraportcli.api.http;

import io.github.ontraportcli.api.Account;
import io.github.ontraportcli.api.Client;
import io.github.ontraportcli.api.Content;
import io.github.ontraportcli.api.Pair;
import io.github.ontraportcli.api.Patience;
import io.github.ontraportcli.api.Reply;
import io.github.ontraportcli.api.Trace;
import io.github.ontraportcli.api.Witness;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The whole way from a client to a server, with time that does not pass and a trace that is kept. */
final class Line implements AutoCloseable {
    static final String KEY = "s3cr3tKey42";
    static final Duration LONG = Duration.ofSeconds(30);
    static final Duration SHORT = Duration.ofMillis(500);

    final Clockwork clock = new Clockwork();
    final List<String> trace = new ArrayList<>();
    final Client client;

    /** A line that answers are waited for on so long, twice more when they fail. */
    Line(URI base, Duration answer, String pinned) {
        this(base, new Patience(LONG, answer, Duration.ofSeconds(60), 2), pinned);
    }

    Line(URI base, Patience patience, String pinned) {
        client = new Client(
                new Account(base, "2_12345_abc", () -> KEY),
                new HttpTransport(patience, new Proxies(Map.of()), new Certificates(null), "ontraport-cli/test"),
                patience,
                clock,
                new Kept(trace),
                Witness.NONE,
                false,
                pinned);
    }

    static Line to(URI base) {
        return new Line(base, LONG, "");
    }

    @Override
    public void close() {
        client.close();
    }

    private record Kept(List<String> lines) implements Trace {
        @Override
        public void sent(String method, URI address, List<Pair> headers, Content content) {
            lines.add("> " + method + " " + address.getRawPath());
        }

        @Override
        public void received(Reply reply, long millis) {
            lines.add("< " + reply.status() + (reply.whole() ? "" : " cut"));
        }

        @Override
        public void failed(String why) {
            lines.add("! " + why);
        }
    }
}
