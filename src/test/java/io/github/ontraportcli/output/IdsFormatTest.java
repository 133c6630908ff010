package io.github.ontraportcli.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.ontraportcli.failure.Failure;
import io.github.ontraportcli.json.Rows;
import java.util.List;
import org.junit.jupiter.api.Test;

class IdsFormatTest {
    private static final Layout IDS = Layout.of(Format.IDS);
    private static final Shape TAGS = new Shape("tag", "tags", "tag_id", List.of(), Labels.NONE);

    @Test
    void prints_the_id_field_of_each_row_whatever_the_columns() {
        Rows rows = Rows.of(Stdout.rows(
                "{\"tag_id\":9007199254740993,\"id\":\"x\"}", "{\"tag_id\":\"2_1625335200\"}", "{\"id\":\"3\"}"));
        assertEquals(
                "9007199254740993\n2_1625335200\n3\n",
                Stdout.of(IDS.withColumns(List.of("nowhere")), printer -> printer.rows(TAGS, rows)));
    }

    @Test
    void prints_what_a_query_found() {
        assertEquals(
                "5\n6\n7\n", Stdout.of(IDS, printer -> printer.value(Stdout.json("[\"5\",6,{\"id\":\"7\"},null]"))));
    }

    @Test
    void says_so_when_a_row_has_no_id() {
        Failure failure = assertThrows(
                Failure.Usage.class,
                () -> Stdout.of(IDS, printer -> printer.rows(TAGS, Rows.of(Stdout.rows("{\"name\":\"a\"}")))));
        assertEquals("-o ids found a tag without the field \"tag_id\"", failure.what());
    }
}
