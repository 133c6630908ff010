package io.github.ontraportcli.api;

import io.github.ontraportcli.catalog.Method;
import io.github.ontraportcli.catalog.Repeat;
import io.github.ontraportcli.failure.Failure;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One request on its way: its tries, the waits between them, and what the last of them brought. */
final class Sending {
    /** What stands for an answer where the server had nothing to say. */
    static final String DONE = "{\"code\":0}";

    private final Wire wire;
    private final Request request;
    private final int retries;
    private final Witness witness;
    private final boolean heard;
    private final Permit permit;
    private Witness.@Nullable Writ writ;
    private @Nullable Reply last;
    private int status;

    /**
     * A request that is to be sent.
     *
     * @param retries how often it may be sent again, where its operation may be
     * @param witness is told, if it is a write
     * @param heard whether the account has given an answer before, so that one that is none is a passing trouble
     */
    Sending(Wire wire, Request request, int retries, Witness witness, boolean heard) {
        this.wire = wire;
        this.heard = heard;
        this.request = request;
        this.retries = request.repeat() == Repeat.ONCE ? 0 : retries;
        this.permit = wire.pacing().permit();
        this.witness = request.operation().writes() ? witness : Witness.NONE;
    }

    /** What is sent. */
    Request request() {
        return request;
    }

    /** The reply of the last try that was made, which says that it worked. */
    Reply settled() {
        for (int repeats = 0; ; repeats++) {
            Optional<Reply> reply;
            try {
                permit.await();
                reply = attempt(repeats);
            } catch (Failure.OutcomeUnknown | Failure.Interrupted e) {
                throw e;
            } catch (Failure e) {
                // What an earlier try did is as unknown as it was, however surely this one did nothing.
                throw repeats > 0 && request.operation().writes() ? Refusals.unknown(request, wire.account(), e) : e;
            }
            if (reply.isPresent()) {
                last = reply.get();
                return reply.get();
            }
            wire.waiting().sleep(backoff(repeats), "another try");
        }
    }

    /** It worked, and the answer could be read. */
    void done() {
        if (writ != null && last != null) {
            writ.ended(new Witness.Answered(last));
        }
    }

    /** It did not, or nobody knows. */
    void failed(Failure failure) {
        if (writ != null) {
            writ.ended(new Witness.Failed(failure, status));
        }
    }

    /** One try, and nothing when it is to be made again. A 429 has done nothing: it is waited out here. */
    private Optional<Reply> attempt(int repeats) {
        Reply reply;
        try {
            reply = reply();
            while (reply.status() == 429) {
                reply = afterRefusal(repeats);
            }
        } catch (Transport.NoReply e) {
            status = 0;
            wire.trace().failed(e.why());
            permit.unanswered(e);
            if (repeats < retries && e.sent()) {
                return Optional.empty();
            }
            throw Refusals.noReply(e, request, wire.account());
        }
        return judged(reply, repeats);
    }

    /** A first try that is turned away has done nothing; after another one, what that did is as unknown as it was. */
    private Reply afterRefusal(int repeats) throws Transport.NoReply {
        Witness.@Nullable Writ begun = repeats == 0 ? writ : null;
        if (begun != null) {
            begun.heldBack();
        }
        permit.await();
        if (begun != null) {
            begun.leavesAgain();
        }
        return reply();
    }

    private Reply reply() throws Transport.NoReply {
        String method = request.operation().method().name();
        URI address = request.address(wire.account().base());
        List<Pair> headers = wire.headers(request, wire.account().key().get());
        wire.trace().sent(method, address, headers, request.content());
        if (writ == null) {
            writ = witness.leaves(request);
        }
        long start = wire.waiting().nanos();
        Reply reply = wire.transport().send(method, address, headers, request.content());
        status = reply.status();
        permit.answered(reply);
        wire.trace().received(reply, (wire.waiting().nanos() - start) / 1_000_000);
        return reply;
    }

    private Optional<Reply> judged(Reply reply, int repeats) {
        if (repeats < retries && passing(reply)) {
            return Optional.empty();
        }
        boolean gone =
                reply.status() == 404 && repeats > 0 && request.operation().method() == Method.DELETE;
        if (gone) {
            return Optional.of(new Reply(reply.status(), reply.reason(), reply.headers(), DONE, true));
        }
        if (!reply.succeeded()) {
            throw Refusals.of(reply, request, wire.account());
        }
        return Optional.of(reply);
    }

    /**
     * Whether it may be another answer in a moment. A web page or a 500 may also be a wrong address or a wrong question, and
     * to a write, what became of it: only a read asks again then, and only where the account has answered well before.
     */
    private boolean passing(Reply reply) {
        if ((reply.status() >= 502 && reply.status() <= 504) || (reply.succeeded() && !reply.whole())) {
            return true;
        }
        boolean asksAgain = heard && !request.operation().writes();
        return asksAgain && (reply.status() == 500 || (reply.succeeded() && !reply.holdsObject()));
    }

    private Duration backoff(int repeats) {
        double seconds = Math.min(8, 0.5 * (1 << Math.min(repeats, 4)))
                * (0.5 + wire.waiting().spread() / 2);
        return Duration.ofMillis((long) (seconds * 1000));
    }
}
