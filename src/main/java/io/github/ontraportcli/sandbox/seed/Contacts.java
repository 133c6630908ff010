package io.github.ontraportcli.sandbox.seed;

import io.github.ontraportcli.sandbox.behaviour.UniqueId;
import io.github.ontraportcli.sandbox.model.AutomationTypes;
import io.github.ontraportcli.sandbox.model.ContactType;
import io.github.ontraportcli.sandbox.model.Delimited;
import io.github.ontraportcli.sandbox.model.TagTypes;
import io.github.ontraportcli.sandbox.store.Bulk;
import io.github.ontraportcli.sandbox.store.Records;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** The contacts, one after the other, with their tags and sequences. The first is always Ana Lopez. */
final class Contacts {
    private static final int MOST_TAGS = 4;
    /** The purchases of these are told one by one; of all others only what they add up to. */
    private static final int TOLD_BUYERS = 150;

    static final int[] PRICES = {19, 29, 49, 97, 129, 197, 497};
    private static final String[] SITES = {".com", ".org", ".net"};
    private static final String[] MAIL = {"1", "1", "1", "1", "2", "2", "0", "-2"};
    private static final String[] PRIORITY = {"0", "0", "8", "9", "9", "10"};

    private final Dice dice = new Dice(20_260_115);
    private final Bulk contacts;
    private final Links tagged = new Links(TagTypes.TAG_SUBSCRIBER, "tag_id");
    private final Links sequenced = new Links(AutomationTypes.SEQUENCE_SUBSCRIBER, "drip_id");
    private final List<Sale> sales = new ArrayList<>();

    private Contacts(Bulk contacts) {
        this.contacts = contacts;
    }

    /** Seeds them; what the first of them have bought. */
    static List<Sale> seed(Records records, int count) {
        Contacts seed;
        try (Bulk contacts = records.bulk(ContactType.CONTACT)) {
            seed = new Contacts(contacts);
            for (int id = 1; id <= count; id++) {
                seed.contact(id);
            }
        }
        records.lastId(ContactType.CONTACT, count);
        records.indexContacts();
        seed.tagged.keep(records);
        seed.sequenced.keep(records);
        Labels.seedSequences(records, seed.sequenced);
        return seed.sales;
    }

    static String phone(Dice dice) {
        return "+1-555-01" + dice.below(10) + dice.below(10);
    }

    private void contact(int id) {
        String first = id == 1 ? "Ana" : dice.of(Names.FIRST);
        String last = id == 1 ? "Lopez" : dice.of(Names.LAST);
        Place place = id == 1 ? Place.US[0] : dice.percent(88) ? dice.of(Place.US) : dice.of(Place.ABROAD);
        String site = id == 1 ? SITES[0] : dice.of(SITES);
        long date = Seed.BASE - (1 + dice.below(1000)) * Seed.DAY - dice.below((int) Seed.DAY);
        long modified = date + dice.below((int) (Seed.BASE - date));
        Row row = new Row()
                .with("owner", Seed.owner(dice))
                .with("firstname", first)
                .with("lastname", last)
                .with("email", Names.slug(first) + "." + Names.slug(last) + id + "@example" + site)
                .with("address", (10 + dice.below(4000)) + " " + dice.of(Place.STREETS))
                .with("city", place.city())
                .with("state", place.state())
                .with("zip", place.zip())
                .with("birthday", dice.percent(60) ? Long.toString((dice.below(17_500) - 5_000) * Seed.DAY) : "")
                .with("date", date)
                .with("priority", dice.of(PRIORITY))
                .with("status", id == 1 || dice.percent(80) ? Integer.toString(1 + dice.below(7)) : "")
                .with("sms_number", dice.percent(70) ? phone(dice) : "")
                .with("office_phone", dice.percent(40) ? phone(dice) : "")
                .with("dla", modified)
                .with("bulk_mail", dice.of(MAIL))
                .with("dlm", modified)
                .with("country", place.country())
                .with("timezone", place.zone())
                .with("system_source", dice.below(4))
                .with("visits", dice.below(30))
                .with("unique_id", UniqueId.of(id));
        work(row);
        purchases(row, id, date);
        ownFields(row);
        tags(row, id, date);
        sequence(row, id, date);
        contacts.add(id, row.body());
    }

    private void work(Row row) {
        if (dice.percent(55)) {
            int company = 1 + dice.below(Companies.COUNT);
            row.with("company", Companies.name(company))
                    .with("title", dice.of(Names.TITLES))
                    .with("f1506", company);
        }
    }

    private void purchases(Row row, int id, long date) {
        int orders = id == 1 || dice.percent(45) ? 1 + dice.below(6) : 0;
        if (orders > 0) {
            List<Integer> prices = new ArrayList<>();
            for (int i = 0; i < orders; i++) {
                prices.add(PRICES[dice.below(PRICES.length)]);
            }
            boolean taxed = dice.percent(30);
            int spent = prices.stream().mapToInt(Integer::intValue).sum();
            row.with("spent", spent + (taxed ? ".50" : ".00")).with("num_purchased", orders);
            if (id <= TOLD_BUYERS) {
                sales.add(new Sale(id, row.body(), date, prices, taxed));
            }
        }
    }

    private void ownFields(Row row) {
        row.with("f1501", dice.percent(50) ? dice.of(Names.TOPICS) : "");
        row.with("f1502", dice.percent(60) ? Integer.toString(1 + dice.below(4)) : "");
        List<String> interests = new ArrayList<>();
        for (int option = 1; option <= 5; option++) {
            if (dice.percent(30)) {
                interests.add(Integer.toString(option));
            }
        }
        row.with("f1503", Delimited.of(interests));
        row.with("f1504", dice.percent(30) ? Long.toString(Seed.BASE + dice.below(365) * Seed.DAY) : "");
        row.with("f1505", dice.percent(35) ? Integer.toString(1 + dice.below(25)) : "");
    }

    private void tags(Row row, int id, long date) {
        TreeSet<Integer> tags = new TreeSet<>();
        int wanted = id == 1 ? 2 : dice.below(MOST_TAGS + 1);
        for (int i = 0; i < wanted; i++) {
            tags.add(id == 1 ? i + 1 : 1 + dice.below(Labels.CONTACT_TAGS));
        }
        List<String> ids = new ArrayList<>();
        for (int tag : tags) {
            ids.add(Integer.toString(tag));
            tagged.add(tag, id, date, -1);
        }
        row.with("contact_cat", Delimited.of(ids));
    }

    private void sequence(Row row, int id, long date) {
        if (dice.percent(12)) {
            int sequence = 1 + dice.below(3);
            sequenced.add(sequence, id, date, dice.below(6));
            row.with("updateSequence", Delimited.element(Integer.toString(sequence)));
        }
    }
}
