package io.github.ontraportcli.api.pacing;

import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.Random;

/**
 * Hours in moments: processes that send as fast as they may, each over some connections, to one account. Requests take 5 to
 * 60 ms to arrive, the first of a process up to 300 ms more; answers come 300 to 500 ms later.
 */
final class Simulation {
    static final long START = 1_770_000_012_345L;

    private final PriorityQueue<Event> events =
            new PriorityQueue<>(Comparator.comparingLong(Event::at).thenComparing(Event::number));
    private final Random random;
    private final SimulatedAccount account;
    private long now = START;
    private long set;
    private int number;

    Simulation(SimulatedAccount account, int seed) {
        this.account = account;
        this.random = new Random(seed);
    }

    private record Event(long at, int number, Runnable work) {}

    /** The machine's clock, which may have been set. */
    long clock() {
        return now + set;
    }

    /** Sets the clock of the machine, not the account's, so many milliseconds forward. */
    void set(long forward) {
        set += forward;
    }

    /** Another process, which starts after so many milliseconds. */
    void process(Ledger ledger, int connections, long after) {
        Queue queue = new Queue(ledger, this::clock);
        for (int i = 0; i < connections; i++) {
            in(after, () -> ask(queue, 300));
        }
    }

    /** Somebody else, who sends every so many milliseconds from one moment to another. */
    void others(long every, long from, long until) {
        for (long at = from; at < until; at += every) {
            in(at, () -> account.receive(now, false));
        }
    }

    /** Something else that happens, after so many milliseconds. */
    void in(long millis, Runnable work) {
        events.add(new Event(now + millis, number++, work));
    }

    void run(long millis) {
        long end = START + millis;
        while (!events.isEmpty() && events.peek().at() <= end) {
            Event next = events.remove();
            now = Math.max(now, next.at());
            next.work().run();
        }
        now = end;
    }

    private void ask(Queue queue, int connecting) {
        stand(queue, queue.take(600_000), connecting);
    }

    private void stand(Queue queue, Place place, int connecting) {
        in(place.ahead(), () -> {
            Place sure = place.ahead() == 0 ? place : queue.confirmed(place, 600_000);
            if (sure.ahead() == 0) {
                send(queue, sure, connecting);
            } else {
                stand(queue, sure, connecting);
            }
        });
    }

    private void send(Queue queue, Place place, int connecting) {
        long left = clock();
        in(between(5, 60) + (connecting == 0 ? 0 : between(0, connecting)), () -> {
            SimulatedAccount.Answer answer = account.receive(now, true);
            in(answer.allowed() ? between(300, 500) : between(5, 60), () -> {
                if (answer.allowed()) {
                    queue.answered(place, left, answer.told());
                } else {
                    queue.refused(place, answer.told());
                }
                ask(queue, 0);
            });
        });
    }

    private long between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }
}
