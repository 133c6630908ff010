package io.github.ontraportcli.sandbox.seed;

import io.github.ontraportcli.sandbox.model.ObjectType;
import io.github.ontraportcli.sandbox.store.Records;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Records written down as a table: the names of the fields, then a line a record, with {@code |} between the cells.
 *
 * <p>A blank cell is not set. {@code @30} is a moment 30 days before the account is told from and {@code @-30} one after
 * it; {@code #7} is the ID of the seventh contact, or of another where there are fewer. Records that say nothing of when
 * they were made are made one after the other.
 */
final class Sheet {
    private static final Pattern BAR = Pattern.compile("\\|");
    private static final Pattern MOMENT = Pattern.compile("@-?\\d+");
    private static final Pattern CONTACT = Pattern.compile("#\\d+");

    private Sheet() {}

    static void seed(Records records, int contacts, ObjectType type, String table) {
        Seed.add(records, type, rows(contacts, type, table));
    }

    static List<Row> rows(int contacts, ObjectType type, String table) {
        String[] lines = table.strip().split("\n");
        String[] fields = BAR.split(lines[0].strip());
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i < lines.length; i++) {
            String[] cells = BAR.split(lines[i].strip(), -1);
            Row row = new Row();
            for (int cell = 0; cell < cells.length; cell++) {
                row.with(fields[cell], value(contacts, cells[cell]));
            }
            long made = Seed.BASE - (420 - i * 9L) * Seed.DAY;
            if (type.field("date").isPresent() && !List.of(fields).contains("date")) {
                row.with("date", made);
            }
            if (type.field("dlm").isPresent()) {
                row.with("dlm", Math.min(Seed.BASE, made + i * 5 * Seed.DAY));
            }
            rows.add(row);
        }
        return rows;
    }

    static long contact(int contacts, long wanted) {
        return 1 + (wanted - 1) % Math.max(1, contacts);
    }

    private static String value(int contacts, String cell) {
        if (MOMENT.matcher(cell).matches()) {
            return Long.toString(Seed.BASE - Long.parseLong(cell.substring(1)) * Seed.DAY);
        }
        return CONTACT.matcher(cell).matches()
                ? Long.toString(contact(contacts, Long.parseLong(cell.substring(1))))
                : cell;
    }
}
