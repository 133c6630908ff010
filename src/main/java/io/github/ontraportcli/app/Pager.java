package io.github.ontraportcli.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Stdout by way of the pager that {@code ONTRAPORT_PAGER} or {@code PAGER} names, on a terminal only, and only once the
 * result is longer than the screen. Whoever leaves the pager early ends the command quietly.
 */
final class Pager extends OutputStream {
    private static final long QUITTING = 300; // milliseconds

    private final OutputStream terminal;
    private final String command;
    private final int height;
    private final Map<String, String> environment;
    private final Interruption interruption;
    private final ByteArrayOutputStream held = new ByteArrayOutputStream();
    private int lines;
    private boolean straight;
    private @Nullable Process process;

    /**
     * A pager.
     *
     * @param height of the screen, in lines
     */
    Pager(
            OutputStream terminal,
            String command,
            int height,
            Map<String, String> environment,
            Interruption interruption) {
        this.terminal = terminal;
        this.command = command;
        this.height = height;
        this.environment = environment;
        this.interruption = interruption;
    }

    /** The pager that the environment names; nothing where it names none. */
    static String named(Map<String, String> environment) {
        String own = environment.get("ONTRAPORT_PAGER");
        String command = own == null ? environment.getOrDefault("PAGER", "") : own;
        return command.equals("cat") ? "" : command;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        if (straight) {
            terminal.write(bytes, from, length);
            return;
        }
        Process pager = process;
        if (pager != null) {
            pager.getOutputStream().write(bytes, from, length);
            pager.getOutputStream().flush();
            return;
        }
        held.write(bytes, from, length);
        for (int i = from; i < from + length; i++) {
            lines += bytes[i] == '\n' ? 1 : 0;
        }
        if (lines >= height) {
            open();
        }
    }

    /** Shows what is left and waits until the pager is left. Everything later goes straight to the terminal. */
    void end() {
        if (straight) {
            return;
        }
        straight = true;
        try {
            Process pager = process;
            if (pager == null) {
                held.writeTo(terminal);
                terminal.flush();
            } else {
                pager.getOutputStream().close();
                pager.waitFor();
            }
        } catch (IOException e) {
            // The terminal or the pager has gone; there is nobody to tell.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        held.reset();
    }

    private void open() throws IOException {
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", command)
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().remove("ONTRAPORT_API_KEY");
        if (!environment.containsKey("LESS")) {
            builder.environment().put("LESS", "FRX");
        }
        Process pager = builder.start();
        // What the pager did to the screen and the keyboard it undoes itself; the shell that started it may have more
        // children.
        interruption.undoing(() -> quit(pager));
        process = pager;
        held.writeTo(pager.getOutputStream());
        held.reset();
    }

    /** Ends the shell, which hands it on or not, and what it has started. */
    private static void quit(Process pager) {
        List<ProcessHandle> started = pager.descendants().toList();
        quit(List.of(pager.toHandle()));
        quit(started);
    }

    private static void quit(List<ProcessHandle> processes) {
        processes.forEach(ProcessHandle::destroy);
        try {
            for (ProcessHandle each : processes) {
                each.onExit().get(QUITTING, TimeUnit.MILLISECONDS);
            }
        } catch (ExecutionException | TimeoutException e) {
            // It takes its time; the terminal is left to it.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Stderr that lets the pager end before anything is written beside it. */
    static OutputStream after(Pager pager, OutputStream err) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                pager.end();
                err.write(b);
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                pager.end();
                err.write(bytes, from, length);
            }
        };
    }
}
