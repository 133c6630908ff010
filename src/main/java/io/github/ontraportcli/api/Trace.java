package io.github.ontraportcli.api;

import java.net.URI;
import java.util.List;

/** Told of every request and reply as they pass: {@code --verbose}. */
public interface Trace {
    /** Nobody listens. */
    Trace NONE = new Trace() {
        @Override
        public void sent(String method, URI address, List<Pair> headers, Content content) {}

        @Override
        public void received(Reply reply, long millis) {}

        @Override
        public void failed(String why) {}
    };

    /** A request is about to leave. */
    void sent(String method, URI address, List<Pair> headers, Content content);

    /** A reply came, after so many milliseconds. */
    void received(Reply reply, long millis);

    /** No reply came, or it will be tried again. */
    void failed(String why);
}
