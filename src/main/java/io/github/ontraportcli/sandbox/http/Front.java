package io.github.ontraportcli.sandbox.http;

import io.github.ontraportcli.failure.Failure;
import io.github.ontraportcli.sandbox.behaviour.Behaviour;
import io.github.ontraportcli.sandbox.behaviour.Call;
import io.github.ontraportcli.sandbox.behaviour.automation.Aftermath;
import io.github.ontraportcli.sandbox.behaviour.webhooks.Deliveries;
import io.github.ontraportcli.sandbox.store.Records;
import io.github.ontraportcli.sandbox.store.Store;
import io.github.ontraportcli.sandbox.wire.Incoming;
import io.github.ontraportcli.sandbox.wire.Parameters;
import io.github.ontraportcli.sandbox.wire.Rejection;
import io.github.ontraportcli.sandbox.wire.Reply;
import java.time.Clock;
import java.util.function.Function;

/** What every request passes: the journal, the limit, the credentials, the route. Answers always, and never with a trace. */
public final class Front {
    private final Credentials credentials;
    private final Limiter limiter;
    private final Journal journal;
    private final Routes routes;
    private final Store store;
    private final Clock clock;
    private final Deliveries deliveries;

    /**
     * A front for that account.
     *
     * @param deliveries sends what follows from requests to webhooks
     * @param limited whether 180 requests a minute are the limit
     */
    public Front(
            Credentials credentials,
            Journal journal,
            Routes routes,
            Store store,
            Clock clock,
            Deliveries deliveries,
            boolean limited) {
        this.credentials = credentials;
        this.limiter = new Limiter(clock, limited);
        this.journal = journal;
        this.routes = routes;
        this.store = store;
        this.clock = clock;
        this.deliveries = deliveries;
    }

    Reply answer(Incoming request) {
        journal.add(request);
        Limiter.Verdict verdict = limiter.ask(true);
        return outcome(request, verdict).with(verdict.headers());
    }

    /** The answer to something that never became a request. */
    Reply refusal(Rejection refused) {
        return Reply.text(refused.status(), refused.text())
                .with(limiter.ask(false).headers());
    }

    private Reply outcome(Incoming request, Limiter.Verdict verdict) {
        try {
            if (!credentials.match(request)) {
                return Reply.text(401, "The App ID and API key do not authenticate.");
            }
            if (!verdict.allowed()) {
                return Reply.text(429, "Rate limit exceeded: " + verdict.limit() + " requests per minute.");
            }
            return routed(request);
        } catch (Rejection refused) {
            return Reply.text(refused.status(), refused.text());
        } catch (Failure failure) {
            String why = failure.why();
            return Reply.text(500, "Internal Server Error: " + failure.what() + (why == null ? "" : ": " + why));
        } catch (RuntimeException | StackOverflowError e) {
            return Reply.text(500, "Internal Server Error: " + e.getClass().getSimpleName());
        }
    }

    private Reply routed(Incoming request) {
        Route route = routes.find(request.method(), request.path());
        Parameters parameters = Parameters.of(request);
        Behaviour behaviour = route.behaviour();
        Aftermath aftermath = new Aftermath(deliveries::allow);
        Function<Records, Reply> work = records -> new Call(
                        parameters, route.type(), records, clock.instant().getEpochSecond(), aftermath)
                .carriedOut(behaviour);
        Reply reply = request.method().equals("GET") ? store.read(work) : store.write(work);
        deliveries.take(aftermath.deliveries());
        return reply;
    }
}
