package io.github.ontraportcli.sandbox.store;

import com.google.gson.JsonObject;
import io.github.ontraportcli.failure.Failure;
import io.github.ontraportcli.sandbox.model.ObjectType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/**
 * Adds very many records of one type, one after the other. They are there once it is closed: until then some are added by a
 * thread of its own, while the next are thought up. Nothing else is to be done with the records meanwhile.
 */
public final class Bulk implements AutoCloseable {
    /** SQLite takes so many at once in a fifth of the time that it takes for them one by one. */
    private static final int TOGETHER = 100;
    /** What the other thread gets at a time. */
    private static final int BATCH = 20 * TOGETHER;

    private final ObjectType type;
    private final PreparedStatement one;
    private final PreparedStatement many;
    private long[] ids = new long[BATCH];
    private String[] bodies = new String[BATCH];
    private int waiting;
    private @Nullable FutureTask<Boolean> adding;

    Bulk(ObjectType type, Connection connection) {
        this.type = type;
        this.one = Sql.of(() -> connection.prepareStatement(Schema.insert(1)));
        this.many = Sql.of(() -> connection.prepareStatement(Schema.insert(TOGETHER)));
    }

    /** Adds a record. */
    public void add(long id, JsonObject body) {
        ids[waiting] = id;
        bodies[waiting] = body.toString();
        waiting++;
        if (waiting == BATCH) {
            handOver();
        }
    }

    private void handOver() {
        await();
        long[] theseIds = ids;
        String[] theseBodies = bodies;
        FutureTask<Boolean> next = new FutureTask<>(() -> insert(theseIds, theseBodies, BATCH));
        adding = next;
        Thread thread = new Thread(next, "sandbox seed");
        thread.setDaemon(true);
        thread.start();
        ids = new long[BATCH];
        bodies = new String[BATCH];
        waiting = 0;
    }

    private void await() {
        FutureTask<Boolean> last = adding;
        if (last == null) {
            return;
        }
        try {
            last.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Failure failure ? failure : Failure.fault("the sandbox could not be filled");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Failure.fault("filling the sandbox was interrupted");
        }
    }

    private boolean insert(long[] theseIds, String[] theseBodies, int count) {
        int at = 0;
        while (at < count) {
            int next = count - at >= TOGETHER ? TOGETHER : 1;
            insert(next == 1 ? one : many, theseIds, theseBodies, at, at + next);
            at += next;
        }
        return true;
    }

    private void insert(PreparedStatement statement, long[] theseIds, String[] theseBodies, int from, int to) {
        Sql.of(() -> {
            int place = 1;
            statement.setLong(place++, type.id());
            for (int i = from; i < to; i++) {
                statement.setLong(place++, theseIds[i]);
                statement.setString(place++, theseBodies[i]);
            }
            return statement.executeUpdate();
        });
    }

    @Override
    public void close() {
        await();
        insert(ids, bodies, waiting);
        waiting = 0;
        Sql.of(() -> {
            one.close();
            many.close();
            return true;
        });
    }
}
