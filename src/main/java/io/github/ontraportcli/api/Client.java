package io.github.ontraportcli.api;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.ontraportcli.catalog.Method;
import io.github.ontraportcli.catalog.OperationBuilder;
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
    private static final Request PROOF = new Request(
            OperationBuilder.get("Contacts").build(),
            List.of(new Pair("range", "1"), new Pair("listFields", "id")),
            new Content.None());
    private static final String DONE = "{\"code\":0}";

    private final Account account;
    private final Transport transport;
    private final Patience patience;
    private final Waiting waiting;
    private final Trace trace;
    private final boolean readOnly;
    private final String pinned;
    private final Pacing pacing;
    private boolean proven;

    /**
     * A client.
     *
     * @param readOnly refuses every write
     * @param pinned the account id that must answer, or nothing; it is asked for with a read before the first write
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
        prepare(request);
        return checked(exchange(request), request);
    }

    /**
     * Sends, and answers with what came back, undecoded: JSON of any shape, or nothing behind a 204.
     *
     * @param anyText whether other text is an answer too; a web page is none to a write
     * @throws Failure of every kind, as {@link #send} does
     */
    public Reply fetch(Request request, boolean anyText) {
        prepare(request);
        Reply reply = settled(request, patience.retries());
        Optional<JsonElement> tree = reply.whole() ? Json.parse(reply.body()) : Optional.empty();
        if (tree.isPresent()) {
            checked(new Envelope(reply.body(), tree.get()), request);
        } else if (reply.status() != 204 && !(anyText && Refusals.clear(reply, request))) {
            throw Refusals.unreadable(reply, request, account);
        }
        return reply;
    }

    private void prepare(Request request) {
        check(request);
        if (!pinned.isEmpty() && !proven && request.operation().writes()) {
            prove();
        }
    }

    /** The account that answers to these credentials, asked for with one read; empty where it does not say. */
    public String answeringAccount() {
        return send(PROOF).accountId();
    }

    /** Lets the account name itself, so that nothing is written to another than the pinned one. */
    private void prove() {
        Envelope answer;
        try {
            answer = exchange(PROOF);
        } catch (Failure.NotAllowed e) {
            throw e.why("The profile is pinned to account " + pinned + ", and this key may not be asked whose it is.");
        }
        checked(answer, PROOF);
        if (!proven) {
            throw Failure.notAllowed("it cannot be told whether this key belongs to account " + pinned)
                    .request(PROOF.line(account.base()))
                    .next("Look at it with ontraport auth status, or take account_id out of the profile.");
        }
    }

    /** Sends a read that a command can do without: once, and what keeps it from an answer is the caller's to ignore. */
    public Envelope tryOnce(Request request) {
        check(request);
        return checked(exchange(request, 0), request);
    }

    private Envelope exchange(Request request) {
        return exchange(request, patience.retries());
    }

    private Envelope exchange(Request request, int retries) {
        Reply reply = settled(request, retries);
        boolean nothingToSay = reply.status() == 204 && request.operation().writes();
        return nothingToSay ? new Envelope(DONE, codeZero()) : decoded(reply, request);
    }

    /** The reply of the last try that was made, which says that it worked. */
    private Reply settled(Request request, int retries) {
        for (int repeats = 0; ; repeats++) {
            boolean last = repeats >= retries || request.operation().repeat() == Repeat.ONCE;
            Optional<Reply> reply;
            try {
                pacing.before();
                reply = attempt(request, repeats, last);
            } catch (Failure.Unreachable | Failure.RateLimited e) {
                // What an earlier try did is as unknown as it was, however surely this one did nothing.
                throw repeats > 0 && request.operation().writes() ? Refusals.unknown(request, account, e) : e;
            }
            if (reply.isPresent()) {
                return reply.get();
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
        for (Pair each : request.headers()) {
            headers.removeIf(usual -> usual.name().equalsIgnoreCase(each.name()));
        }
        headers.addAll(request.headers());
        return headers;
    }

    /** One try, and nothing when it is to be made again. A 429 has done nothing: it is waited out here. */
    private Optional<Reply> attempt(Request request, int repeats, boolean last) {
        Reply reply;
        try {
            reply = reply(request);
            while (reply.status() == 429) {
                pacing.refused(reply);
                reply = reply(request);
            }
        } catch (Transport.NoReply e) {
            trace.failed(e.why());
            if (!last && e.sent()) {
                return Optional.empty();
            }
            throw Refusals.noReply(e, request, account);
        }
        return judged(reply, request, repeats, last);
    }

    private Reply reply(Request request) throws Transport.NoReply {
        String method = request.operation().method().name();
        URI address = request.address(account.base());
        List<Pair> headers = headers(request);
        trace.sent(method, address, headers, request.content());
        long start = waiting.nanos();
        Reply reply = transport.send(method, address, headers, request.content());
        trace.received(reply, (waiting.nanos() - start) / 1_000_000);
        pacing.after(reply);
        return reply;
    }

    private Optional<Reply> judged(Reply reply, Request request, int repeats, boolean last) {
        boolean passing = reply.status() >= 502 && reply.status() <= 504;
        if (!last && (passing || (reply.succeeded() && !reply.whole()))) {
            return Optional.empty();
        }
        boolean gone =
                reply.status() == 404 && repeats > 0 && request.operation().method() == Method.DELETE;
        if (gone) {
            return Optional.of(new Reply(reply.status(), reply.reason(), reply.headers(), DONE, true));
        }
        if (!reply.succeeded()) {
            throw Refusals.of(reply, request, account);
        }
        return Optional.of(reply);
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
        proven |= !answered.isEmpty();
        return envelope;
    }

    private Duration backoff(int repeats) {
        double seconds = Math.min(8, 0.5 * (1 << Math.min(repeats, 4))) * (0.5 + waiting.spread() / 2);
        return Duration.ofMillis((long) (seconds * 1000));
    }

    private static JsonObject codeZero() {
        JsonObject done = new JsonObject();
        done.addProperty("code", 0);
        return done;
    }
}
