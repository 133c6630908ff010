package io.github.ontraportcli.sandbox.http;

import io.github.ontraportcli.failure.Failure;
import io.github.ontraportcli.sandbox.trouble.Pause;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

/** The open port: takes connections and lets each be served by a thread of its own, until it is closed. */
public final class Listener implements AutoCloseable {
    private static final int MOST_CONNECTIONS = 400;
    /** Waiting connections beyond those that are served. */
    private static final int BACKLOG = 1_000;
    /** How long closing waits for answers that are being made, in seconds. */
    private static final int GRACE = 5;
    /** Until the next try when the system gives no more connections, in milliseconds. */
    private static final long RESPITE = 20;

    private final ServerSocket socket;
    private final Front front;
    private final Service service;
    private final Connections connections = new Connections(MOST_CONNECTIONS);
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "sandbox");
        thread.setDaemon(true);
        return thread;
    });

    private Listener(ServerSocket socket, Front front, Service service) {
        this.socket = socket;
        this.front = front;
        this.service = service;
    }

    /**
     * Opens the port.
     *
     * @param address an interface's address, e.g. 127.0.0.1
     * @param port 0 takes any that is free
     * @param patience how long clients are waited for
     * @param pause passes time
     */
    public static Listener start(String address, int port, Front front, Patience patience, Pause pause) {
        try {
            ServerSocket socket = new ServerSocket();
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(address), port), BACKLOG);
            Listener listener = new Listener(socket, front, new Service(patience, pause));
            listener.threads.execute(listener::accept);
            return listener;
        } catch (IOException e) {
            throw Failure.usage("the sandbox cannot listen on " + address + " port " + port)
                    .why(e.getMessage())
                    .next("choose another port with --port, or none for any that is free");
        }
    }

    /** The port that was opened. */
    public int port() {
        return socket.getLocalPort();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            // It takes no more connections either way.
        }
        boolean still = false;
        try {
            still = service.silence().tryLock(GRACE, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        connections.closeAll();
        threads.shutdownNow();
        service.close();
        if (still) {
            service.silence().unlock();
        }
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Connection connection = new Connection(socket.accept(), front, service);
                connections.admit(connection);
                threads.execute(() -> serve(connection));
            } catch (IOException e) {
                if (!recovered()) {
                    return;
                }
            } catch (InterruptedException | RejectedExecutionException e) {
                return;
            }
        }
    }

    /** The system gives no more connections: ends one of those that are open, and tries again a moment later. */
    private boolean recovered() {
        try {
            connections.makePlace();
            Pause.REAL.millis(socket.isClosed() ? 0 : RESPITE);
            return true;
        } catch (InterruptedException e) {
            return false;
        }
    }

    private void serve(Connection connection) {
        try (connection) {
            connection.serve();
        } catch (IOException e) {
            // The other side went away, or said nothing for too long: there is nobody to tell.
            return;
        } catch (InterruptedException | RejectedExecutionException e) {
            // The server is being closed.
            return;
        } finally {
            connections.leave(connection);
        }
    }
}
