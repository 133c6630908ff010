package io.github.ontraportcli.app;

import io.github.ontraportcli.cli.Underway;
import io.github.ontraportcli.failure.Failure;
import io.github.ontraportcli.output.Style;
import io.github.ontraportcli.output.Terminal;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.graalvm.nativeimage.VMRuntime;
import org.jspecify.annotations.Nullable;

/**
 * What happens at Ctrl-C, or when the process is asked to end: the terminal is put back as it was, and stderr says what
 * became of what was under way. Whatever the rest of the program waits for, it is over within a second.
 *
 * <p>The Java runtime ends the process with 130 or 143 as soon as this is done; stdout and stderr take nothing more from
 * anybody else once it has begun.
 */
final class Interruption {
    private static final long LONGEST = 900; // milliseconds
    /** A property that only a native binary has. */
    private static final String BINARY = "org.graalvm.nativeimage.imagecode";

    private final List<String> arguments;
    private final Underway underway = new Underway();
    private final Deque<Runnable> undoing = new ArrayDeque<>();
    private final Thread hook = new Thread(this::happens, "interruption");
    private volatile boolean begun;
    private volatile boolean asking;
    private volatile @Nullable Surface surface;

    /**
     * Awaits an interruption from now on.
     *
     * @param arguments the command line, which may ask for JSON
     */
    Interruption(List<String> arguments) {
        this.arguments = arguments;
        Runtime.getRuntime().addShutdownHook(hook);
        if (System.getProperty(BINARY) != null) {
            // It listens to no signal before that, and so would run no hook; a start that needs none is spared it.
            VMRuntime.initialize();
        }
    }

    /** What is to be told of. */
    Underway underway() {
        return underway;
    }

    /** Whether it has begun. */
    boolean begun() {
        return begun;
    }

    /**
     * Says where it is told, which is found out after it is awaited.
     *
     * @param preferred the format that is used where the command line names none; may be empty
     */
    void tellsOn(Terminal terminal, Screen stderr, String preferred) {
        surface = new Surface(terminal, stderr, preferred);
    }

    /** Has this done at an interruption, until the answer is closed. */
    Underway.Ending undoing(Runnable undo) {
        synchronized (undoing) {
            undoing.push(undo);
        }
        return () -> {
            synchronized (undoing) {
                if (!begun) {
                    undoing.remove(undo);
                }
            }
        };
    }

    /** A question stands on the terminal, until the answer is closed. */
    Underway.Ending asking() {
        asking = true;
        return () -> asking = begun;
    }

    /** The program has ended by itself. Does not return when it was interrupted before that: the process is ending. */
    void over() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Lets another thread do it, so that a stream that nobody reads cannot hold the process up. */
    private void happens() {
        begun = true;
        int code = code();
        Thread told = new Thread(() -> undoAndTell(code), "interrupted");
        told.setDaemon(true);
        told.start();
        try {
            told.join(LONGEST);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void undoAndTell(int code) {
        Optional<Failure> failure = failure();
        synchronized (undoing) {
            for (Runnable each : undoing) {
                each.run();
            }
        }
        Surface where = surface;
        boolean json = Report.asksForJson(arguments, where == null ? "" : where.preferred());
        boolean colour = where != null && where.terminal().colourErr() && !arguments.contains("--no-color");
        String text = failure.map(each -> Report.text(each, code, json, Style.of(colour)))
                .orElse("");
        String start =
                where != null && where.terminal().stderr() ? where.stderr().newLine(asking) : "";
        try {
            new FileOutputStream(FileDescriptor.err).write((start + text).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // Stderr has gone; there is nobody to tell.
        }
    }

    private Optional<Failure> failure() {
        Optional<Failure> failure = underway.interrupted();
        return failure.isEmpty() && asking
                ? Optional.of(Failure.interrupted("interrupted; nothing was changed"))
                : failure;
    }

    /** The exit code, which the runtime knows and tells nobody: it names the thread that it handles a signal with. */
    private static int code() {
        ThreadGroup all = Thread.currentThread().getThreadGroup();
        while (all.getParent() != null) {
            all = all.getParent();
        }
        Thread[] threads = new Thread[all.activeCount() + 8];
        int count = all.enumerate(threads);
        for (int i = 0; i < count; i++) {
            String name = threads[i].getName();
            if (name.equals("SIGTERM handler")) {
                return 143;
            }
            if (name.equals("SIGHUP handler")) {
                return 129;
            }
        }
        return 130;
    }

    /** What stderr is, and the format that was preferred. */
    private record Surface(Terminal terminal, Screen stderr, String preferred) {}
}
