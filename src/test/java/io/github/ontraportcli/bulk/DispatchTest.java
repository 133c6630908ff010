package io.github.ontraportcli.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ontraportcli.api.Account;
import io.github.ontraportcli.api.Client;
import io.github.ontraportcli.api.Content;
import io.github.ontraportcli.api.Pair;
import io.github.ontraportcli.api.Patience;
import io.github.ontraportcli.api.Reply;
import io.github.ontraportcli.api.Request;
import io.github.ontraportcli.api.Trace;
import io.github.ontraportcli.api.Transport;
import io.github.ontraportcli.api.Waiting;
import io.github.ontraportcli.api.Witness;
import io.github.ontraportcli.catalog.Operation;
import io.github.ontraportcli.catalog.OperationBuilder;
import io.github.ontraportcli.catalog.Standard;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** In what order batches leave, and what becomes of the others when one fails. */
class DispatchTest {
    private static final Operation DELETE =
            OperationBuilder.delete("Contacts").takes(Standard.IDS).build();

    private final List<Integer> done = Collections.synchronizedList(new ArrayList<>());

    @Test
    void few_batches_go_one_after_another() {
        Server server = new Server();
        Outcomes outcomes = dispatch(server, 3).send(true, done::add);

        assertEquals("1 done, 2 done, 3 done", told(outcomes));
        assertEquals(List.of("1", "2", "3"), server.came);
        assertEquals(1, server.most.get());
        assertEquals(List.of(1, 2, 3), done);
    }

    @Test
    void what_depends_on_what_came_before_goes_one_after_another() {
        Server server = new Server();
        dispatch(server, 20).send(false, done::add);

        assertEquals(IntStream.rangeClosed(1, 20).mapToObj(String::valueOf).toList(), server.came);
        assertEquals(1, server.most.get());
    }

    @Test
    void many_batches_go_three_at_once_behind_the_first() {
        Server server = new Server();
        server.together("2", "3", "4");
        Outcomes outcomes = dispatch(server, 8).send(true, done::add);

        assertEquals("1 done, 2 done, 3 done, 4 done, 5 done, 6 done, 7 done, 8 done", told(outcomes));
        assertEquals("1", server.came.get(0));
        assertEquals(3, server.most.get());
        assertEquals(IntStream.rangeClosed(1, 8).boxed().toList(), done);
    }

    @Test
    void a_failure_of_the_first_batch_sends_nothing_else() {
        Server server = new Server();
        server.refuses("1");

        assertEquals(
                "1 refused, 2 not sent, 3 not sent, 4 not sent, 5 not sent",
                told(dispatch(server, 5).send(true, done::add)));
        assertEquals(List.of("1"), server.came);
    }

    @Test
    void after_a_failure_those_on_their_way_are_waited_for_and_no_other_begins() {
        Server server = new Server();
        server.together("2", "3", "4");
        server.refuses("3");
        server.waitsForTheFailure("2", "4");

        assertEquals(
                "1 done, 2 done, 3 refused, 4 done, 5 not sent, 6 not sent, 7 not sent",
                told(dispatch(server, 7).send(true, done::add)));
        assertEquals(List.of("1", "2", "3", "4"), server.came.stream().sorted().toList());
    }

    @Test
    void several_can_fail_and_one_of_them_without_a_clear_answer() {
        Server server = new Server();
        server.together("2", "3", "4");
        server.refuses("3");
        server.keepsSilent("4");
        server.waitsForTheFailure("2", "4");

        assertEquals(
                "1 done, 2 done, 3 refused, 4 outcome-unknown, 5 not sent",
                told(dispatch(server, 5).send(true, done::add)));
    }

    @Test
    void what_is_on_its_way_can_be_asked_for_meanwhile() {
        Server server = new Server();
        List<String> seen = new ArrayList<>();
        Dispatch dispatch = dispatch(server, 3);
        server.meanwhile("2", () -> seen.add(told(dispatch.outcomes())));
        dispatch.send(true, done::add);

        assertEquals(List.of("1 done, 2 on its way, 3 not sent"), seen);
    }

    private static Dispatch dispatch(Server server, int batches) {
        Client client = new Client(
                new Account(URI.create("http://127.0.0.1:9/1/"), "2_x", () -> "k"),
                server,
                new Patience(Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofSeconds(1), 0),
                new Still(),
                Trace.NONE,
                Witness.NONE,
                false,
                "");
        return new Dispatch(
                client,
                IntStream.rangeClosed(1, batches)
                        .mapToObj(each -> List.of(String.valueOf(each)))
                        .toList(),
                ids -> new Request(DELETE, List.of(new Pair("ids", String.join(",", ids))), new Content.None()),
                request -> {},
                false);
    }

    private static String told(Outcomes outcomes) {
        return outcomes.parts().stream()
                .map(each -> String.join(",", each.ids()) + " " + told(each.fate()))
                .collect(Collectors.joining(", "));
    }

    private static String told(Fate fate) {
        if (fate instanceof Fate.Failed failed) {
            return failed.failure().kind();
        }
        return fate instanceof Fate.Done ? "done" : fate instanceof Fate.OnItsWay ? "on its way" : "not sent";
    }

    /** A server that answers each request as it is told beforehand. */
    private static final class Server implements Transport {
        private final List<String> came = Collections.synchronizedList(new ArrayList<>());
        private final AtomicInteger now = new AtomicInteger();
        private final AtomicInteger most = new AtomicInteger();
        private final Map<String, CountDownLatch> gates = new ConcurrentHashMap<>();
        private final Map<String, Integer> statuses = new ConcurrentHashMap<>();
        private final Map<String, Boolean> patient = new ConcurrentHashMap<>();
        private final Map<String, Runnable> looks = new ConcurrentHashMap<>();
        private final CountDownLatch refused = new CountDownLatch(1);
        private volatile Thread refusing = Thread.currentThread();

        /** None of these is answered before all of them have come. */
        void together(String... ids) {
            CountDownLatch gate = new CountDownLatch(ids.length);
            for (String each : ids) {
                gates.put(each, gate);
            }
        }

        void refuses(String id) {
            statuses.put(id, 500);
        }

        void keepsSilent(String id) {
            statuses.put(id, 504);
        }

        /** These are answered once the one who sent the refused one has taken note of it, and has ended. */
        void waitsForTheFailure(String... ids) {
            for (String each : ids) {
                patient.put(each, true);
            }
        }

        void meanwhile(String id, Runnable look) {
            looks.put(id, look);
        }

        @Override
        public Reply send(String method, URI address, List<Pair> headers, Content content) {
            String id = address.getQuery().replace("ids=", "");
            came.add(id);
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            try {
                CountDownLatch gate = gates.get(id);
                if (gate != null) {
                    gate.countDown();
                    gate.await();
                }
                looks.getOrDefault(id, () -> {}).run();
                int status = statuses.getOrDefault(id, 200);
                if (status == 500) {
                    refusing = Thread.currentThread();
                    refused.countDown();
                }
                if (patient.containsKey(id)) {
                    refused.await();
                    refusing.join();
                }
                return new Reply(status, "", List.of(), status == 200 ? "{\"code\":0}" : "", true);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            } finally {
                now.decrementAndGet();
            }
        }

        @Override
        public void close() {}
    }

    /** Time in which nothing passes. */
    private static final class Still implements Waiting {
        @Override
        public void sleep(Duration time, String why) {}

        @Override
        public long nanos() {
            return 0;
        }

        @Override
        public double spread() {
            return 0;
        }
    }
}
