package io.github.ontraportcli.api;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** A server without a wire: answers from a list, the last answer over and over, or by what is asked. */
final class Script implements Transport {
    final List<String> seen = new ArrayList<>();
    private final BiFunction<Integer, String, Reply> answers;

    Script(List<Reply> replies) {
        this((number, query) -> replies.get(Math.min(number, replies.size() - 1)));
    }

    /** Answers by how many requests came before and by the decoded query. */
    Script(BiFunction<Integer, String, Reply> answers) {
        this.answers = answers;
    }

    @Override
    public Reply send(String method, URI address, List<Pair> headers, Content content) {
        String query =
                address.getRawQuery() == null ? "" : URLDecoder.decode(address.getRawQuery(), StandardCharsets.UTF_8);
        seen.add(query);
        return answers.apply(seen.size() - 1, query);
    }

    @Override
    public void close() {}

    static Reply ok(String body, Pair... headers) {
        return new Reply(200, "OK", List.of(headers), body, true);
    }

    static Reply status(int status, Pair... headers) {
        return new Reply(status, "", List.of(headers), "", true);
    }
}
