package io.github.ontraportcli.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import io.github.ontraportcli.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file of the history: what is added is found again, whoever else adds to it and however he ends. */
class HistoryFileTest {
    private static final Instant TIME = Instant.parse("2026-02-01T12:00:00Z");

    @TempDir
    Path state;

    @Test
    void a_write_is_two_lines_and_one_entry() throws IOException {
        HistoryFile file = HistoryFile.in(state);
        leaves(file, "a", "Contacts");
        ended(file, "a", Outcome.DONE);
        leaves(file, "b", "Tasks");

        assertEquals("""
                {"write":"a","time":"2026-02-01T12:00:00Z","profile":"main","app_id":"2_x","address":"https://api.example.com/1/",\
                "command":"contacts update","method":"PUT","path":"Contacts","query":"","body":"id=7&city=Ojai","ids":["7"],\
                "find_out":"ontraport contacts get 7"}
                {"write":"a","outcome":"done","status":200,"ms":412,"ids":["7"],"said":""}
                {"write":"b","time":"2026-02-01T12:00:00Z","profile":"main","app_id":"2_x","address":"https://api.example.com/1/",\
                "command":"contacts update","method":"PUT","path":"Tasks","query":"","body":"id=7&city=Ojai","ids":["7"],\
                "find_out":"ontraport contacts get 7"}
                """, Files.readString(newer()));
        assertEquals(List.of("Tasks left", "Contacts done"), shown(file, Wanted.ALL));
    }

    @Test
    void only_its_owner_can_read_it() throws IOException {
        leaves(HistoryFile.in(state), "a", "Contacts");

        List<String> modes = new ArrayList<>();
        try (Stream<Path> all = Files.walk(state.resolve("history"))) {
            for (Path each : all.sorted().toList()) {
                modes.add(
                        each.getFileName() + " " + PosixFilePermissions.toString(Files.getPosixFilePermissions(each)));
            }
        }
        assertEquals(List.of("history rwx------", "lock rw-------", "writes.ndjson rw-------"), modes);
    }

    @Test
    void a_line_that_was_broken_off_spoils_itself_alone() throws IOException {
        leaves(HistoryFile.in(state), "a", "Contacts");
        String torn = "{\"write\":\"b\",\"time\":\"2026-02-01T12:00:00Z\",\"path\":\"木";
        byte[] bytes = torn.getBytes(StandardCharsets.UTF_8);
        Files.write(newer(), Arrays.copyOf(bytes, bytes.length - 1), StandardOpenOption.APPEND);
        leaves(HistoryFile.in(state), "c", "Tasks");
        Files.writeString(newer(), "\n[1]\n{}\nnull\n{\"outcome\":\"done\"}\n", StandardOpenOption.APPEND);

        assertEquals(List.of("Tasks left", "Contacts left"), shown(HistoryFile.in(state), Wanted.ALL));
    }

    @Test
    void the_older_half_is_forgotten_when_the_file_is_full() throws IOException {
        HistoryFile file = new HistoryFile(state.resolve("history"), 1_000);
        for (int i = 0; i < 20; i++) {
            leaves(file, "w" + i, "P" + i);
            ended(file, "w" + i, Outcome.DONE);
        }

        List<String> kept = shown(file, Wanted.ALL);
        assertEquals(
                IntStream.rangeClosed(0, kept.size() - 1)
                        .mapToObj(i -> "P" + (19 - i) + " done")
                        .toList(),
                kept);
        assertEquals(List.of("P19 done", "P18 done"), shown(file, Wanted.ALL).subList(0, 2));
        assertEquals(true, Files.size(newer()) < 1_500);
    }

    @Test
    void a_write_that_ends_in_the_next_file_is_still_one_entry() throws IOException {
        HistoryFile file = new HistoryFile(state.resolve("history"), 200);
        leaves(file, "a", "Contacts");
        ended(file, "a", Outcome.UNKNOWN);

        assertEquals(List.of("Contacts unknown"), shown(file, Wanted.ALL));
    }

    @Test
    void those_who_write_at_once_lose_nothing() {
        int writers = 8;
        int each = 100;
        IntStream.range(0, writers).parallel().forEach(writer -> {
            HistoryFile file = HistoryFile.in(state);
            for (int i = 0; i < each; i++) {
                leaves(file, writer + "-" + i, "W" + writer);
                ended(file, writer + "-" + i, Outcome.DONE);
            }
        });

        List<Entry> all = HistoryFile.in(state).newest(Wanted.ALL, 10_000);
        assertEquals(writers * each, all.size());
        assertEquals(
                writers * each,
                all.stream().filter(entry -> entry.outcome() == Outcome.DONE).count());
    }

    @Test
    void finds_what_is_wanted() {
        HistoryFile file = HistoryFile.in(state);
        leaves(file, "a", "Contacts");
        ended(file, "a", Outcome.DONE);
        leaves(file, "b", "Tasks");
        ended(file, "b", Outcome.UNKNOWN);
        leaves(file, "c", "Tags");

        assertEquals(
                List.of("Tags left", "Tasks unknown"),
                shown(file, wanted(Instant.MIN, Instant.MAX, Optional.of(Outcome.UNKNOWN), "", Optional.empty())));
        assertEquals(
                List.of("Tags left"),
                shown(file, wanted(Instant.MIN, Instant.MAX, Optional.of(Outcome.LEFT), "", Optional.empty())));
        assertEquals(
                List.of("Contacts done"),
                shown(file, wanted(Instant.MIN, Instant.MAX, Optional.empty(), "contact", Optional.of("main"))));
        assertEquals(
                List.of(), shown(file, wanted(Instant.MIN, Instant.MAX, Optional.empty(), "", Optional.of("other"))));
        assertEquals(
                List.of(),
                shown(file, wanted(TIME.plusMillis(1), Instant.MAX, Optional.empty(), "", Optional.empty())));
        assertEquals(List.of(), shown(file, wanted(Instant.MIN, TIME, Optional.empty(), "", Optional.empty())));
        assertEquals(
                3,
                shown(file, wanted(TIME, TIME.plusMillis(1), Optional.empty(), "", Optional.empty()))
                        .size());
    }

    private static Wanted wanted(
            Instant since, Instant until, Optional<Outcome> outcome, String path, Optional<String> profile) {
        return new Wanted(since, until, outcome, path, profile);
    }

    private static List<String> shown(HistoryFile file, Wanted wanted) {
        return file.newest(wanted, 10_000).stream()
                .map(each -> each.left().path() + " " + each.outcome().word())
                .toList();
    }

    private static void leaves(HistoryFile file, String write, String path) {
        add(
                file,
                new Left(
                                write,
                                TIME,
                                "main",
                                "2_x",
                                "https://api.example.com/1/",
                                "contacts update",
                                "PUT",
                                path,
                                "",
                                "id=7&city=Ojai",
                                List.of("7"),
                                "ontraport contacts get 7")
                        .line());
    }

    private static void ended(HistoryFile file, String write, Outcome outcome) {
        add(file, new Ending(outcome, 200, 412, List.of("7"), "").line(write));
    }

    private static void add(HistoryFile file, JsonObject line) {
        try {
            file.add(Json.parse(Json.compact(line)).orElseThrow().getAsJsonObject());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path newer() {
        return state.resolve("history").resolve("writes.ndjson");
    }
}
