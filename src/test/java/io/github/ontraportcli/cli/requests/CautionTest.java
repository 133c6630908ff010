package io.github.ontraportcli.cli.requests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ontraportcli.api.Content;
import io.github.ontraportcli.api.Pair;
import io.github.ontraportcli.api.Reply;
import io.github.ontraportcli.api.Transport;
import io.github.ontraportcli.cli.tree.Groups;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a command does when an account answers other than it should, and what its messages keep to themselves. */
class CautionTest {
    private static final String DONE = "{\"code\":0,\"data\":\"\",\"account_id\":12345}";

    @Test
    void a_batch_that_failed_is_looked_at_before_it_is_sent_again() {
        Scripted account = new Scripted(reply(200, DONE), reply(500, "{\"error\":\"no\"}"));

        String told = ended(account, "transactions", "refund", "--ids", ids(1, 120), "--yes");

        assertEquals(
                "exit 7\nontraport: 50 of 120 transactions were refunded, then it failed on " + ids(51, 100)
                        + ": the API refused\n  no\n  PUT https://127.0.0.1/transaction/refund\n"
                        + "  → Look at these first, some may be done: --ids " + ids(51, 100) + "\n  → Not sent: --ids "
                        + ids(101, 120) + "\n",
                told);
    }

    @Test
    void one_that_may_be_partly_done_is_looked_at_even_where_it_could_be_repeated() {
        Scripted account = new Scripted(reply(200, DONE), reply(500, "{\"error\":\"no\"}"));

        String told = ended(account, "contacts", "delete", "--ids", ids(1, 60), "--yes", "--no-backup");

        assertEquals(
                "exit 7\nontraport: 50 of 60 contacts were deleted, then it failed on " + ids(51, 60)
                        + ": the API refused\n  no\n  DELETE https://127.0.0.1/Contacts?ids="
                        + ids(51, 60).replace(",", "%2C")
                        + "\n  → Look at these first, some may be done: --ids " + ids(51, 60) + "\n",
                told);
    }

    @Test
    void one_that_did_nothing_is_left_to_do() {
        Scripted account = new Scripted(reply(200, DONE), reply(404, "{\"error\":\"none\"}"));

        String told = ended(account, "transactions", "mark-paid", "7", "8", "9", "--yes");

        assertEquals("""
                exit 7
                ontraport: 1 of 3 transactions were marked as paid, then it failed on 8: there is no transaction with the ID 8
                  none
                  PUT https://127.0.0.1/transaction/markPaid
                  → Not done: --ids 8,9
                """, told);
    }

    @Test
    void a_group_beside_ids_brings_nobody_else_in() {
        String rows = "{\"code\":0,\"data\":[{\"id\":\"7\"},{\"id\":\"8\"}],\"account_id\":12345}";
        String none = "{\"code\":0,\"data\":[],\"account_id\":12345}";
        Scripted account = new Scripted(reply(404, ""), reply(200, rows), reply(200, none), reply(200, DONE));

        String told = ended(account, "contacts", "delete", "7", "--group", "5", "--yes", "--no-backup", "-o", "ids");

        assertEquals("exit 0\n7\n", told);
        assertEquals("DELETE /Contacts?ids=7", account.sent.get(3));
    }

    @Test
    void a_message_repeats_no_card_number() {
        String card = "4111111111111111";
        assertEquals(
                String.join(
                        "\n",
                        "ontraport: --set takes NAME=VALUE, not \"ccnumber:…\"",
                        "ontraport: --param takes NAME=VALUE, not \"ccnumber:…\"",
                        "ontraport: transactions meta does not take \"…\"",
                        "ontraport: transactions list has no option --ccnumber…",
                        "ontraport: --all takes no value, and was given \"…\"",
                        "ontraport: --offer names a file that is not there: {\"ccnumber\":\"…\"}",
                        "ontraport: --cc-id takes a whole number, not \"… x\"",
                        "ontraport: transactions has no verb \"…\""),
                List.of(
                                List.of("contacts", "update", "7", "--set", "ccnumber:" + card),
                                List.of("contacts", "list", "--param", "ccnumber:" + card),
                                List.of("transactions", "meta", card),
                                List.of("transactions", "list", "--ccnumber" + card),
                                List.of("transactions", "list", "--all=" + card),
                                process("--offer", "@{\"ccnumber\":\"" + card + "\"}"),
                                process("--offer", "{\"products\":[{\"id\":1}]}", "--cc-id", "4111 1111 1111 1111 x"),
                                List.of("transactions", card))
                        .stream()
                        .map(each -> ended(new Scripted(), each.toArray(new String[0]))
                                .lines()
                                .skip(1)
                                .findFirst()
                                .orElse(""))
                        .collect(Collectors.joining("\n")));
    }

    @Test
    void the_refusal_of_a_standard_type_names_its_command() {
        assertEquals("""
                exit 2
                ontraport: custom delete is for custom objects, and "Contacts" is none
                  → ontraport contacts delete
                """, ended(new Scripted(), "custom", "delete", "Contacts", "1", "--yes"));
    }

    @Test
    void one_of_a_series_is_not_changed_before_it_is_said_how_much_of_it() {
        assertEquals("""
                exit 2
                ontraport: 1_1768496400 is one of a series: --edit-scope must say how much of it is meant
                  The API would take the whole series.
                  → Say one of --edit-scope this, --edit-scope following, --edit-scope all.
                """, ended(new Scripted(), "calendar-events", "delete", "1_1768496400", "--yes"));
    }

    @Test
    void an_assignment_without_a_task_message_names_what_is_missing() {
        assertEquals("""
                exit 2
                ontraport: tasks assign needs --message or --message-id
                  The task message as JSON: id, type, due_date, task_owner; @FILE or -.
                  → ontraport tasks assign 1 --message-id 7 --message-type task --due-date +7d --task-owner 1
                """, ended(new Scripted(), "tasks", "assign", "1"));
    }

    private static List<String> process(String... more) {
        List<String> words = new ArrayList<>(List.of("transactions", "process", "--contact-id", "1"));
        words.addAll(List.of("--gateway-id", "1", "--invoice-template", "1"));
        words.addAll(List.of(more));
        return words;
    }

    private static String ended(Scripted account, String... words) {
        Runs.Result result = new Runs(account, Groups.all()).run(List.of(words), "");
        return "exit " + result.exit() + "\n" + result.out()
                + result.err().replace("http://127.0.0.1:9", "https://127.0.0.1");
    }

    private static String ids(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(String::valueOf).collect(Collectors.joining(","));
    }

    private static Reply reply(int status, String body) {
        return new Reply(status, "", List.of(), body, true);
    }

    /** An account that answers in order. */
    private static final class Scripted implements Transport {
        private final Deque<Reply> replies = new ArrayDeque<>();
        private final List<String> sent = new ArrayList<>();

        Scripted(Reply... replies) {
            this.replies.addAll(List.of(replies));
        }

        @Override
        public Reply send(String method, URI address, List<Pair> headers, Content content) {
            String query = address.getRawQuery();
            sent.add(method + " " + address.getPath() + (query == null ? "" : "?" + query));
            return replies.remove();
        }

        @Override
        public void close() {}
    }
}
