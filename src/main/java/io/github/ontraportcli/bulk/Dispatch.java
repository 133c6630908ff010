package io.github.ontraportcli.bulk;

import io.github.ontraportcli.api.Client;
import io.github.ontraportcli.api.Envelope;
import io.github.ontraportcli.api.Request;
import io.github.ontraportcli.failure.Failure;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Sends a change of many records batch by batch, over several connections where that is worth it. On the first failure no
 * further batch is begun; those that are on their way are waited for. What became of every record can be asked at any
 * time, from any thread.
 *
 * <p>The first batch goes alone: what refuses it would refuse the others too, and what it makes, e.g. a tag of that name, is
 * there for all of them.
 */
public final class Dispatch {
    /** Connections at once. */
    public static final int CONNECTIONS = 3;

    /** As many batches as this take a moment one after another. */
    public static final int FEW = 3;

    private static final Fate NOT_SENT = new Fate.NotSent();

    private final Client client;
    private final List<List<String>> batches;
    private final Function<List<String>, Request> requests;
    private final Consumer<Request> settled;
    private final boolean keepsAnswers;
    private final AtomicReferenceArray<Fate> fates;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicReference<@Nullable RuntimeException> fault = new AtomicReference<>();
    private volatile boolean stopped;

    /**
     * A change that is still to be sent.
     *
     * @param batches the records, by their IDs; no record twice
     * @param requests makes the request for a batch; when it is sent, so that a long change holds a few at a time
     * @param settled is told of each request of which the outcome is known and told
     * @param keepsAnswers whether somebody will want to print what the account says
     */
    public Dispatch(
            Client client,
            List<List<String>> batches,
            Function<List<String>, Request> requests,
            Consumer<Request> settled,
            boolean keepsAnswers) {
        this.client = client;
        this.batches = List.copyOf(batches);
        this.requests = requests;
        this.settled = settled;
        this.keepsAnswers = keepsAnswers;
        this.fates = new AtomicReferenceArray<>(batches.size());
        for (int i = 0; i < batches.size(); i++) {
            fates.set(i, NOT_SENT);
        }
    }

    /**
     * Sends it, and answers with what became of it; a failure is a part of that.
     *
     * @param independent whether its batches may overtake each other
     * @param told is told how many records are done so far, one call at a time
     */
    public Outcomes send(boolean independent, IntConsumer told) {
        if (!independent || batches.size() <= FEW) {
            work(told);
        } else {
            one(told);
            side(told);
        }
        RuntimeException broken = fault.get();
        if (broken != null) {
            throw broken;
        }
        return outcomes();
    }

    /** What has become of it so far. */
    public Outcomes outcomes() {
        return outcomes(request -> new Fate.OnItsWay(request));
    }

    /**
     * What has become of it so far.
     *
     * @param followed tells what is known of a request that is on its way
     */
    public Outcomes outcomes(Function<Request, Fate> followed) {
        List<Outcomes.Part> parts = new ArrayList<>();
        for (int i = 0; i < batches.size(); i++) {
            Fate fate = fates.get(i);
            if (fate instanceof Fate.OnItsWay on) {
                Fate known = followed.apply(on.request());
                // It may have ended while it was looked for: then that counts.
                fate = fates.get(i) == fate ? known : fates.get(i);
            }
            parts.add(new Outcomes.Part(batches.get(i), fate));
        }
        return new Outcomes(parts);
    }

    /** The rest of it, side by side. A run that ends meanwhile ends these threads too. */
    private void side(IntConsumer told) {
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < Math.min(CONNECTIONS, batches.size() - 1); i++) {
            Thread thread = new Thread(() -> work(told), "batches-" + (i + 1));
            thread.setDaemon(true);
            thread.start();
            threads.add(thread);
        }
        boolean interrupted = false;
        for (Thread each : threads) {
            while (each.isAlive()) {
                try {
                    each.join();
                } catch (InterruptedException e) {
                    stopped = true;
                    interrupted = true;
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void work(IntConsumer told) {
        while (one(told)) {
            // Until there is none left, or one has failed.
        }
    }

    /** Sends the next batch, and answers whether there may be another one. */
    private boolean one(IntConsumer told) {
        int number = stopped ? batches.size() : next.getAndIncrement();
        if (number >= batches.size()) {
            return false;
        }
        try {
            Request request = requests.apply(batches.get(number));
            fates.set(number, new Fate.OnItsWay(request));
            Fate fate = sent(request);
            stopped |= fate instanceof Fate.Failed;
            fates.set(number, fate);
            settled.accept(request);
            if (fate instanceof Fate.Done) {
                tell(batches.get(number).size(), told);
                return true;
            }
        } catch (RuntimeException e) {
            stopped = true;
            fault.compareAndSet(null, e);
        }
        return false;
    }

    private Fate sent(Request request) {
        try {
            Envelope answer = client.send(request);
            return new Fate.Done(keepsAnswers ? answer : null);
        } catch (Failure e) {
            return new Fate.Failed(request, e);
        }
    }

    private synchronized void tell(int more, IntConsumer told) {
        told.accept(done.addAndGet(more));
    }
}
