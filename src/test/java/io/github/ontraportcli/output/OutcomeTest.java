package io.github.ontraportcli.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ontraportcli.output.query.Query;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutcomeTest {
    private static final Outcome TAGGED = Outcome.of("tagged", Stdout.CONTACTS, List.of("1", "2"), false, null);
    private static final Outcome ACCEPTED = Outcome.of("tagged", Stdout.CONTACTS, List.of("1"), true, null);
    private static final Outcome CREATED =
            Outcome.of("created", Stdout.CONTACTS, List.of("5"), false, Stdout.row("{\"id\":\"5\",\"tier\":\"1\"}"));

    private static String printed(Format format, Outcome outcome) {
        return Stdout.of(Layout.of(format), printer -> printer.done(Stdout.CONTACTS, outcome));
    }

    @Test
    void a_table_is_a_sentence() {
        assertEquals("Tagged 2 contacts.\n", printed(Format.TABLE, TAGGED));
        assertEquals("Accepted: contact 1 will be tagged in the background.\n", printed(Format.TABLE, ACCEPTED));
        assertEquals("Created contact 5.\n", printed(Format.TABLE, CREATED));
    }

    @Test
    void machine_formats_have_ids_and_status() {
        assertEquals(
                "{\n  \"ids\": [\n    \"1\",\n    \"2\"\n  ],\n  \"status\": \"done\"\n}\n",
                printed(Format.JSON, TAGGED));
        assertEquals("{\"ids\":[\"1\"],\"status\":\"accepted\"}\n", printed(Format.NDJSON, ACCEPTED));
        assertEquals("id,status\n1,done\n2,done\n", printed(Format.CSV, TAGGED));
        assertEquals("id\tstatus\n1\taccepted\n", printed(Format.TSV, ACCEPTED));
        assertEquals("ids:\n- '1'\n- '2'\nstatus: done\n", printed(Format.YAML, TAGGED));
        assertEquals("1\n2\n", printed(Format.IDS, TAGGED));
    }

    @Test
    void machine_formats_have_the_object_where_there_is_one() {
        assertEquals("{\n  \"id\": \"5\",\n  \"tier\": \"1\"\n}\n", printed(Format.JSON, CREATED));
        assertEquals("id,tier\n5,1\n", printed(Format.CSV, CREATED));
        assertEquals("5\n", printed(Format.IDS, CREATED));
    }

    @Test
    void a_query_is_asked_of_what_a_machine_would_read() {
        Layout layout = Layout.of(Format.NDJSON).withQuery(Query.parse("@"));
        assertEquals(
                "{\"ids\":[\"1\"],\"status\":\"accepted\"}\n",
                Stdout.of(layout, printer -> printer.done(Stdout.CONTACTS, ACCEPTED)));
    }

    @Test
    void a_status_without_ids_is_not_lost() {
        assertEquals(
                "id,status\n,done\n",
                printed(Format.CSV, new Outcome("marked", List.of(), false, null, "Marked as paid.")));
    }
}
