package io.github.ontraportcli.sandbox.http;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The connections that are open, in the order in which they came. When there are as many as can be served, one that asks
 * for nothing makes place: first those that never sent a request, then those that are between two.
 */
final class Connections {
    private final int most;
    private final Set<Connection> open = new LinkedHashSet<>();

    Connections(int most) {
        this.most = most;
    }

    /** Takes a new one in, once there is a place. */
    synchronized void admit(Connection connection) throws InterruptedException {
        while (open.size() >= most && !makePlace()) {
            wait();
        }
        open.add(connection);
    }

    synchronized void leave(Connection connection) {
        open.remove(connection);
        notifyAll();
    }

    /** Ends one that will hardly be missed; false when all are being answered. */
    synchronized boolean makePlace() {
        for (Connection.Stage stage : List.of(Connection.Stage.NEW, Connection.Stage.IDLE, Connection.Stage.SENDING)) {
            for (Connection each : open) {
                if (each.stage() == stage) {
                    each.close();
                    open.remove(each);
                    return true;
                }
            }
        }
        return false;
    }

    synchronized void closeAll() {
        open.forEach(Connection::close);
        open.clear();
        notifyAll();
    }
}
