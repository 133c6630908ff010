package io.github.ontraportcli.api;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.ontraportcli.api.pacing.Budget;
import io.github.ontraportcli.api.pacing.Ledger;
import io.github.ontraportcli.catalog.OperationBuilder;
import io.github.ontraportcli.failure.Failure;
import io.github.ontraportcli.json.Json;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Sends requests to one account: guards them, keeps to the rate limit, repeats what may be repeated, and turns every way in
 * which it can go wrong into a {@link Failure} of the right kind.
 */
public final class Client implements AutoCloseable {
    private static final Request PROOF = new Request(
            OperationBuilder.get("Contacts").build(),
            List.of(new Pair("range", "1"), new Pair("listFields", "id")),
            new Content.None());

    private final Account account;
    private final Wire wire;
    private final int retries;
    private final Witness witness;
    private final boolean readOnly;
    private final String pinned;
    private volatile boolean heard;
    private volatile String answered = "";

    /** A client that shares its budget of requests with nobody. */
    public Client(
            Account account,
            Transport transport,
            Patience patience,
            Waiting waiting,
            Trace trace,
            Witness witness,
            boolean readOnly,
            String pinned) {
        this(account, transport, patience, waiting, Ledger.inMemory(), trace, witness, readOnly, pinned);
    }

    /**
     * A client, for one thread or several.
     *
     * @param ledger holds the account's budget of requests
     * @param witness is told of every write
     * @param readOnly refuses every write
     * @param pinned the account id that must answer, or nothing; it is asked for with a read before the first write
     */
    public Client(
            Account account,
            Transport transport,
            Patience patience,
            Waiting waiting,
            Ledger ledger,
            Trace trace,
            Witness witness,
            boolean readOnly,
            String pinned) {
        this.account = account;
        this.wire = new Wire(account, transport, waiting, trace, new Pacing(waiting, patience.most(), ledger));
        this.retries = patience.retries();
        this.witness = witness;
        this.readOnly = readOnly;
        this.pinned = pinned;
    }

    /** The account it talks to. */
    public Account account() {
        return account;
    }

    /** The number of the account that answered last; nothing as long as none has said. */
    public String answered() {
        return answered;
    }

    /** The account's budget of requests, as far as it is known here. */
    public Budget budget() {
        return wire.pacing().queue().budget();
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
        return witnessed(request, sending -> checked(exchange(sending), request));
    }

    /**
     * Sends, and answers with what came back, undecoded: JSON of any shape, or nothing behind a 204.
     *
     * @param anyText whether other text is an answer too; a web page is none to a write
     * @throws Failure of every kind, as {@link #send} does
     */
    public Reply fetch(Request request, boolean anyText) {
        prepare(request);
        return witnessed(request, sending -> {
            Reply reply = sending.settled();
            Optional<JsonElement> tree = reply.whole() ? Json.parse(reply.body()) : Optional.empty();
            if (tree.isPresent()) {
                checked(new Envelope(reply.body(), tree.get()), request);
            } else if (reply.status() != 204 && !(anyText && Refusals.clear(reply, request))) {
                throw Refusals.unreadable(reply, request, account);
            }
            return reply;
        });
    }

    /** Lets the witness know how it ended, an answer that cannot be read among the ends. */
    private <T> T witnessed(Request request, Function<Sending, T> exchange) {
        Sending sending = new Sending(wire, request, retries, witness, heard);
        try {
            T result = exchange.apply(sending);
            sending.done();
            return result;
        } catch (Failure e) {
            sending.failed(e);
            throw e;
        }
    }

    private void prepare(Request request) {
        check(request);
        if (!pinned.isEmpty() && answered.isEmpty() && request.operation().writes()) {
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
            answer = exchange(reading(PROOF, retries));
        } catch (Failure.NotAllowed e) {
            throw e.why("The profile is pinned to account " + pinned + ", and this key may not be asked whose it is.");
        }
        checked(answer, PROOF);
        if (answered.isEmpty()) {
            throw Failure.notAllowed("it cannot be told whether this key belongs to account " + pinned)
                    .request(PROOF.line(account.base()))
                    .next("Look at it with ontraport auth status, or take account_id out of the profile.");
        }
    }

    /** Sends a read that a command can do without: once, and what keeps it from an answer is the caller's to ignore. */
    public Envelope tryOnce(Request request) {
        check(request);
        return checked(exchange(reading(request, 0)), request);
    }

    private Sending reading(Request request, int tries) {
        return new Sending(wire, request, tries, Witness.NONE, heard);
    }

    private Envelope exchange(Sending sending) {
        Reply reply = sending.settled();
        boolean nothingToSay =
                reply.status() == 204 && sending.request().operation().writes();
        return nothingToSay ? new Envelope(Sending.DONE, codeZero()) : decoded(reply, sending.request());
    }

    /** The headers of a request as they may be shown. */
    public List<Pair> shownHeaders(Request request) {
        return wire.headers(request, Redaction.HIDDEN);
    }

    @Override
    public void close() {
        wire.transport().close();
    }

    private Envelope decoded(Reply reply, Request request) {
        Optional<JsonElement> tree = reply.whole() ? Json.parse(reply.body()) : Optional.empty();
        if (tree.isEmpty() || !(tree.get() instanceof JsonObject)) {
            throw Refusals.unreadable(reply, request, account);
        }
        heard = true;
        return new Envelope(reply.body(), tree.get());
    }

    private Envelope checked(Envelope envelope, Request request) {
        String answered = envelope.accountId();
        if (!pinned.isEmpty() && !answered.isEmpty() && !answered.equals(pinned)) {
            throw Failure.notAllowed("account " + answered + " answered, and the profile is pinned to " + pinned)
                    .request(request.line(account.base()))
                    .next("Check the credentials with ontraport auth status, or change account_id in the profile.");
        }
        if (!answered.isEmpty()) {
            this.answered = answered;
        }
        return envelope;
    }

    private static JsonObject codeZero() {
        JsonObject done = new JsonObject();
        done.addProperty("code", 0);
        return done;
    }
}
