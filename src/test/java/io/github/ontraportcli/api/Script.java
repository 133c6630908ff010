package io.github.ontraportcli.api;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;

/** A server without a wire: answers from a list, the last answer over and over, or by what is asked. */
public final class Script implements Transport {
    public final List<String> seen = Collections.synchronizedList(new ArrayList<>());
    private final BiFunction<Integer, String, Reply> answers;

    public Script(List<Reply> replies) {
        this((number, query) -> replies.get(Math.min(number, replies.size() - 1)));
    }

    /** Answers by how many requests came before and by the decoded query. */
    public Script(BiFunction<Integer, String, Reply> answers) {
        this.answers = answers;
    }

    @Override
    public Reply send(String method, URI address, List<Pair> headers, Content content) {
        String query =
                address.getRawQuery() == null ? "" : URLDecoder.decode(address.getRawQuery(), StandardCharsets.UTF_8);
        int number;
        synchronized (seen) {
            number = seen.size();
            seen.add(query);
        }
        return answers.apply(number, query);
    }

    @Override
    public void close() {}

    public static Reply ok(String body, Pair... headers) {
        return new Reply(200, "OK", List.of(headers), body, true);
    }

    public static Reply status(int status, Pair... headers) {
        return new Reply(status, "", List.of(headers), "", true);
    }
}
