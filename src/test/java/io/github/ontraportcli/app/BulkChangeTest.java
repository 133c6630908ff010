package io.github.ontraportcli.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ontraportcli.cli.Session;
import io.github.ontraportcli.failure.Failure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changes of many records: what is sent, what is told when it ends in the middle, and how to go on. */
class BulkChangeTest {
    private static final BulkServer.Answer REFUSED = new BulkServer.Answer(500, "Save failed!", List.of());

    private static final Pattern LIST = Pattern.compile("[0-9]+(,[0-9]+){2,}");

    @TempDir
    Path home;

    @Test
    void every_record_of_a_long_change_is_named_once() {
        try (BulkServer server = new BulkServer(0)) {
            assertEquals(
                    """
                    exit 0
                    {"ids":230,"status":"accepted"}
                    """,
                    ended(
                                    server,
                                    ids(1, 230),
                                    "contacts tag --tag VIP --ids - --yes -q {ids:length(ids),status:status}")
                            .replaceAll("\\s+(?=[\"}])|(?<=:) ", "")
                            .replaceFirst("0\\{", "0\n{"));
            assertEquals("""
                    PUT objects/tagByName {"objectID":0,"add_names":["VIP"],"ids":[1–50]}
                    PUT objects/tagByName {"objectID":0,"add_names":["VIP"],"ids":[101–150]}
                    PUT objects/tagByName {"objectID":0,"add_names":["VIP"],"ids":[151–200]}
                    PUT objects/tagByName {"objectID":0,"add_names":["VIP"],"ids":[201–230]}
                    PUT objects/tagByName {"objectID":0,"add_names":["VIP"],"ids":[51–100]}
                    """, shortened(server.sorted()));
        }
    }

