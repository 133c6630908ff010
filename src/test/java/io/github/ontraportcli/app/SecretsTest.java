package io.github.ontraportcli.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.ontraportcli.json.Json;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * No secret shows: keys, cards, their codes and passwords are planted in every place of random requests, the server sends
 * all of it back in a random spelling, and nothing that is said or kept holds any of them. Only what a server answers when it
 * did what it was told is printed as it came.
 */
class SecretsTest {
    private static final int ROUNDS = 150;
    private static final List<String> CARD_NAMES =
            List.of("ccnumber", "cc_number", "CC-Number", "card_number", "cardNumber");
    private static final List<String> CODE_NAMES = List.of("cvc", "CVV", "cc_code", "cvv2");
    private static final List<String> PASSWORDS = List.of("password", "api_key", "Password", "apiKey");

    @TempDir
    Path home;

    private final Random random = new Random(20_260_201);
    private final List<String> secrets = new ArrayList<>();
    private int status;
    private final RepeatingServer server =
            new RepeatingServer(arrived -> new RepeatingServer.Answer(status, "text/plain", spelled(arrived.text())));

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void no_secret_is_in_anything_that_is_said_or_kept() throws IOException {
        List<String> shown = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            secrets.clear();
            String key = plant("K3y" + text(8) + "+/=&\"\\ü");
            boolean form = random.nextInt(3) == 0;
            String body = form ? form() : Json.compact(tree(3));
            status = List.of(200, 400, 500, 502, 401, 422).get(random.nextInt(6));
            ProgramRun run = ProgramRun.in(home)
                    .connectedTo(server.address(), "2_x", asciiOnly(key))
                    .given(body);
            run = random.nextBoolean() ? run.onTerminal(100) : run;
            plant(asciiOnly(key));
            List<String> line = line(form);
            ProgramRun.Ended ended = run.run(line);
            String said = (ended.code() == 0 && !line.contains("--dry-run") ? "" : ended.out()) + ended.err();
            String kept = kept();
            String history = ProgramRun.in(home).run("history", "-o", "json").out();
            for (String each : List.of(said, kept, history)) {
                for (String secret : secrets) {
                    if (holds(each, secret)) {
                        shown.add("round " + round + " " + line + ": " + secret + "\n" + body + "\n" + each);
                    }
                }
            }
            ProgramRun.in(home).run("history", "clear", "--yes");
        }
        assertEquals("", String.join("\n\n", shown.subList(0, Math.min(2, shown.size()))));
    }

    private List<String> line(boolean form) {
        List<String> line = new ArrayList<>(List.of("api", "NewThings", "--input", "-", "--silent", "--retries", "0"));
        if (form) {
            line.add("--form");
        }
        switch (random.nextInt(5)) {
            case 0 -> line.add("--dry-run");
            case 1 -> line.add("--dry-run=curl");
            case 2 -> line.addAll(List.of("-o", "json"));
            default -> line.add("--verbose");
        }
        return line;
    }

    private JsonObject tree(int depth) {
        JsonObject tree = new JsonObject();
        tree.addProperty("note", text(5));
        switch (random.nextInt(7)) {
            case 0 -> {
                JsonObject payer = new JsonObject();
                payer.add(name(CARD_NAMES), number(card()));
                payer.addProperty("code", plant(code()));
                payer.addProperty("expire_month", 12);
                tree.add("payer", payer);
            }
            case 1 -> {
                tree.add(name(CARD_NAMES), number(card()));
                tree.addProperty(name(CODE_NAMES), plant(code()));
            }
            case 2 -> tree.addProperty(name(PASSWORDS), plant("pw-" + text(10)));
            case 3 -> tree.addProperty("comment", "paid with " + plant(grouped(luhn())) + " on Monday");
            case 4 -> tree.add("anything", number(luhn()));
            default -> tree.addProperty("payer[" + name(CARD_NAMES) + "]", plant(grouped(luhn())));
        }
        if (depth > 0) {
            JsonObject inner = tree(depth - 1);
            switch (random.nextInt(3)) {
                case 0 -> tree.add("inner", inner);
                case 1 -> tree.addProperty("data", Json.compact(inner));
                default -> {
                    JsonArray list = new JsonArray();
                    list.add(inner);
                    tree.add("list", list);
                }
            }
        }
        return tree;
    }

    private String form() {
        List<String> pairs = new ArrayList<>();
        pairs.add("note=" + encoded(text(5)));
        pairs.add(encoded(name(CARD_NAMES)) + "=" + encoded(plant(card())));
        pairs.add("code=" + plant(code()));
        pairs.add(name(PASSWORDS) + "=" + encoded(plant("pw " + text(9) + "&=+")));
        pairs.add("comment=" + encoded("it is " + plant(grouped(luhn())) + "."));
        pairs.add("data=" + encoded(Json.compact(tree(1))));
        return String.join("&", pairs);
    }

    /** What the server repeats may be encoded, or stand in JSON. */
    private String spelled(String text) {
        return switch (random.nextInt(4)) {
            case 0 -> encoded(text);
            case 1 -> Json.compact(new JsonPrimitive(text));
            case 2 -> "{\"message\":" + Json.compact(new JsonPrimitive("no: " + text)) + "}";
            default -> text;
        };
    }

    /** The lines of the history, of caches, and of whatever else was left behind. */
    private String kept() throws IOException {
        StringBuilder kept = new StringBuilder();
        try (Stream<Path> files = Files.walk(home)) {
            for (Path each : files.filter(Files::isRegularFile).sorted().toList()) {
                kept.append(each.getFileName())
                        .append('\n')
                        .append(Files.readString(each, StandardCharsets.ISO_8859_1))
                        .append('\n');
            }
        }
        return kept.toString();
    }

    private static boolean holds(String text, String secret) {
        if (secret.matches("[0-9]{4}")) {
            return Pattern.compile("(?:(?<![0-9A-Za-z])|(?<=%[0-9A-F]{2}))" + secret + "(?![0-9A-Za-z])")
                    .matcher(text)
                    .find();
        }
        String json = Json.compact(new JsonPrimitive(secret));
        return Stream.of(
                        secret,
                        secret.replaceAll("(?<=[0-9])[ -](?=[0-9])", ""),
                        encoded(secret),
                        encoded(secret).replace("+", "%20"),
                        json.substring(1, json.length() - 1))
                .anyMatch(text::contains);
    }

    private String plant(String secret) {
        secrets.add(secret);
        return secret;
    }

    private JsonPrimitive number(String card) {
        plant(card);
        boolean digits = card.chars().allMatch(Character::isDigit);
        return digits && random.nextBoolean() ? new JsonPrimitive(Long.parseLong(card)) : new JsonPrimitive(card);
    }

    /** A card's number, or one with a slip in it. */
    private String card() {
        String number = random.nextInt(3) == 0 ? "4" + digits(15) : luhn();
        return grouped(number);
    }

    private String luhn() {
        String start = (random.nextBoolean() ? "4" : "5") + digits(14);
        for (int last = 0; last < 10; last++) {
            int sum = 0;
            String number = start + last;
            for (int i = 0; i < 16; i++) {
                int digit = number.charAt(15 - i) - '0';
                sum += i % 2 == 0 ? digit : digit > 4 ? 2 * digit - 9 : 2 * digit;
            }
            if (sum % 10 == 0) {
                return number;
            }
        }
        throw new AssertionError(start);
    }

    private String grouped(String number) {
        String between = List.of("", " ", "-").get(random.nextInt(3));
        return number.replaceAll("(?<=\\G[0-9]{4})(?=[0-9])", between);
    }

    /** Four digits that stand nowhere else. */
    private String code() {
        return String.valueOf(7100 + random.nextInt(800));
    }

    private String digits(int count) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < count; i++) {
            digits.append((char) ('0' + random.nextInt(10)));
        }
        return digits.toString();
    }

    private String text(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append((char) ('g' + random.nextInt(20)));
        }
        return text.toString();
    }

    private String name(List<String> names) {
        return names.get(random.nextInt(names.size()));
    }

    private static String asciiOnly(String key) {
        return key.replaceAll("[^\\x21-\\x7e]", "");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
