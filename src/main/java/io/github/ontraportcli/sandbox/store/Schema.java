package io.github.ontraportcli.sandbox.store;

import io.github.ontraportcli.sandbox.model.AccountTypes;
import io.github.ontraportcli.sandbox.model.AutomationTypes;
import io.github.ontraportcli.sandbox.model.ContactType;
import io.github.ontraportcli.sandbox.model.Field;
import io.github.ontraportcli.sandbox.model.ObjectType;
import io.github.ontraportcli.sandbox.model.PartnerTypes;
import io.github.ontraportcli.sandbox.model.SellingTypes;
import io.github.ontraportcli.sandbox.model.TagTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The tables of a kept account. {@code record} holds everything: the type, the id, and the fields that were set, as JSON
 * in SQLite's binary form. {@code counter} holds the last id of each type, so that a deleted record's id never returns, and
 * how many there are. {@code touched} tells which records were changed last, see {@link Touched}.
 *
 * <p>A record's place, {@code seq}, is made of its type and id, so that the records of a type lie together and reading
 * all of them reads nothing else.
 */
final class Schema {
    /** Raised whenever a new account holds what one of the version before does not. */
    static final int VERSION = 4;

    /** The index of what a search among contacts looks into. */
    static final String SEARCHED = "contact_searched";

    /** The places of a type are this many: more than it ever has ids. */
    private static final long PLACES = 1L << 32;

    private static final List<String> CONTACT_FIELDS =
            List.of("email", "firstname", "lastname", "company", "city", "state", "unique_id", "date", "dlm", "spent");

    private static final Set<String> SOUGHT = Set.of(
            TagTypes.TAG.id() + " tag_name",
            TagTypes.TAG_SUBSCRIBER.id() + " tag_id",
            TagTypes.TAG_SUBSCRIBER.id() + " object_id",
            AutomationTypes.SEQUENCE_SUBSCRIBER.id() + " drip_id",
            AutomationTypes.SEQUENCE_SUBSCRIBER.id() + " object_id",
            AccountTypes.NOTE.id() + " contact_id");

    private Schema() {}

    static List<String> tables() {
        return List.of(
                "create table record (seq integer primary key, type integer not null, id integer not null,"
                        + " body blob not null)",
                "create table counter (type integer primary key, last integer not null, present integer not null default 0)",
                "create table setting (name text primary key, value text not null)",
                "create table touched (seq integer primary key, token integer not null, type integer not null,"
                        + " id integer not null, field text not null)",
                "create unique index record_by_id on record (type, id)");
    }

    /** Adds records, given their type, and of each its id and body. */
    static String insert(int count) {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String id = "?" + (2 * i + 2);
            rows.add("(?1 * " + PLACES + " + " + id + ", ?1, " + id + ", jsonb(?" + (2 * i + 3) + "))");
        }
        return "insert into record (seq, type, id, body) values " + String.join(",", rows);
    }

    /** The place of a record, as SQL. */
    static String place(ObjectType type, String id) {
        return type.id() * PLACES + " + " + id;
    }

    /** All records of a type, read in the order of their ids and by no index. */
    static String scan(ObjectType type) {
        return "record not indexed where seq between " + type.id() * PLACES + " and "
                + (type.id() * PLACES + PLACES - 1) + " and type = " + type.id();
    }

    /** All records of a type, found by whatever index suits. */
    static String any(ObjectType type) {
        return "record where type = " + type.id();
    }

    /** All records of a type, read from the index of what a search looks into. */
    static String searching(ObjectType type) {
        return "record indexed by " + SEARCHED + " where type = " + type.id();
    }

    /** Whether an index finds the records of the type by that field. */
    static boolean sought(ObjectType type, Field field) {
        return indexed(type, field) || SOUGHT.contains(type.id() + " " + field.name());
    }

    /** Whether an index holds the records of the type in the order of that field. */
    static boolean indexed(ObjectType type, Field field) {
        return field.name().equals(type.key())
                || type.id() == ContactType.CONTACT.id() && CONTACT_FIELDS.contains(field.name());
    }

    /** Made after the seed: from then on, triggers count the records of each type. */
    static List<String> counts() {
        return List.of(
                "insert into counter (type, last, present) select type, max(id), count(*) from record where true group by type"
                        + " on conflict (type) do update set present = excluded.present",
                "create trigger if not exists record_added after insert on record begin"
                        + " insert into counter (type, last, present) values (new.type, 0, 1)"
                        + " on conflict (type) do update set present = present + 1; end",
                "create trigger if not exists record_removed after delete on record begin"
                        + " update counter set present = present - 1 where type = old.type; end");
    }

    /** Of types of which even a large account has few records; made before the seed. */
    static List<String> smallIndexes() {
        return List.of(
                field("tag_name", TagTypes.TAG, "tag_name"),
                field("transaction_of", SellingTypes.TRANSACTION, "contact_id"),
                field("purchase_in", SellingTypes.PURCHASE, "invoice_id"),
                field("purchase_of_order", SellingTypes.PURCHASE, "order_id"),
                field("open_order_of", SellingTypes.OPEN_ORDER, "order_id"),
                field("card_of", SellingTypes.CREDIT_CARD, "contact_id"),
                field("commission_for", PartnerTypes.COMMISSION, "purchase_id"));
    }

    /** Made when all contacts of a seed are there and nothing else of which there is much: each reads all records. */
    static List<String> contactIndexes() {
        List<String> all = new ArrayList<>();
        for (String each : CONTACT_FIELDS) {
            all.add(field("contact_" + each, ContactType.CONTACT, each));
        }
        return all;
    }

    /** Made after the seed, which is faster than keeping them up to date meanwhile. */
    static List<String> indexes() {
        List<String> all = new ArrayList<>();
        ObjectType tagged = TagTypes.TAG_SUBSCRIBER;
        all.add(index(
                "tagged_with",
                tagged,
                order(tagged, "tag_id") + "," + order(tagged, "object_type_id") + "," + order(tagged, "object_id")));
        all.add(field("tagged_record", tagged, "object_id"));
        all.add(field("in_sequence", AutomationTypes.SEQUENCE_SUBSCRIBER, "drip_id"));
        all.add(field("sequenced_record", AutomationTypes.SEQUENCE_SUBSCRIBER, "object_id"));
        all.add(field("noted_record", AccountTypes.NOTE, "contact_id"));
        return all;
    }

    /** Made when there are very many contacts. */
    static String searchIndex() {
        return "create index if not exists " + SEARCHED + " on record (type,id," + Columns.searched(ContactType.CONTACT)
                + ") where type = " + ContactType.CONTACT.id();
    }

    private static String order(ObjectType type, String field) {
        return type.field(field)
                .map(found -> Columns.order(type, found))
                .orElseThrow(() -> new IllegalStateException(field));
    }

    private static String field(String name, ObjectType type, String field) {
        return index(name, type, order(type, field));
    }

    private static String index(String name, ObjectType type, String expressions) {
        // The type comes first although it is always the same: without it SQLite takes the index of ids instead.
        return "create index if not exists " + name + " on record (type," + expressions + ",id) where type = "
                + type.id();
    }
}
