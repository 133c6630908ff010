package io.github.ontraportcli.sandbox.seed;

import io.github.ontraportcli.sandbox.model.ObjectType;
import io.github.ontraportcli.sandbox.store.Bulk;
import io.github.ontraportcli.sandbox.store.Records;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/** Fills a new account. */
public final class Seed {
    /** The moment the account is told from, in seconds since 1970: everything in it happened before. */
    public static final long BASE = Instant.parse("2026-01-15T00:00:00Z").getEpochSecond();

    static final long DAY = 86_400;

    private Seed() {}

    /** An account with that many contacts, and the rest in proportion. */
    public static Consumer<Records> of(int contacts) {
        return records -> {
            Staff.seed(records);
            Companies.seed(records);
            Labels.seed(records);
            List<Sale> sales = Contacts.seed(records, contacts);
            Notes.seed(records, contacts);
            Goods.seed(records, contacts, sales);
            Sales.seed(records, contacts, sales);
            Reports.seed(records, contacts, sales);
            Partners.seed(records, contacts, sales);
            Mailings.seed(records, contacts);
            Sites.seed(records, contacts);
            Inboxes.seed(records, contacts);
            Events.seed(records, contacts);
            Tracking.seed(records, contacts);
            Office.seed(records, contacts);
        };
    }

    /** An account that was opened a moment ago: the people who work in it, and nothing that they did. */
    public static Consumer<Records> empty() {
        return Staff::seed;
    }

    /** Adds these records, numbered from 1. */
    static void add(Records records, ObjectType type, List<Row> rows) {
        try (Bulk bulk = records.bulk(type)) {
            long id = 0;
            for (Row each : rows) {
                id++;
                bulk.add(id, each.body());
            }
            records.lastId(type, id);
        }
    }

    /** Who of the staff looks after a record, mostly the first. */
    static String owner(Dice dice) {
        int user = dice.below(10);
        return Integer.toString(user < 6 ? 1 : 2 + user % 4);
    }
}
