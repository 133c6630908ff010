package io.github.ontraportcli.history;

import com.google.gson.JsonObject;
import io.github.ontraportcli.api.Request;
import io.github.ontraportcli.api.Waiting;
import io.github.ontraportcli.api.Witness;
import io.github.ontraportcli.config.PrivateFile;
import java.io.IOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Writes the history while a command sends: a line when a write leaves, one when it has ended. A history that cannot be
 * written is no reason not to send; it is complained of once.
 */
public final class Scribe implements Witness {
    private static final long RANDOM = 36L * 36 * 36 * 36 * 36;

    private final HistoryFile file;
    private final Origin origin;
    private final Function<Request, String> findingOut;
    private final Clock clock;
    private final Waiting waiting;
    private final Consumer<String> complaint;
    private final AtomicInteger writes = new AtomicInteger();
    private final AtomicBoolean given = new AtomicBoolean();

    /**
     * The scribe of a command.
     *
     * @param findingOut the command that shows what became of a write
     * @param complaint is told once why nothing can be written, in a few words
     */
    public Scribe(
            HistoryFile file,
            Origin origin,
            Function<Request, String> findingOut,
            Clock clock,
            Waiting waiting,
            Consumer<String> complaint) {
        this.file = file;
        this.origin = origin;
        this.findingOut = findingOut;
        this.clock = clock;
        this.waiting = waiting;
        this.complaint = complaint;
    }

    @Override
    public Writ leaves(Request request) {
        Told told = new Told(request, origin);
        Left left = Left.of(
                name(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                origin,
                request,
                told,
                told.clean(findingOut.apply(request)));
        add(left.line());
        long start = waiting.nanos();
        return how -> {
            long millis = (waiting.nanos() - start) / 1_000_000;
            add(Ending.of(how, millis, told).line(left.write()));
        };
    }

    /** Of no other write under way: the moment, a number of this command, and chance for commands of the same moment. */
    private String name() {
        return Long.toString(clock.millis(), 36)
                + "-"
                + Long.toString((long) (waiting.spread() * RANDOM), 36)
                + "-"
                + writes.incrementAndGet();
    }

    private void add(JsonObject line) {
        if (given.get()) {
            return;
        }
        try {
            file.add(line);
        } catch (IOException e) {
            if (given.compareAndSet(false, true)) {
                complaint.accept(PrivateFile.reason(e));
            }
        }
    }
}
