package io.github.ontraportcli.sandbox.store;

import io.github.ontraportcli.sandbox.model.AccountTypes;
import io.github.ontraportcli.sandbox.model.AutomationTypes;
import io.github.ontraportcli.sandbox.model.ContactType;
import io.github.ontraportcli.sandbox.model.ObjectType;
import io.github.ontraportcli.sandbox.model.PartnerTypes;
import io.github.ontraportcli.sandbox.model.SellingTypes;
import io.github.ontraportcli.sandbox.model.TagTypes;
import java.util.ArrayList;
import java.util.List;

/**
 * The tables of a kept account. {@code record} holds everything: the type, the id, and the fields that were set, as JSON
 * in SQLite's binary form. {@code counter} holds the last id of each type, so that a deleted record's id never returns.
 */
final class Schema {
    /** Raised whenever a new account holds what one of the version before does not. */
    static final int VERSION = 2;

    static final List<String> TABLES = List.of("record", "counter", "setting");

    private Schema() {}

    static List<String> tables() {
        return List.of(
                "create table record (seq integer primary key, type integer not null, id integer not null,"
                        + " body blob not null)",
                "create table counter (type integer primary key, last integer not null)",
                "create table setting (name text primary key, value text not null)",
                "create unique index record_by_id on record (type, id)");
    }

    /** Made after the seed, which is faster than keeping them up to date meanwhile. */
    static List<String> indexes() {
        List<String> all = new ArrayList<>();
        for (String each : List.of(
                "email", "firstname", "lastname", "company", "city", "state", "unique_id", "date", "dlm", "spent")) {
            all.add(index("contact_" + each, ContactType.CONTACT, each, ""));
        }
        all.add(index("tag_name", TagTypes.TAG, "tag_name", ""));
        all.add(index("tagged_with", TagTypes.TAG_SUBSCRIBER, "tag_id", ",json_extract(body,'$.object_id')"));
        all.add(index("tagged_record", TagTypes.TAG_SUBSCRIBER, "object_id", ""));
        all.add(index("in_sequence", AutomationTypes.SEQUENCE_SUBSCRIBER, "drip_id", ""));
        all.add(index("sequenced_record", AutomationTypes.SEQUENCE_SUBSCRIBER, "object_id", ""));
        all.add(index("noted_record", AccountTypes.NOTE, "contact_id", ""));
        all.add(index("transaction_of", SellingTypes.TRANSACTION, "contact_id", ""));
        all.add(index("purchase_in", SellingTypes.PURCHASE, "invoice_id", ""));
        all.add(index("purchase_of_order", SellingTypes.PURCHASE, "order_id", ""));
        all.add(index("open_order_of", SellingTypes.OPEN_ORDER, "order_id", ""));
        all.add(index("card_of", SellingTypes.CREDIT_CARD, "contact_id", ""));
        all.add(index("commission_for", PartnerTypes.COMMISSION, "purchase_id", ""));
        return all;
    }

    private static String index(String name, ObjectType type, String field, String further) {
        String expression = type.field(field)
                .map(found -> Columns.order(type, found))
                .orElseThrow(() -> new IllegalStateException(field));
        // The type comes first although it is always the same: without it SQLite takes the index of ids instead.
        return "create index if not exists " + name + " on record (type," + expression + further + ",id) where type = "
                + type.id();
    }
}
