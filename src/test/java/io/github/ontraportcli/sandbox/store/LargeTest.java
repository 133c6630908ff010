package io.github.ontraportcli.sandbox.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import io.github.ontraportcli.sandbox.criteria.Condition;
import io.github.ontraportcli.sandbox.model.ContactType;
import io.github.ontraportcli.sandbox.model.Field;
import io.github.ontraportcli.sandbox.model.ObjectType;
import io.github.ontraportcli.sandbox.model.TagTypes;
import io.github.ontraportcli.sandbox.seed.Seed;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Pages and counts of an account with very many contacts, beside what SQLite finds when nothing is done to help it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LargeTest {
    private static final ObjectType CONTACT = ContactType.CONTACT;
    private static final int CONTACTS = 20_500;
    private static final String[] ORDERS = {
        "", "id", "email", "lastname", "state", "date", "spent", "company", "zip", "visits", "fn", "contact_cat"
    };

    private Store store;

    @BeforeAll
    void open() {
        store = Store.open(null, Seed.of(CONTACTS));
    }

    @AfterAll
    void close() {
        store.close();
    }

    private static Where condition(String... fieldsOperatorsAndValues) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < fieldsOperatorsAndValues.length; i += 3) {
            parts.add("{\"field\":{\"field\":\"" + fieldsOperatorsAndValues[i] + "\"},\"op\":\""
                    + fieldsOperatorsAndValues[i + 1] + "\",\"value\":" + fieldsOperatorsAndValues[i + 2] + "}");
        }
        return Condition.where(CONTACT, "[" + String.join(",\"AND\",", parts) + "]");
    }

    private static List<Where> conditions() {
        Where tagged = Where.linked(
                "select cast(nullif(json_extract(body,'$.object_id'),'') as numeric) from record where type = "
                        + TagTypes.TAG_SUBSCRIBER.id() + " and json_extract(body,'$.tag_id') = ?",
                List.of("7"));
        Where searched = Where.of("instr(lower(" + Columns.searched(CONTACT) + "),lower(?)) > 0", "Lop")
                .by(Access.SEARCH);
        Where state = condition("state", "=", "{\"value\":\"ca\"}");
        return List.of(
                Where.ALL,
                state,
                condition("state", "!=", "{\"value\":\"CA\"}"),
                condition("state", "IN", "{\"list\":[{\"value\":\"CA\"},{\"value\":\"or\"}]}"),
                condition("state", "NOT IN", "{\"list\":[{\"value\":\"CA\"},{\"value\":\"or\"}]}"),
                condition("lastname", ">", "{\"value\":\"m\"}"),
                condition("lastname", ">=", "{\"value\":\"F\"}", "lastname", "<", "{\"value\":\"S\"}"),
                condition("date", ">", "{\"value\":1735689600}"),
                condition("date", ">", "{\"value\":1735689600}", "state", "=", "{\"value\":\"CA\"}"),
                condition("date", "<", "{\"value\":1735689600}", "zip", "LIKE", "{\"value\":\"9%\"}"),
                condition("spent", ">", "{\"value\":\"1000.25\"}"),
                condition("spent", "IS", "\"NULL\""),
                condition("company", "IS NOT EMPTY", "{\"value\":\"\"}"),
                condition("id", ">", "{\"value\":20000}"),
                condition("id", ">", "{\"value\":9000}", "state", "=", "{\"value\":\"CA\"}"),
                condition("id", ">", "{\"value\":9000}", "email", "CONTAINS", "{\"value\":\"lopez\"}"),
                condition("visits", ">", "{\"value\":25}"),
                condition("contact_cat", "CONTAINS", "{\"value\":\"5\"}"),
                condition("email", "=", "{\"value\":\"Nobody@example.com\"}"),
                condition("state", "=", "{\"value\":\"CA\"}").or(condition("lastname", "<", "{\"value\":\"C\"}")),
                condition("state", "=", "{\"value\":\"CA\"}").or(condition("zip", "LIKE", "{\"value\":\"9%\"}")),
                tagged,
                tagged.and(state),
                tagged.and(searched),
                searched,
                searched.and(state),
                searched.and(condition("visits", "<", "{\"value\":9}")));
    }

    private static void agrees(Records records, Query query) {
        Where plain = new Where(query.where().sql(), query.where().values());
        List<Long> expected = records.ids(
                new Query(query.type(), plain, query.order(), query.descending(), query.start(), query.most()));
        List<Long> found = records.list(query).stream().map(Records.Stored::id).toList();
        assertEquals(expected, found, query.toString());
    }

    @Test
    void finds_every_page_that_sqlite_finds_by_itself() {
        store.read(records -> {
            List<Where> conditions = conditions();
            for (int i = 0; i < conditions.size(); i++) {
                Where where = conditions.get(i);
                long count = records.count(CONTACT, where);
                Where plain = new Where("(" + where.sql() + ") and 1", where.values());
                assertEquals(records.count(CONTACT, plain), count, where.sql());
                // A few orders for each condition, in turn, so that each meets conditions of every kind.
                for (int j = i; j < i + 4; j++) {
                    Field field = CONTACT.field(ORDERS[j % ORDERS.length]).orElse(null);
                    for (long start : new long[] {i % 2, count / 3, Math.max(0, count - 20)}) {
                        agrees(records, new Query(CONTACT, where, field, j % 2 == 1, start, 50));
                    }
                }
            }
            return true;
        });
    }

    @Test
    void forgets_what_it_found_when_something_was_changed() {
        Where where = condition("city", "=", "{\"value\":\"Nowhere\"}");
        Query query = new Query(CONTACT, where, CONTACT.field("lastname").orElseThrow(), false, 0, 50);
        assertEquals(List.of(), store.read(records -> ids(records, query)));
        long added = store.write(records -> {
            JsonObject body = new JsonObject();
            body.addProperty("city", "Nowhere");
            long id = records.nextId(CONTACT);
            records.add(CONTACT, id, body);
            assertEquals(List.of(id), ids(records, query));
            return id;
        });
        assertEquals(List.of(added), store.read(records -> ids(records, query)));
        assertEquals(CONTACTS + 1L, store.<Long>read(records -> records.count(CONTACT, Where.ALL)));
        store.write(records -> {
            records.delete(CONTACT, where);
            return true;
        });
        assertEquals(List.of(), store.read(records -> ids(records, query)));
        assertEquals((long) CONTACTS, store.<Long>read(records -> records.count(CONTACT, Where.ALL)));
    }

    private static List<Long> ids(Records records, Query query) {
        return records.list(query).stream().map(Records.Stored::id).toList();
    }
}
