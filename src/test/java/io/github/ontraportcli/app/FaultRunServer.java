package io.github.ontraportcli.app;

import io.github.ontraportcli.api.Waiting;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * The server of the fault runs: an account on loopback whose answers are late, cut, wrong or never come, as a seed says, and
 * which books every request and whether it was carried out. It shares nothing with the client or the sandbox. It keeps to
 * 180 requests in any minute by the clock of the runs.
 */
final class FaultRunServer implements AutoCloseable {
    private static final int MOST = 180;
    private static final long MINUTE = 60_000;
    private static final int LONGER_THAN_PATIENCE = 5_000;

    /** A request that came, and what became of it. */
    record Booked(FaultRunCall call, FaultRunTrouble trouble, boolean carriedOut, int status) {
        /** Whether the answer left open what was done. */
        boolean unclear() {
            return !trouble.clear();
        }
    }

    private final ServerSocket socket;
    private final FaultRunAccount account;
    private final Waiting time;
    private final Deque<Long> lately = new ArrayDeque<>();
    private final List<Booked> booked = new ArrayList<>();
    private final Map<String, Integer> tries = new HashMap<>();
    private long seed;
    private int perMille;

    FaultRunServer(FaultRunAccount account, Waiting time) {
        this.account = account;
        this.time = time;
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        daemon(this::accept);
    }

    String address() {
        return "http://127.0.0.1:" + socket.getLocalPort() + "/1/";
    }

    /** From now on so many of a thousand requests meet trouble, chosen by this seed. */
    synchronized void trouble(long by, int ofThousand) {
        seed = by;
        perMille = ofThousand;
        tries.clear();
    }

    /** What came since the last time. */
    synchronized List<Booked> taken() {
        List<Booked> taken = List.copyOf(booked);
        booked.clear();
        return taken;
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                daemon(() -> serve(connection));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            connection.setTcpNoDelay(true);
            InputStream in = new BufferedInputStream(connection.getInputStream());
            boolean more = true;
            while (more) {
                FaultRunCall call = FaultRunCall.read(in);
                more = call != null && answered(call, connection);
            }
        } catch (IOException e) {
            // The client has hung up.
        }
    }

    /** Answers, or does not; whether the connection goes on. */
    private boolean answered(FaultRunCall call, Socket connection) throws IOException {
        Booked done;
        FaultRunAccount.@Nullable Answer answer = null;
        String limits;
        synchronized (this) {
            Random random =
                    new Random(seed ^ (31L * call.whole().hashCode() + tries.merge(call.whole(), 1, Integer::sum)));
            random.nextInt();
            FaultRunTrouble trouble = trouble(call, random);
            limits = limits();
            boolean carriesOut = trouble.carriesOut(random.nextBoolean());
            if (carriesOut) {
                answer = account.answer(call);
            }
            boolean done200 = answer != null && answer.status() == 200;
            done = new Booked(call, trouble, done200, answer == null ? 0 : answer.status());
            booked.add(done);
        }
        FaultRunTrouble trouble = done.trouble();
        FaultRunAccount.Answer known = answer == null ? new FaultRunAccount.Answer(0, "") : answer;
        if (trouble == FaultRunTrouble.STALLED) {
            // As long as the client's patience, which hangs up then.
            connection.setSoTimeout(LONGER_THAN_PATIENCE);
            connection.getInputStream().read();
        }
        byte[] bytes = trouble.sent(known, limits, call);
        if (trouble == FaultRunTrouble.RESET_BEFORE || trouble == FaultRunTrouble.RESET_AFTER) {
            connection.setSoLinger(true, 0);
            return false;
        }
        connection.getOutputStream().write(bytes);
        connection.getOutputStream().flush();
        return trouble.goesOn();
    }

    /** What befalls a request. One beyond the limit is refused in any case; what answers no cannot be spoiled further. */
    private FaultRunTrouble trouble(FaultRunCall call, Random random) {
        long now = time.millis();
        while (!lately.isEmpty() && lately.peek() <= now - MINUTE) {
            lately.remove();
        }
        if (lately.size() >= MOST) {
            return FaultRunTrouble.LIMITED;
        }
        lately.add(now);
        if (random.nextInt(1000) >= perMille) {
            return FaultRunTrouble.NONE;
        }
        FaultRunTrouble[] all = FaultRunTrouble.values();
        FaultRunTrouble trouble = all[1 + random.nextInt(all.length - 1)];
        boolean seldom = trouble == FaultRunTrouble.STALLED && random.nextInt(8) > 0;
        boolean nothing = trouble == FaultRunTrouble.NO_CONTENT && !call.writes();
        return seldom || nothing ? FaultRunTrouble.STATUS_502 : trouble;
    }

    private String limits() {
        long left = MOST - lately.size();
        long reset = lately.isEmpty() ? 0 : Math.max(0, lately.peek() + MINUTE - time.millis() + 999) / 1000;
        return "X-Rate-Limit-Limit: " + MOST + "\r\nX-Rate-Limit-Remaining: " + left + "\r\nX-Rate-Limit-Reset: "
                + reset + "\r\n";
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "fault-run-server");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
