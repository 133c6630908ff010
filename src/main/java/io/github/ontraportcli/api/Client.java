package io.github.ontraportcli.api;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.ontraportcli.catalog.Method;
import io.github.ontraportcli.catalog.Repeat;
import io.github.ontraportcli.failure.Failure;
import io.github.ontraportcli.json.Json;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Sends requests to one account: guards them, keeps to the rate limit, repeats what may be repeated, and turns every way in
 * which it can go wrong into a {@link Failure} of the right kind.
 */
public final class Client implements AutoCloseable {
    private final Account account;
    private final Transport transport;
    private final Patience patience;
    private final Waiting waiting;
    private final Trace trace;
    private final boolean readOnly;
    private final String pinned;
    private final Pacing pacing;

    /**
     * A client.
     *
     * @param readOnly refuses every write
     * @param pinned the account id that must answer, or nothing
     */
    public Client(
            Account account,
            Transport transport,
            Patience patience,
            Waiting waiting,
            Trace trace,
            boolean readOnly,
            String pinned) {
        this.account = account;
        this.transport = transport;
        this.patience = patience;
        this.waiting = waiting;
        this.trace = trace;
        this.readOnly = readOnly;
        this.pinned = pinned;
        this.pacing = new Pacing(waiting, patience.most());
    }

    /** The account it talks to. */
    public Account account() {
        return account;
    }

    /** Refuses what must never be sent; {@link #send} asks it too, a dry run asks it alone. */
    public void check(Request request) {
        Guard.check(request);
        if (readOnly && request.operation().writes()) {
            throw Failure.notAllowed("this profile is read-only")
                    .why("Its read_only is set, and " + request.operation() + " changes the account.")
                    .next("Use another profile (--profile NAME), or take read_only out of this one.");
        }
    }

    /**
     * Sends, and answers with what came back.
     *
     * @throws Failure of every kind: see {@code ontraport help exit-codes}
     */
    public Envelope send(Request request) {
        check(request);
        for (int repeats = 0; ; repeats++) {
            pacing.before();
            boolean last = repeats >= patience.retries() || request.operation().repeat() == Repeat.ONCE;
            Optional<Envelope> envelope = attempt(request, repeats, last);
            if (envelope.isPresent()) {
                return checked(envelope.get(), request);
            }
            waiting.sleep(backoff(repeats), "another try");
        }
    }

    /** The headers of a request, the key among them. */
    public List<Pair> headers(Request request) {
        List<Pair> headers = new ArrayList<>(disclosed(request));
        headers.add(1, new Pair("Api-Key", account.key().get()));
        return headers;
    }

    /** The headers of a request as they may be shown. */
    public List<Pair> shownHeaders(Request request) {
        List<Pair> headers = new ArrayList<>(disclosed(request));
        headers.add(1, new Pair("Api-Key", Redaction.HIDDEN));
        return headers;
    }

    @Override
    public void close() {
        transport.close();
    }

    private List<Pair> disclosed(Request request) {
        List<Pair> headers = new ArrayList<>();
        headers.add(new Pair("Api-Appid", account.appId()));
        headers.add(new Pair("Accept", "application/json"));
        if (!request.content().type().isEmpty()) {
            headers.add(new Pair("Content-Type", request.content().type()));
        }
        return headers;
    }

    private Optional<Envelope> attempt(Request request, int repeats, boolean last) {
        URI address = request.address(account.base());
        Reply reply;
        try {
            List<Pair> headers = headers(request);
            trace.sent(request.operation().method().name(), address, headers, request.content());
            long start = waiting.nanos();
            reply = transport.send(request.operation().method().name(), address, headers, request.content());
            trace.received(reply, (waiting.nanos() - start) / 1_000_000);
        } catch (Transport.NoReply e) {
            trace.failed(e.why());
            if (!last && e.sent()) {
                return Optional.empty();
            }
            throw Refusals.noReply(e, request, account);
        }
        pacing.after(reply);
        if (reply.status() == 429) {
            pacing.refused(reply);
            return attempt(request, repeats, last);
        }
        boolean passing = reply.status() >= 502 && reply.status() <= 504;
        if (!last && (passing || (reply.succeeded() && !reply.whole()))) {
            return Optional.empty();
        }
        boolean gone =
                reply.status() == 404 && repeats > 0 && request.operation().method() == Method.DELETE;
        if (gone) {
            return Optional.of(new Envelope("{\"code\":0}", codeZero()));
        }
        if (!reply.succeeded()) {
            throw Refusals.of(reply, request, account);
        }
        return Optional.of(decoded(reply, request));
    }

    private Envelope decoded(Reply reply, Request request) {
        Optional<JsonElement> tree = reply.whole() ? Json.parse(reply.body()) : Optional.empty();
        if (tree.isEmpty() || !(tree.get() instanceof JsonObject)) {
            throw Refusals.unreadable(reply, request, account);
        }
        return new Envelope(reply.body(), tree.get());
    }

    private Envelope checked(Envelope envelope, Request request) {
        String answered = envelope.accountId();
        if (!pinned.isEmpty() && !answered.isEmpty() && !answered.equals(pinned)) {
            throw Failure.notAllowed("account " + answered + " answered, and the profile is pinned to " + pinned)
                    .request(request.line(account.base()))
                    .next("Check the credentials with ontraport auth status, or change account_id in the profile.");
        }
        return envelope;
    }

    private Duration backoff(int repeats) {
        double seconds = Math.min(8, 0.5 * (1 << repeats)) * (0.5 + waiting.spread() / 2);
        return Duration.ofMillis((long) (seconds * 1000));
    }

    private static JsonObject codeZero() {
        JsonObject done = new JsonObject();
        done.addProperty("code", 0);
        return done;
    }
}