    @Test
    void what_is_left_of_a_long_change_is_in_a_file_that_goes_on_with_it() throws IOException {
        try (BulkServer server =
                new BulkServer(0, asked -> asked.ids().contains(60) ? REFUSED : BulkServer.Answer.done(asked))) {
            assertEquals("""
                    exit 7
                    ontraport: 50 of 250 transactions were refunded, then it failed on 51–100: the API refused
                      Save failed!
                      PUT $URL/transaction/refund
                      → Look at these first, some may be done: --ids 51–100
                      → Not sent: --ids - < ~/state/ontraport/unfinished/20260201T120000Z-refund-transactions.ids
                    """, ended(server, ids(1, 250), "transactions refund --ids - --yes"));
            assertEquals("""
                    PUT transaction/refund {"ids":[1–50]}
                    PUT transaction/refund {"ids":[51–100]}
                    """, shortened(server.requests()));
        }
        Path left = home.resolve("state/ontraport/unfinished/20260201T120000Z-refund-transactions.ids");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(left)));
        try (BulkServer server = new BulkServer(0)) {
            ended(server, Files.readString(left), "transactions refund --ids - --yes");
            assertEquals("""
                    PUT transaction/refund {"ids":[101–150]}
                    PUT transaction/refund {"ids":[151–200]}
                    PUT transaction/refund {"ids":[201–250]}
                    """, shortened(server.requests()));
        }
    }

    @Test
    void where_one_batch_got_no_clear_answer_the_message_tells_how_to_look() {
        try (BulkServer server = new BulkServer(
                0,
                asked -> asked.ids().contains(60)
                        ? new BulkServer.Answer(504, "", asked.ids())
                        : BulkServer.Answer.done(asked))) {
            assertEquals("""
                    exit 8
                    ontraport: 50 of 160 transactions were refunded; of these it is not known: 51–100
                      HTTP 504 Gateway Timeout
                      PUT $URL/transaction/refund
                      → Look before you send it again: ontraport transactions list --ids 51–100
                      → Not sent: --ids 101–160
                    """, ended(server, ids(1, 160), "transactions refund --ids - --yes"));
        }
    }

    @Test
    void what_refuses_the_first_batch_refuses_the_change() {
        try (BulkServer server = new BulkServer(0, asked -> new BulkServer.Answer(403, "Not for you", List.of()))) {
            assertEquals("""
                    exit 4
                    ontraport: this key may not do that
                      Not for you
                      PUT $URL/objects/tagByName
                      → A key has the permissions of the user who made it; ask an administrator of the account.
                      → None of 2,000 contacts were tagged.
                    """, ended(server, ids(1, 2000), "contacts tag --tag VIP --ids - --yes"));
            assertEquals(1, server.requests().size());
        }
    }

    @Test
    void a_record_that_is_not_there_is_told_apart_from_those_that_were_not_sent() {
        try (BulkServer server = new BulkServer(
                3,
                asked -> asked.ids().contains(2)
                        ? new BulkServer.Answer(404, "Object not found", List.of())
                        : BulkServer.Answer.done(asked))) {
            assertEquals("""
                    exit 7
                    ontraport: 1 of 3 contacts were updated, then it failed on 2: there is no contact with the ID 2
                      Object not found
                      PUT $URL/Contacts
                      → Not done: --ids 2,3
                    """, ended(server, "", "contacts update 1 2 3 --city Ojai --yes"));
            assertEquals("""
                    GET Contacts ids=1–3
                    PUT Contacts id=1&city=Ojai
                    PUT Contacts id=2&city=Ojai
                    """, shortened(server.requests()));
        }
    }

    @Test
    void without_a_place_for_files_all_that_is_left_is_said() {
        try (BulkServer server =
                new BulkServer(0, asked -> asked.ids().contains(60) ? REFUSED : BulkServer.Answer.done(asked))) {
            ProgramRun run =
                    server.connect(ProgramRun.in(home)).with("HOME", "").with("XDG_STATE_HOME", "");
            assertEquals("""
                    exit 7
                    ontraport: 50 of 250 transactions were refunded, then it failed on 51–100: the API refused
                      Save failed!
                      PUT $URL/transaction/refund
                      → Look at these first, some may be done: --ids 51–100
                      → Not sent: --ids 101–250
                    """, ended(run.given(ids(1, 250)), "transactions refund --ids - --yes"));
        }
    }

    @Test
    void a_person_sees_how_far_it_is() {
        try (BulkServer server = new BulkServer(0)) {
            ProgramRun run = server.connect(ProgramRun.in(home).onTerminal(80)).given(ids(1, 200));
            assertEquals("""
                    exit 0
                    Refunded 200 transactions.
                    ␍50 of 200 transactions refunded …␛[K␍100 of 200 transactions refunded …␛[K␍150 of 200 transactions refunded …␛[K␍␛[K⊘
                    """.replace("⊘\n", ""), ended(run, "transactions refund --ids - --yes"));
        }
    }

    @Test
    void an_interruption_in_the_middle_tells_of_every_record_and_lets_nothing_more_leave() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AtomicReference<Session> session = new AtomicReference<>();
        AtomicReference<Failure> told = new AtomicReference<>();
        try (BulkServer server = new BulkServer(0, asked -> {
            if (asked.ids().contains(60)) {
                told.set(session.get().underway().interrupted().orElseThrow());
            }
            return BulkServer.Answer.done(asked);
        })) {
            ProgramRun run = server.connect(ProgramRun.in(home)).given(ids(1, 250));
            session.set(run.session(out, new PrintStream(out, true, StandardCharsets.UTF_8)));
            new Program(session.get()).run(ScenarioText.words("transactions refund --ids - --yes"));
            assertEquals("""
                    PUT transaction/refund {"ids":[1–50]}
                    PUT transaction/refund {"ids":[51–100]}
                    """, shortened(server.requests()));
        }
        Path left = home.resolve("state/ontraport/unfinished/20260201T120000Z-refund-transactions.ids");
        assertEquals(ids(101, 250), Files.readString(left));
        assertEquals(
                "interrupted; 50 of 250 transactions were refunded, of 50 it is not known",
                told.get().what());
        assertEquals("""
                Not known: ontraport transactions list --ids 51–100
                Not sent: ontraport transactions refund --ids - < ~/state/ontraport/unfinished/20260201T120000Z-refund-transactions.ids --yes
                """, spans(told.get().next()) + "\n");
    }

    private String ended(BulkServer server, String stdin, String line) {
        return ended(server.connect(ProgramRun.in(home)).given(stdin), line);
    }

    private static String ended(ProgramRun run, String line) {
        ProgramRun.Ended ended = run.run(ScenarioText.words(line));
        return "exit " + ended.code() + "\n"
                + spans(ScenarioText.visible(ended.out() + ended.err())
                        .replaceAll("http://127\\.0\\.0\\.1:[0-9]+/1", "\\$URL"));
    }

    private static String shortened(List<String> requests) {
        return requests.stream().map(each -> spans(each) + "\n").collect(Collectors.joining());
    }

    /** Numbers that follow one another, as a span: 7,8,9 is 7–9. */
    private static String spans(String text) {
        return LIST.matcher(text).replaceAll((MatchResult each) -> span(each.group()));
    }

    private static String span(String list) {
        List<Integer> numbers =
                Arrays.stream(list.split(",")).map(Integer::valueOf).toList();
        int first = numbers.get(0);
        int last = numbers.get(numbers.size() - 1);
        boolean dense = IntStream.rangeClosed(first, last).boxed().toList().equals(numbers);
        return dense ? first + "–" + last : list;
    }

    private static String ids(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(each -> each + "\n").collect(Collectors.joining());
    }
}
