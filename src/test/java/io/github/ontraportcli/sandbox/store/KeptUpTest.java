package io.github.ontraportcli.sandbox.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import io.github.ontraportcli.sandbox.model.ContactType;
import io.github.ontraportcli.sandbox.model.Field;
import io.github.ontraportcli.sandbox.model.ObjectType;
import io.github.ontraportcli.sandbox.model.TagTypes;
import io.github.ontraportcli.sandbox.seed.Seed;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Pages of a large account that changes between them: what is remembered is kept up, and is what SQLite finds anew. */
class KeptUpTest {
    private static final ObjectType CONTACT = ContactType.CONTACT;
    private static final int CONTACTS = 20_100;
    private static final String[] FIELDS = {"lastname", "state", "email", "spent", "date", "zip", "company"};
    private static final String[] VALUES = {"", "CA", "ca", "Lopez", "zz", "12.5", "1500", "1735689600", "\u00c4rger"};

    private static Where tagged(int tag) {
        return Where.linked(
                "select cast(nullif(json_extract(body,'$.object_id'),'') as numeric) from record where type = "
                        + TagTypes.TAG_SUBSCRIBER.id() + " and json_extract(body,'$.tag_id') = ?",
                List.of(Integer.toString(tag)));
    }

    private static Field field(String name) {
        return CONTACT.field(name).orElseThrow();
    }

    private static Where compared(String name, String operator, Object value) {
        return Where.of(Columns.order(CONTACT, field(name)) + " " + operator + " ?", value)
                .by(operator.equals("=") ? Access.POINT : Access.RANGE);
    }

    private static List<Where> conditions() {
        Where listed = Where.of(Columns.order(CONTACT, field("state")) + " in (?,?)", "or", "CA");
        return List.of(
                Where.ALL,
                compared("state", "=", "ca"),
                compared("lastname", ">=", "lopez"),
                compared("spent", ">", 12.5),
                compared("date", "<", 1_735_689_600L),
                compared("state", "=", "CA").and(compared("spent", "<=", 1_500L)),
                listed,
                tagged(7),
                tagged(7).and(compared("lastname", "<", "m")),
                Where.of(Columns.text(CONTACT, field("zip")) + " like ?", "9%").by(Access.SCAN));
    }

    private static void agree(Records records) {
        int turn = 0;
        for (Where where : conditions()) {
            Where plain = new Where(where.sql(), where.values());
            for (String order : FIELDS) {
                turn++;
                long start = turn % 3 == 0 ? 0 : turn * 150L % 4_000;
                boolean descending = turn % 2 == 0;
                Query query = new Query(CONTACT, where, field(order), descending, start, 30);
                List<Long> expected =
                        records.ids(new Query(CONTACT, plain, query.order(), descending, start, query.most()));
                List<Long> found =
                        records.list(query).stream().map(Records.Stored::id).toList();
                assertEquals(expected, found, query.toString());
            }
        }
    }

    private static void write(Store store, Consumer<Records> work) {
        store.write(records -> {
            work.accept(records);
            return true;
        });
    }

    private static void link(Records records, long contact, long id) {
        JsonObject link = new JsonObject();
        link.addProperty("tag_id", "7");
        link.addProperty("object_id", Long.toString(contact));
        link.addProperty("object_type_id", "0");
        records.add(TagTypes.TAG_SUBSCRIBER, id, link);
    }

    private static void change(Records records, Random random) {
        long id = 1 + random.nextInt(CONTACTS);
        switch (random.nextInt(5)) {
            case 0 -> records.delete(CONTACT, Where.ids(List.of(id, id + 1)));
            case 1 -> {
                JsonObject body = new JsonObject();
                body.addProperty("lastname", VALUES[random.nextInt(VALUES.length)]);
                records.add(CONTACT, records.nextId(CONTACT), body);
            }
            case 2 -> link(records, id, records.nextId(TagTypes.TAG_SUBSCRIBER));
            case 3 -> records.delete(TagTypes.TAG_SUBSCRIBER, Where.ids(List.of(1L + random.nextInt(10_000))));
            default ->
                records.set(CONTACT, id, FIELDS[random.nextInt(FIELDS.length)], VALUES[random.nextInt(VALUES.length)]);
        }
    }

    @Test
    void what_is_remembered_follows_every_change() {
        Random random = new Random(5);
        try (Store store = Store.open(null, Seed.of(CONTACTS))) {
            for (String each : FIELDS) {
                store.read(records -> {
                    records.lookAhead(CONTACT, field(each));
                    return true;
                });
            }
            for (int round = 0; round < 12; round++) {
                for (int i = random.nextInt(30); i >= 0; i--) {
                    write(store, records -> change(records, random));
                }
                store.read(records -> {
                    agree(records);
                    return true;
                });
            }
            List<Long> some = LongStream.range(100, 3_000).boxed().toList();
            Field tags = field("contact_cat");
            write(
                    store,
                    records -> records.join(CONTACT, tags, some, new Link(TagTypes.TAG_SUBSCRIBER, "tag_id", 7, 9)));
            store.read(records -> {
                agree(records);
                return true;
            });
            write(
                    store,
                    records -> records.leave(CONTACT, tags, some, new Link(TagTypes.TAG_SUBSCRIBER, "tag_id", 7, 9)));
            write(store, records -> records.delete(CONTACT, compared("state", "=", "CA")));
            store.read(records -> {
                agree(records);
                return true;
            });
        }
    }
}
