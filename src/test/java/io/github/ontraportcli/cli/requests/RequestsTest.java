package io.github.ontraportcli.cli.requests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is typed and what is sent: the tables in the resources beside this class, each compared whole. */
class RequestsTest {

    @Test
    void contacts_commands_send_these_requests() {
        assertAsWritten(Table.named("contacts"));
    }

    @Test
    void objects_commands_send_these_requests() {
        assertAsWritten(Table.named("objects"));
    }

    @Test
    void tags_commands_send_these_requests() {
        assertAsWritten(Table.named("tags"));
    }

    @Test
    void transactions_commands_send_these_requests() {
        assertAsWritten(Table.named("transactions"));
    }

    @Test
    void products_commands_send_these_requests() {
        assertAsWritten(Table.named("products"));
    }

    @Test
    void offers_commands_send_these_requests() {
        assertAsWritten(Table.named("offers"));
    }

    @Test
    void purchases_commands_send_these_requests() {
        assertAsWritten(Table.named("purchases"));
    }

    @Test
    void orders_commands_send_these_requests() {
        assertAsWritten(Table.named("orders"));
    }

    @Test
    void open_orders_commands_send_these_requests() {
        assertAsWritten(Table.named("open-orders"));
    }

    @Test
    void purchase_history_logs_commands_send_these_requests() {
        assertAsWritten(Table.named("purchase-history-logs"));
    }

    @Test
    void credit_cards_commands_send_these_requests() {
        assertAsWritten(Table.named("credit-cards"));
    }

    @Test
    void commissions_commands_send_these_requests() {
        assertAsWritten(Table.named("commissions"));
    }

    @Test
    void rules_commands_send_these_requests() {
        assertAsWritten(Table.named("rules"));
    }

    @Test
    void webhooks_commands_send_these_requests() {
        assertAsWritten(Table.named("webhooks"));
    }

    @Test
    void webhook_logs_commands_send_these_requests() {
        assertAsWritten(Table.named("webhook-logs"));
    }

    @Test
    void other_types_commands_send_these_requests() {
        assertAsWritten(Table.named("othertypes"));
    }

    @Test
    void calendar_events_commands_send_these_requests() {
        assertAsWritten(Table.named("calendar-events"));
    }

    @Test
    void calendar_event_guests_commands_send_these_requests() {
        assertAsWritten(Table.named("calendar-event-guests"));
    }

    @Test
    void calendar_potential_guests_commands_send_these_requests() {
        assertAsWritten(Table.named("calendar-potential-guests"));
    }

    @Test
    void calendar_templates_commands_send_these_requests() {
        assertAsWritten(Table.named("calendar-templates"));
    }

    @Test
    void calendar_event_types_commands_send_these_requests() {
        assertAsWritten(Table.named("calendar-event-types"));
    }

    @Test
    void messages_commands_send_these_requests() {
        assertAsWritten(Table.named("messages"));
    }

    @Test
    void inboxes_commands_send_these_requests() {
        assertAsWritten(Table.named("inboxes"));
    }

    @Test
    void channels_commands_send_these_requests() {
        assertAsWritten(Table.named("channels"));
    }

    @Test
    void conversations_commands_send_these_requests() {
        assertAsWritten(Table.named("conversations"));
    }

    @Test
    void spam_conversations_commands_send_these_requests() {
        assertAsWritten(Table.named("spam-conversations"));
    }

    @Test
    void forms_commands_send_these_requests() {
        assertAsWritten(Table.named("forms"));
    }

    @Test
    void landing_pages_commands_send_these_requests() {
        assertAsWritten(Table.named("landing-pages"));
    }

    @Test
    void groups_commands_send_these_requests() {
        assertAsWritten(Table.named("groups"));
    }

    @Test
    void automations_commands_send_these_requests() {
        assertAsWritten(Table.named("automations"));
    }

    @Test
    void tasks_commands_send_these_requests() {
        assertAsWritten(Table.named("tasks"));
    }

    @Test
    void sequences_commands_send_these_requests() {
        assertAsWritten(Table.named("sequences"));
    }

    @Test
    void fields_commands_send_these_requests() {
        assertAsWritten(Table.named("fields"));
    }

    @Test
    void text_of_any_kind_arrives_as_it_was_typed() {
        try (RecordingAccount account = new RecordingAccount()) {
            Runs runs = new Runs(account.address());
            runs.run(List.of("contacts", "create", "--firstname", "Zoë & Co", "--city", "a+b=100%", "--email", ""), "");
            runs.run(List.of("contacts", "list", "--search", "Zoë & Co+1/?#"), "");
            List<Received> sent = account.taken();
            assertEquals(
                    List.of(
                            "firstname=Zo%C3%AB%20%26%20Co&email=&city=a%2Bb%3D100%25",
                            "search=Zo%C3%AB%20%26%20Co%2B1%2F%3F%23"),
                    List.of(sent.get(0).body(), sent.get(1).query()));
        }
    }

    /** Every row is compared; those that are as written are left out of the message. */
    private static void assertAsWritten(Table table) {
        List<Table.Row> written = new ArrayList<>(table.rows());
        List<Table.Row> found = new ArrayList<>(table.found());
        assertEquals(written.size(), found.size());
        for (int i = written.size() - 1; i >= 0; i--) {
            if (written.get(i).equals(found.get(i))) {
                written.remove(i);
                found.remove(i);
            }
        }
        assertEquals(lines(written), lines(found));
    }

    private static String lines(List<Table.Row> rows) {
        return String.join("\n", rows.stream().map(Table.Row::toString).toList());
    }
}
