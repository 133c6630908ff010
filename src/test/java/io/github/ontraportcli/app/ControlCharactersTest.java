package io.github.ontraportcli.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonPrimitive;
import io.github.ontraportcli.json.Json;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nothing that an account or a file holds acts on a terminal: control characters of both sets, whole escape sequences and
 * what turns the direction of reading, in every place, come out spelled.
 */
class ControlCharactersTest {
    private static final int ROUNDS = 8;
    private static final List<String> READS = List.of(
            "contacts list --limit 3",
            "contacts list --limit 3 --columns id,firstname",
            "contacts list --limit 3 -o json",
            "contacts list --limit 3 -o ndjson",
            "contacts list --limit 3 -o csv",
            "contacts list --limit 3 -o tsv",
            "contacts list --limit 3 -o yaml",
            "contacts list --limit 3 -o ids",
            "contacts list --limit 3 -o raw",
            "contacts list --limit 3 -q [].firstname",
            "contacts list --limit 3 --verbose",
            "contacts get 7",
            "contacts get 7 -o yaml",
            "contacts show 7",
            "contacts count",
            "tags list",
            "automations list",
            "custom list Things",
            "objects list --type Things",
            "fields list --type contact",
            "condition explain \"firstname = 'x'\"",
            "api Contacts",
            "api Contacts -o raw",
            "api Contacts -i --silent",
            "api --paginate Contacts");
    private static final List<String> WRITES = List.of(
            "contacts update 7 --city Ojai",
            "contacts update 7 --city Ojai -o json",
            "contacts update 7 --city Ojai --verbose --retries 0",
            "contacts delete --where \"id > 1\"",
            "contacts delete 7 8",
            "contacts tag 7 --tag VIP",
            "contacts create --body -",
            "contacts create --body - --dry-run",
            "contacts create --body - --dry-run=curl",
            "api Contacts --input - -o json",
            "api Contacts --input - --dry-run",
            "history",
            "history -o yaml",
            "history --outcome unknown -o json",
            "auth status",
            "auth login --with-key --app-id 2_y");

    @TempDir
    Path home;

    private final Random random = new Random(20_260_201);

    @Test
    void none_of_them_reaches_a_terminal_raw() {
        List<String> wrong = new ArrayList<>();
        List<String> lines = new ArrayList<>(READS);
        lines.addAll(WRITES);
        for (int round = 0; round < ROUNDS; round++) {
            for (String line : lines) {
                String answer = answer();
                try (BadServer server = BadServer.answering(answer)) {
                    ScriptedPrompts prompts = ScriptedPrompts.answering("no");
                    ProgramRun.Ended ended = ProgramRun.in(home)
                            .connectedTo(server.address(), "2_x", "secret-key")
                            .given("{\"firstname\":" + quoted(evil()) + "," + quoted(evil()) + ":\"1\"}")
                            .onTerminal(80)
                            .asking(prompts)
                            .run(ScenarioText.words(line));
                    String shown = ended.out() + ended.err() + String.join("", prompts.questions());
                    int at = IntStream.range(0, shown.length())
                            .filter(i -> acts(shown.charAt(i)))
                            .findFirst()
                            .orElse(-1);
                    if (at >= 0) {
                        wrong.add(String.format(
                                "%s: \\u%04x behind %s\n%s",
                                line, (int) shown.charAt(at), shown.substring(Math.max(0, at - 60), at), answer));
                    }
                }
            }
        }
        assertEquals("", String.join("\n", wrong.subList(0, Math.min(3, wrong.size()))));
    }

    private static boolean acts(char c) {
        boolean control = c < 0x20 && c != '\n' && c != '\t' || c >= 0x7f && c <= 0x9f;
        return control || c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069;
    }

    private String answer() {
        String status = List.of("200 OK", "400 No" + reason(), "500 Oh", "401 " + reason(), "502 x")
                .get(random.nextInt(8) < 4 ? 0 : random.nextInt(5));
        String body = switch (random.nextInt(6)) {
            case 0 -> evil();
            case 1 -> "{\"message\":" + quoted(evil()) + "}";
            case 2 -> "<html><title>" + evil() + "</title></html>";
            case 3 -> "{\"code\":0,\"data\":" + record() + ",\"account_id\":" + quoted(evil()) + "}";
            default -> "{\"code\":0,\"data\":[" + record() + "," + record() + "],\"account_id\":\"1\"}";
        };
        return BadServer.http(status, "application/json\r\nX-Note: " + reason(), body);
    }

    private String record() {
        return "{\"id\":\"7\",\"tag_id\":\"7\",\"firstname\":" + quoted(evil()) + ",\"email\":" + quoted(evil())
                + ",\"city\":" + quoted(evil()) + ",\"name\":" + quoted(evil()) + ",\"plural\":" + quoted(evil())
                + ",\"singular\":" + quoted("Things" + evil()) + "," + quoted(evil()) + ":" + quoted(evil())
                + ",\"list\":[" + quoted(evil()) + "]}";
    }

    /** Some of them, and whole sequences that terminals obey. */
    private String evil() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(4) + 1; i > 0; i--) {
            text.append(List.of(
                            "\u001b[2J",
                            "\u001b]0;title\u0007",
                            "\u001b]52;c;eA==\u0007",
                            "\u009b31m",
                            "\u202etxet\u202c",
                            "\u2066x\u2069",
                            "\r",
                            "\u0008",
                            "\u007f",
                            String.valueOf((char) random.nextInt(0x20)),
                            String.valueOf((char) (0x7f + random.nextInt(0x21))))
                    .get(random.nextInt(11)));
            text.append((char) ('a' + random.nextInt(26)));
        }
        return text.toString();
    }

    /** What may stand in a head of HTTP without ending it. */
    private String reason() {
        return evil().replaceAll("[\r\n\u0000]", "");
    }

    /** Spelled as JSON asks, or as it must not be. */
    private String quoted(String text) {
        return random.nextInt(8) == 0 ? "\"" + text.replace("\"", "") + "\"" : Json.compact(new JsonPrimitive(text));
    }
}
