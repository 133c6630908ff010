package io.github.ontraportcli.sandbox.http;

import io.github.ontraportcli.failure.Failure;
import io.github.ontraportcli.sandbox.behaviour.Behaviour;
import io.github.ontraportcli.sandbox.behaviour.Call;
import io.github.ontraportcli.sandbox.behaviour.automation.Aftermath;
import io.github.ontraportcli.sandbox.behaviour.webhooks.Deliveries;
import io.github.ontraportcli.sandbox.journal.JournalFile;
import io.github.ontraportcli.sandbox.journal.Scribe;
import io.github.ontraportcli.sandbox.model.ObjectType;
import io.github.ontraportcli.sandbox.model.ObjectTypes;
import io.github.ontraportcli.sandbox.store.Records;
import io.github.ontraportcli.sandbox.store.Store;
import io.github.ontraportcli.sandbox.trouble.Fault;
import io.github.ontraportcli.sandbox.trouble.Turn;
import io.github.ontraportcli.sandbox.wire.Incoming;
import io.github.ontraportcli.sandbox.wire.Parameters;
import io.github.ontraportcli.sandbox.wire.Rejection;
import io.github.ontraportcli.sandbox.wire.Reply;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What every request passes: the account, the credentials, the limit, the trouble that is made on purpose, the permissions,
 * the route, the journals. Answers always, and never with a trace.
 */
public final class Front {
    private final List<Account> accounts;
    private final List<Key> keys;
    private final Journal journal;
    private final Scribe scribe;
    private final Routes routes;
    private final Clock clock;

    /**
     * A front for these accounts.
     *
     * @param accounts the first is the one to which belongs what belongs to none
     * @param keys that open each of them
     */
    public Front(List<Account> accounts, List<Key> keys, Journal journal, Routes routes, Clock clock) {
        this.accounts = List.copyOf(accounts);
        this.keys = List.copyOf(keys);
        this.journal = journal;
        this.scribe = new Scribe(keys.stream().map(Key::value).toList());
        this.routes = routes;
        this.clock = clock;
    }

    /** Receives a request. */
    Visit receive(Incoming request) {
        journal.add(request);
        Account account = accounts.get(0);
        Key key = null;
        for (Account each : accounts) {
            if (each.appId().equals(request.header("api-appid"))) {
                account = each;
                key = keyOf(request);
            }
        }
        // Whoever does not belong here uses up nothing of those who do.
        Limiter.Verdict verdict = account.limiter().ask(key != null);
        Turn turn =
                key == null || !verdict.allowed() ? Turn.WELL : account.turns().next();
        return new Visit(request, account, key, verdict, turn, clock.instant());
    }

    /** Carries it out, as far as it gets. */
    Delivery carryOut(Visit visit) {
        Reply reply = visit.turn().done() ? outcome(visit) : Reply.text(500, "Internal Server Error");
        Delivery delivery = visit.turn()
                .fault()
                .map(each -> troubled(each, reply, visit))
                .orElseGet(() -> new Delivery(reply.with(visit.verdict().headers()), Delivery.Manner.WHOLE));
        int status = delivery.manner() == Delivery.Manner.RESET
                ? 0
                : delivery.reply().status();
        note(visit, status, visit.turn().fault().map(Fault::name).orElse(""));
        return delivery;
    }

    /** The answer to something that never became a request. */
    Reply refusal(Rejection refused, Incoming begun) {
        Account account = accounts.get(0);
        Limiter.Verdict verdict = account.limiter().ask(false);
        note(new Visit(begun, account, null, verdict, Turn.WELL, clock.instant()), refused.status(), "");
        return Reply.text(refused.status(), refused.text()).with(verdict.headers());
    }

    private void note(Visit visit, int status, String fault) {
        JournalFile file = visit.account().journal();
        if (file != null) {
            Instant began = visit.began();
            long millis = Math.max(0, Duration.between(began, clock.instant()).toMillis());
            file.add(scribe.entry(visit.request(), began, status, millis, fault));
        }
    }

    private @Nullable Key keyOf(Incoming request) {
        return keys.stream()
                .filter(each -> each.value().equals(request.header("api-key")))
                .findFirst()
                .orElse(null);
    }

    private static Delivery troubled(Fault fault, Reply reply, Visit visit) {
        Reply counted = reply.with(visit.verdict().headers());
        return switch (fault.kind()) {
            case RESET -> new Delivery(counted, Delivery.Manner.RESET);
            case CUT -> new Delivery(counted, Delivery.Manner.CUT);
            case SLOW -> new Delivery(counted, Delivery.Manner.SLOW);
            case HTML -> new Delivery(Strangers.page().with(visit.verdict().headers()), Delivery.Manner.WHOLE);
            case STATUS ->
                new Delivery(
                        Strangers.error(fault.status())
                                .with((fault.status() == 429 ? visit.verdict().exhausted() : visit.verdict())
                                        .headers()),
                        Delivery.Manner.WHOLE);
        };
    }

    private Reply outcome(Visit visit) {
        try {
            if (visit.key() == null) {
                return Reply.text(401, "The App ID and API key do not authenticate.");
            }
            if (!visit.verdict().allowed()) {
                return Reply.text(429, "Rate limit exceeded: " + visit.verdict().limit() + " requests per minute.");
            }
            return routed(visit.request(), visit.account(), visit.key());
        } catch (Rejection refused) {
            return Reply.text(refused.status(), refused.text());
        } catch (Failure failure) {
            String why = failure.why();
            return Reply.text(500, "Internal Server Error: " + failure.what() + (why == null ? "" : ": " + why));
        } catch (StackOverflowError e) {
            return Reply.text(400, "The request is nested too deeply.");
        } catch (RuntimeException e) {
            return Reply.text(500, "Internal Server Error: " + e.getClass().getSimpleName());
        }
    }

    private Reply routed(Incoming request, Account account, Key key) {
        Route route = routes.find(request.method(), request.path());
        Parameters parameters = Parameters.of(request);
        ObjectType about = about(route, parameters);
        if (!key.permits(request.method(), about)) {
            throw Rejection.of(
                    403,
                    "This key has no permission to " + (request.method().equals("GET") ? "read " : "change ")
                            + (about == null ? "this" : about.name()) + ".");
        }
        Behaviour behaviour = route.behaviour();
        Deliveries deliveries = account.deliveries();
        Aftermath aftermath = new Aftermath(deliveries);
        Function<Records, Reply> work = records -> new Call(
                        parameters, route.type(), records, clock.instant(), aftermath, account.id(), account.conduct())
                .carriedOut(behaviour);
        Store store = account.store();
        boolean reading = request.method().equals("GET");
        account.applier().settle();
        Reply reply = reading ? store.read(work) : store.write(work);
        if (!reading) {
            account.applier().accepted();
        }
        deliveries.take(aftermath.deliveries());
        return reply;
    }

    /** The type of the records that are meant, where one is said; null otherwise. */
    private static @Nullable ObjectType about(Route route, Parameters parameters) {
        String named = route.type() == null ? parameters.text("objectID") : null;
        if (named == null || !named.strip().matches("[0-9]{1,9}")) {
            return route.type();
        }
        return ObjectTypes.byId(Integer.parseInt(named.strip())).orElse(null);
    }
}
