package io.github.ontraportcli.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DurabilityTest {
    private static final int CONFIRMED = 60;

    @TempDir
    Path directory;

    @Test
    void has_every_confirmed_contact_after_its_process_was_killed() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String last = "";
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (int i = 0; i < CONFIRMED; i++) {
                last = lines.readLine();
            }
            // By its handle, because destroying the process itself also closes what it has written.
            process.toHandle().destroyForcibly();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                last = line;
            }
        }
        process.waitFor();
        try (Sandbox sandbox =
                Sandbox.start(SandboxOptions.in(directory, new TestClock()).withContacts(10))) {
            assertEquals(
                    "200 {\"code\":0,\"data\":[{\"firstname\":\"n" + last + "\",\"id\":\""
                            + (10 + Integer.parseInt(last))
                            + "\",\"owner\":\"1\"}],\"account_id\":\"12345\",\"misc\":[]}",
                    Caller.of(sandbox).get("Contacts?ids=" + (10 + Integer.parseInt(last)) + "&listFields=firstname"));
        }
    }
}
