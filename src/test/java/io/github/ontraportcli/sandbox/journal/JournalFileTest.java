package io.github.ontraportcli.sandbox.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalFileTest {
    @TempDir
    Path directory;

    private static Entry entry(int number) {
        return new Entry(Instant.EPOCH, "GET", "/1/" + number, "", "", 200, 3, "");
    }

    private static String paths(List<Entry> entries) {
        return String.join(
                " ", entries.stream().map(each -> each.path().substring(3)).toList());
    }

    @Test
    void tells_the_last_entries_oldest_first() {
        JournalFile journal = JournalFile.in(directory);
        assertEquals("", paths(journal.last(Wanted.ALL, 5)));
        for (int i = 1; i <= 7; i++) {
            journal.add(entry(i));
        }
        assertEquals("3 4 5 6 7", paths(journal.last(Wanted.ALL, 5)));
        assertEquals(List.of(entry(7)), journal.last(Wanted.ALL, 1));
        assertEquals("", paths(journal.last(Wanted.ALL, 0)));
        journal.clear();
        assertEquals("", paths(journal.last(Wanted.ALL, 5)));
    }

    @Test
    void never_keeps_more_than_two_full_files_and_a_follower_misses_nothing() throws IOException {
        int size = entry(1_000).json().toString().length() + 1;
        JournalFile journal = JournalFile.in(directory, 10L * size);
        JournalFile.Tail tail = journal.tail();
        List<Entry> followed = new ArrayList<>();
        for (int i = 1_000; i < 1_095; i++) {
            journal.add(entry(i));
            if (i % 7 == 0) {
                followed.addAll(tail.more());
            }
        }
        followed.addAll(tail.more());
        assertEquals(
                "1080 1081 1082 1083 1084 1085 1086 1087 1088 1089 1090 1091 1092 1093 1094",
                paths(journal.last(Wanted.ALL, 99)));
        assertEquals(
                Stream.iterate(1_000, i -> i + 1)
                        .limit(95)
                        .map(JournalFileTest::entry)
                        .toList(),
                followed);
        try (Stream<Path> files = Files.list(directory)) {
            assertEquals(2, files.count());
        }
    }

    @Test
    void a_line_that_was_broken_off_spoils_itself_only() throws IOException {
        JournalFile journal = JournalFile.in(directory);
        journal.add(entry(1));
        Files.writeString(directory.resolve("journal.ndjson"), "{\"time\":\"20\n", StandardOpenOption.APPEND);
        JournalFile.Tail tail = journal.tail();
        assertEquals("1", paths(tail.more()));
        journal.add(entry(2));
        Files.writeString(directory.resolve("journal.ndjson"), "{\"time\":", StandardOpenOption.APPEND);
        assertEquals("2", paths(tail.more()));
        assertEquals("1 2", paths(journal.last(Wanted.ALL, 9)));
    }

    @Test
    void several_add_at_once_and_no_line_is_lost() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Callable<Boolean>> work = new ArrayList<>();
        for (int thread = 0; thread < 4; thread++) {
            JournalFile own = JournalFile.in(directory);
            int from = thread * 500;
            work.add(() -> {
                for (int i = from; i < from + 500; i++) {
                    own.add(entry(i));
                }
                return true;
            });
        }
        for (Future<Boolean> each : threads.invokeAll(work)) {
            each.get();
        }
        threads.shutdown();
        long different = JournalFile.in(directory).last(Wanted.ALL, 9_999).stream()
                .map(Entry::path)
                .distinct()
                .count();
        assertEquals(2_000, different);
    }

    @Test
    void an_entry_is_wanted_by_method_text_status_and_time() {
        Entry entry = new Entry(Instant.ofEpochSecond(60), "PUT", "/1/Contacts", "ids=5", "", 404, 3, "");
        Instant any = Instant.MIN;
        List<Boolean> wanted = Stream.of(
                        new Wanted("put", "contacts?IDS", "4xx", Instant.ofEpochSecond(60)),
                        new Wanted("GET", "", "", any),
                        new Wanted("", "tags", "", any),
                        new Wanted("", "", "5xx", any),
                        new Wanted("", "", "40", any),
                        new Wanted("", "", "404", any),
                        new Wanted("", "", "", Instant.ofEpochSecond(61)))
                .map(each -> each.matches(entry))
                .toList();
        assertEquals(List.of(true, false, false, false, false, true, false), wanted);
    }
}
