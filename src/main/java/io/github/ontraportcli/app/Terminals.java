package io.github.ontraportcli.app;

import io.github.ontraportcli.output.Colours;
import io.github.ontraportcli.output.Terminal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jline.nativ.CLibrary;
import org.jline.nativ.Kernel32;

/**
 * Finds out which streams are a terminal. On Linux the links in {@code /proc} tell, at no cost; elsewhere Jansi's native
 * library does.
 */
final class Terminals {
    private static final Path DESCRIPTORS = Path.of("/proc/self/fd");

    private Terminals() {}

    static Terminal detect(Map<String, String> environment, boolean windows) {
        boolean stdin = isTerminal(0, windows);
        boolean stdout = isTerminal(1, windows);
        boolean stderr = isTerminal(2, windows);
        int[] size = stdout || stderr ? size(environment, windows) : new int[] {0, 0};
        Colours colours = new Colours(environment, false);
        return new Terminal(stdin, stdout, stderr, size[1], size[0], colours.on(stdout), colours.on(stderr));
    }

    private static boolean isTerminal(int descriptor, boolean windows) {
        Path link = DESCRIPTORS.resolve(String.valueOf(descriptor));
        if (Files.isSymbolicLink(link)) {
            try {
                String target = Files.readSymbolicLink(link).toString();
                return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
            } catch (IOException e) {
                return false;
            }
        }
        if (Files.isDirectory(DESCRIPTORS)) {
            return false;
        }
        try {
            return (windows ? Kernel32.isatty(descriptor) : CLibrary.isatty(descriptor)) != 0;
        } catch (LinkageError e) {
            return false;
        }
    }

    /** Lines and columns; zero where they are not known. */
    private static int[] size(Map<String, String> environment, boolean windows) {
        String columns = environment.getOrDefault("COLUMNS", "");
        if (columns.matches("[1-9][0-9]{0,3}")) {
            return new int[] {0, Integer.parseInt(columns)};
        }
        if (windows) {
            return new int[] {0, 0};
        }
        try {
            ProcessBuilder asking = new ProcessBuilder("stty", "size")
                    .redirectInput(Path.of("/dev/tty").toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD);
            asking.environment().remove("ONTRAPORT_API_KEY");
            Process stty = asking.start();
            if (!stty.waitFor(2, TimeUnit.SECONDS)) {
                stty.destroy();
                return new int[] {0, 0};
            }
            String answer = new String(stty.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            if (answer.matches("[0-9]{1,5} [0-9]{1,5}")) {
                String[] parts = answer.split(" ", 2);
                return new int[] {Integer.parseInt(parts[0]), Integer.parseInt(parts[1])};
            }
        } catch (IOException e) {
            return new int[] {0, 0};
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return new int[] {0, 0};
    }
}
