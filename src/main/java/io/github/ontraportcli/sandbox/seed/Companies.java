package io.github.ontraportcli.sandbox.seed;

import io.github.ontraportcli.sandbox.behaviour.UniqueId;
import io.github.ontraportcli.sandbox.model.CompanyType;
import io.github.ontraportcli.sandbox.store.Records;
import java.util.ArrayList;
import java.util.List;

/** The companies that contacts work for. */
final class Companies {
    static final int COUNT = 60;

    private static final String[] WHAT = {
        "Bluebird",
        "Cedar & Stone",
        "Harborlight",
        "Northwind",
        "Papaya",
        "Quartz",
        "Redwood",
        "Saltmarsh",
        "Tamarind",
        "Umbra",
        "Vireo",
        "Wildrye"
    };
    private static final String[] KIND = {"Academy", "Clinic", "Coffee", "Design", "Studio"};
    private static final int[] INDUSTRY = {1, 2, 3, 5, 5};

    private Companies() {}

    /** The name of the company with that id. */
    static String name(int id) {
        return WHAT[(id - 1) % WHAT.length] + " " + KIND[(id - 1) / WHAT.length];
    }

    static void seed(Records records) {
        Dice dice = new Dice(10_000);
        List<Row> rows = new ArrayList<>();
        for (int id = 1; id <= COUNT; id++) {
            String domain = Names.slug(name(id)) + ".example.com";
            long date = Seed.BASE - (400 + dice.below(800)) * Seed.DAY;
            long modified = date + dice.below(300) * Seed.DAY;
            rows.add(new Row()
                    .with("owner", Seed.owner(dice))
                    .with("name", name(id))
                    .with("date", date)
                    .with("dla", modified)
                    .with("dlm", modified)
                    .with("f2001", INDUSTRY[(id - 1) / WHAT.length])
                    .with("f2002", 1 + dice.below(240))
                    .with("f2003", "https://" + domain)
                    .with("f2004", domain)
                    .with("f2005", Contacts.phone(dice))
                    .with("f2006", "billing@" + domain)
                    .with("unique_id", UniqueId.of(id)));
        }
        Seed.add(records, CompanyType.COMPANY, rows);
    }
}
