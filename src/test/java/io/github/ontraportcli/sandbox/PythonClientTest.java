package io.github.ontraportcli.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A client in another language, written from the API's document with nothing but its standard library, meets the sandbox. */
class PythonClientTest {
    private static final Path CLIENT = Path.of("src", "test", "python", "client.py");

    @TempDir
    Path directory;

    @Test
    void a_client_written_from_the_document_gets_what_the_document_says() throws IOException, InterruptedException {
        needed();
        Path said = directory.resolve("said");
        try (Sandbox sandbox =
                Sandbox.start(SandboxOptions.inMemory(Clock.systemUTC()).withContacts(120))) {
            ProcessBuilder python = new ProcessBuilder(
                            "python3",
                            CLIENT.toString(),
                            sandbox.address().toString(),
                            sandbox.appId(),
                            sandbox.apiKey())
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile());
            Map<String, String> environment = python.environment();
            environment.keySet().removeIf(each -> each.toLowerCase(Locale.ROOT).endsWith("_proxy"));
            environment.put("PYTHONDONTWRITEBYTECODE", "1");
            int code = python.start().waitFor();

            assertEquals("""
                    created: Marie Jenkins
                    merged into the same: True
                    made anew: True and still: Jenkins & Sons
                    The tag is now being processed.
                    tagged: ['marie@example.org']
                    pages: 3 each contact once: True
                    rule kept as it was built: True
                    offer kept: True
                    the name again: 400
                    declined: 0 5
                    charged: Success! 1 1369820760 True 20.63
                    cards: [('0002', '1'), ('1111', '3')] False
                    spent: 20.63 owed: 20.63
                    sold: 3 for 8.97
                    rerun with the new card: 1
                    spent: 41.26 owed: 0.00
                    Refunded
                    statuses: [2, 2]
                    spent: 0.00 sold: 0
                    """, Files.readString(said, StandardCharsets.UTF_8));
            assertEquals(0, code);
        }
    }

    /** Fails with what to install when there is no Python. */
    private static void needed() {
        for (String folder : System.getenv().getOrDefault("PATH", "").split(":", -1)) {
            if (Files.isExecutable(Path.of(folder.isEmpty() ? "." : folder).resolve("python3"))) {
                return;
            }
        }
        fail("python3 is not installed; this test needs it: apt-get install python3");
    }
}
