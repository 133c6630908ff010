package io.github.ontraportcli.api;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.ontraportcli.catalog.Role;
import io.github.ontraportcli.failure.Failure;
import io.github.ontraportcli.json.Json;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What it means that a request did not work: which kind of failure, in the API's own words where it has any. */
final class Refusals {
    private static final int LONGEST = 300;

    private Refusals() {}

    /** A status that says no. */
    static Failure of(Reply reply, Request request, Account account) {
        int status = reply.status();
        UnaryOperator<String> clean = clean(request, account);
        String said = "HTTP " + status + (reply.reason().isEmpty() ? "" : " " + clean.apply(reply.reason()));
        Failure failure;
        if (status == 401) {
            failure = Failure.notAllowed("the API does not accept these credentials")
                    .next("See which are used, and from where: ontraport auth status");
        } else if (status == 403) {
            failure = Failure.notAllowed("this key may not do that")
                    .next("A key has the permissions of the user who made it; ask an administrator of the account.");
        } else if (status == 404) {
            failure = Failure.notFound("the API found nothing there");
        } else if (status >= 300 && status < 400) {
            failure = Failure.refused("the server sends us elsewhere (" + said + ")")
                    .next("Check the address: ontraport auth status shows api_url and where it comes from.");
        } else if (status >= 500 && status != 500 && request.operation().writes()) {
            failure = unknown(request);
        } else if (status >= 502 && status <= 504) {
            failure = Failure.refused("the API is not available just now (" + said + ")")
                    .next("Try again in a minute.");
        } else {
            failure = Failure.refused("the API refused");
        }
        return failure.why(words(reply, clean).orElse(said)).request(request.line(account.base()));
    }

    /** An answer that says yes and cannot be read. */
    static Failure unreadable(Reply reply, Request request, Account account) {
        UnaryOperator<String> clean = clean(request, account);
        String how = !reply.whole()
                ? "The answer broke off in the middle."
                : reply.body().isBlank()
                        ? "The answer was empty."
                        : looksLikeHtml(reply.body())
                                ? "The answer was a web page, not JSON" + title(reply.body(), clean) + "."
                                : "The answer was not JSON: " + shortened(reply.body(), clean);
        Failure failure = request.operation().writes()
                ? unknown(request)
                : Failure.refused("the API's answer cannot be read")
                        .next("Try again; if it stays so, check the address with ontraport auth status.");
        return failure.why(how).request(request.line(account.base()));
    }

    /** Whether text that is no JSON tells clearly that it worked: to a write, nothing and a web page do not. */
    static boolean clear(Reply reply, Request request) {
        boolean vague = reply.body().isBlank() || looksLikeHtml(reply.body());
        return reply.whole() && !(request.operation().writes() && vague);
    }

    /** No answer at all. */
    static Failure noReply(Transport.NoReply none, Request request, Account account) {
        Failure failure = none.sent() && request.operation().writes()
                ? unknown(request)
                : Failure.unreachable("no answer from " + account.base().getHost())
                        .next("Check the network, HTTPS_PROXY, and the address: ontraport auth status");
        return failure.why(none.why()).request(request.line(account.base()));
    }

    /** A try that did nothing, after one of which nobody knows what it did. */
    static Failure unknown(Request request, Account account, Failure latest) {
        String why =
                "The first try got no clear answer; then: " + (latest.why() == null ? latest.what() : latest.why());
        return unknown(request).why(why).request(request.line(account.base()));
    }

    /** A server may send back what it was sent. Takes whole texts: a part of a number would not be known for one. */
    private static UnaryOperator<String> clean(Request request, Account account) {
        Secrets secrets = Secrets.of(request);
        return text -> Redaction.without(
                secrets.hidden(Redaction.body(text)), List.of(account.key().get()));
    }

    private static Failure unknown(Request request) {
        return Failure.outcomeUnknown("it is not known whether " + request.operation() + " was carried out")
                .next(
                        request.operation().has(Role.ID) || request.operation().has(Role.IDS)
                                ? "Look at the records before you send it again (get, or list --ids)."
                                : "Look for the record before you send it again (list --sort id:desc --limit 5).");
    }

    /** The API's own words: plain text, a JSON message, or the title of a web page. */
    private static Optional<String> words(Reply reply, UnaryOperator<String> clean) {
        String body = reply.body().strip();
        if (body.isEmpty()) {
            return Optional.empty();
        }
        if (looksLikeHtml(body)) {
            return Optional.of("HTTP " + reply.status() + " with a web page" + title(body, clean));
        }
        Optional<JsonElement> tree = Json.parse(body);
        if (tree.isPresent() && tree.get() instanceof JsonObject object) {
            for (String name : List.of("message", "error", "error_message", "data")) {
                @Nullable JsonElement member = object.get(name);
                if (member != null && member.isJsonPrimitive()) {
                    return Optional.of(shortened(member.getAsString(), clean));
                }
            }
        }
        return Optional.of(shortened(body, clean));
    }

    private static boolean looksLikeHtml(String body) {
        String start = body.substring(0, Math.min(body.length(), 200)).strip().toLowerCase(Locale.ROOT);
        return start.startsWith("<!doctype html") || start.startsWith("<html") || start.startsWith("<head");
    }

    private static String title(String html, UnaryOperator<String> clean) {
        String lower = html.toLowerCase(Locale.ROOT);
        int start = lower.indexOf("<title>");
        int end = lower.indexOf("</title>");
        return start >= 0 && end > start + 7
                ? " (\"" + shortened(html.substring(start + 7, end).strip(), clean) + "\")"
                : "";
    }

    private static String shortened(String text, UnaryOperator<String> clean) {
        String line = clean.apply(text).replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
