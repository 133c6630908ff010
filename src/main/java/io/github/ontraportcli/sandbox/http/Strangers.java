package io.github.ontraportcli.sandbox.http;

import io.github.ontraportcli.sandbox.wire.Reply;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Answers that are not the API's own: what stands in front of it speaks, a proxy or a page for visitors. */
final class Strangers {
    private static final String PAGE = "<!DOCTYPE html>\n<html><head><title>We will be back soon</title></head>"
            + "<body><h1>We will be back soon</h1><p>The service is being looked after.</p></body></html>\n";

    private Strangers() {}

    /** A web page, with a status that says that all is well. */
    static Reply page() {
        return new Reply(
                200, Map.of("Content-Type", "text/html; charset=utf-8"), PAGE.getBytes(StandardCharsets.UTF_8));
    }

    /** A plain sentence with that status. */
    static Reply error(int status) {
        return Reply.text(status, status == 429 ? "Rate limit exceeded." : Status.phrase(status));
    }
}
