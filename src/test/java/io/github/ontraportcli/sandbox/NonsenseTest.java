package io.github.ontraportcli.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Two thousand requests that make no sense, and a client beside them that makes sense and is answered as ever. */
class NonsenseTest {
    private static final int REQUESTS = 2_000;
    private static final int AT_ONCE = 4;
    private static final String OTHER = "2_other";
    private static final Pattern FAULT = Pattern.compile("HTTP/1\\.1 5");

    @Test
    void nonsense_is_refused_and_disturbs_nobody() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE + 1);
        try (Sandbox sandbox = Sandbox.start(
                SandboxOptions.inMemory(new TestClock()).withContacts(60).withAccounts(List.of(OTHER)))) {
            AtomicBoolean over = new AtomicBoolean();
            Future<String> sensible = threads.submit(() -> sense(sandbox, over));
            List<Callable<List<String>>> work = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                long seed = i;
                work.add(() -> nonsense(sandbox, seed, REQUESTS / AT_ONCE));
            }
            List<String> wrong = new ArrayList<>();
            for (Future<List<String>> each : threads.invokeAll(work)) {
                wrong.addAll(each.get());
            }
            over.set(true);
            assertEquals("", sensible.get());
            assertEquals("", String.join("\n\n", wrong));
        } finally {
            threads.shutdownNow();
        }
    }

    /** What was answered with a fault of the server's. */
    private static List<String> nonsense(Sandbox sandbox, long seed, int requests) throws IOException {
        Nonsense nonsense = new Nonsense(seed, Wire.keys(sandbox));
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < requests; i++) {
            byte[] request = nonsense.next();
            try (Wire wire = Wire.to(sandbox)) {
                wire.says(request);
                wire.saysNoMore();
                String answer = wire.hears();
                if (FAULT.matcher(answer).find() || (!answer.isEmpty() && !answer.startsWith("HTTP/1.1 "))) {
                    wrong.add(new String(request, StandardCharsets.ISO_8859_1) + "\n" + answer);
                }
            }
        }
        return wrong;
    }

    /** Goes on until the others are done; the first answer that is not the right one. */
    private static String sense(Sandbox sandbox, AtomicBoolean over) {
        Caller caller = new Caller(sandbox.address(), OTHER, sandbox.apiKey());
        for (int i = 1; !over.get(); i++) {
            String answer = caller.form("PUT", "Contacts", "id=1&city=c" + i)
                    + caller.get("Contacts?ids=1&listFields=city").replaceFirst("\\],\"account_id.*", "");
            String right = "200 {\"code\":0,\"data\":{\"attrs\":{\"city\":\"c" + i
                    + "\",\"dlm\":\"1769947200\",\"id\":\"1\"}},\"account_id\":\"177123515\"}"
                    + "200 {\"code\":0,\"data\":[{\"city\":\"c" + i + "\",\"id\":\"1\",\"owner\":\"1\"}";
            if (!answer.equals(right)) {
                return answer + "\n" + right;
            }
        }
        return "";
    }
}
