package io.github.ontraportcli.sandbox.http;

import io.github.ontraportcli.sandbox.wire.Incoming;
import io.github.ontraportcli.sandbox.wire.Rejection;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;

/** One client's connection: requests in, answers out, one after the other. */
final class Connection implements AutoCloseable {
    private static final long MOST_IGNORED = 64L << 20; // bytes

    /** How far a connection is, the least to be missed first. */
    enum Stage {
        /** It has never sent a whole request. */
        NEW,
        /** It is between two requests. */
        IDLE,
        /** It is sending a further request. */
        SENDING,
        /** It is owed an answer. */
        OWED
    }

    private final Socket socket;
    private final Front front;
    private final Service service;
    private volatile Stage stage = Stage.NEW;
    private volatile boolean late;

    Connection(Socket socket, Front front, Service service) {
        this.socket = socket;
        this.front = front;
        this.service = service;
    }

    Stage stage() {
        return stage;
    }

    void serve() throws IOException, InterruptedException {
        Patience patience = service.patience();
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(patience.silence());
        InputStream in = new BufferedInputStream(socket.getInputStream(), 1 << 14);
        Writer writer = new Writer(socket, service.pause());
        RequestReader reader = new RequestReader(in, socket.getOutputStream(), service.room());
        while (reader.begins()) {
            stage = stage == Stage.NEW ? Stage.NEW : Stage.SENDING;
            try {
                Head head;
                try (Deadlines.Deadline end = service.deadlines().in(patience.head(), this::tooLate)) {
                    head = reader.head();
                }
                Incoming request;
                try (Deadlines.Deadline end = service.deadlines().in(patience.body(), this::tooLate)) {
                    request = reader.body(head);
                }
                stage = Stage.OWED;
                if (!answered(request, writer, head.keepsAlive())) {
                    return;
                }
            } catch (Rejection refused) {
                refuse(refused, reader, in, writer);
                return;
            } catch (IOException e) {
                if (late) {
                    refuse(Rejection.of(408, "The request did not come in time."), reader, in, writer);
                }
                return;
            } finally {
                reader.release();
            }
            stage = Stage.IDLE;
        }
    }

    /** Answers, and says whether the connection goes on. */
    private boolean answered(Incoming request, Writer writer, boolean again) throws IOException, InterruptedException {
        boolean bodyless = request.method().equals("HEAD");
        Visit visit = front.receive(request);
        service.pause().millis(visit.turn().delay());
        boolean large = service.takesTurn(request);
        service.answering().lock();
        try {
            Delivery delivery = front.carryOut(visit);
            // From here on it is the client that takes its time.
            try (Deadlines.Deadline end =
                    service.deadlines().in(service.patience().reading(), this::close)) {
                return writer.deliver(delivery, again, bodyless) && again;
            }
        } finally {
            service.answering().unlock();
            service.tookTurn(large);
        }
    }

    private void refuse(Rejection refused, RequestReader reader, InputStream in, Writer writer)
            throws IOException, InterruptedException {
        stage = Stage.OWED;
        Incoming begun = reader.begun();
        try (Deadlines.Deadline end = service.deadlines().in(service.patience().leaving(), this::close)) {
            Delivery delivery = new Delivery(front.refusal(refused, begun), Delivery.Manner.WHOLE);
            writer.deliver(delivery, false, begun.method().equals("HEAD"));
            socket.shutdownOutput();
            byte[] ignored = new byte[1 << 16];
            long left = late ? 0 : MOST_IGNORED;
            while (left > 0) {
                int read = in.read(ignored);
                left = read < 0 ? 0 : left - read;
            }
        }
    }

    /** Ends the wait for what has not come: it reads as the end of what was sent. */
    private void tooLate() {
        late = true;
        try {
            socket.shutdownInput();
        } catch (IOException e) {
            close();
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            // It is gone, which is what was wanted.
            return;
        }
    }
}
