package io.github.ontraportcli.sandbox.http;

import io.github.ontraportcli.failure.Failure;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** The open port: takes connections and lets each be served by a thread of its own, until it is closed. */
public final class Listener implements AutoCloseable {
    private static final int MOST_CONNECTIONS = 200;
    /** Waiting connections beyond those that are served. */
    private static final int BACKLOG = 100;
    /** How long closing waits for answers that are being made, in seconds. */
    private static final int GRACE = 5;

    private final ServerSocket socket;
    private final Front front;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final Semaphore free = new Semaphore(MOST_CONNECTIONS);
    private final ReadWriteLock answering = new ReentrantReadWriteLock();
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "sandbox");
        thread.setDaemon(true);
        return thread;
    });

    private Listener(ServerSocket socket, Front front) {
        this.socket = socket;
        this.front = front;
    }

    /**
     * Opens the port.
     *
     * @param address an interface's address, e.g. 127.0.0.1
     * @param port 0 takes any that is free
     */
    public static Listener start(String address, int port, Front front) {
        try {
            ServerSocket socket = new ServerSocket();
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(address), port), BACKLOG);
            Listener listener = new Listener(socket, front);
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
        quietly(socket);
        boolean still = false;
        try {
            still = answering.writeLock().tryLock(GRACE, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        open.forEach(Listener::quietly);
        threads.shutdownNow();
        if (still) {
            answering.writeLock().unlock();
        }
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                free.acquire();
                Socket accepted = socket.accept();
                open.add(accepted);
                threads.execute(() -> serve(accepted));
            } catch (IOException e) {
                free.release();
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void serve(Socket accepted) {
        try (accepted) {
            new Connection(accepted, front, answering.readLock()).serve();
        } catch (IOException e) {
            // The other side went away, or said nothing for too long: there is nobody to tell.
            return;
        } finally {
            open.remove(accepted);
            free.release();
        }
    }

    private static void quietly(AutoCloseable each) {
        try {
            each.close();
        } catch (Exception e) {
            // It is gone, which is what was wanted.
            return;
        }
    }
}
