package io.github.ontraportcli.sandbox.seed.document;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.ontraportcli.sandbox.behaviour.UniqueId;
import io.github.ontraportcli.sandbox.behaviour.fields.OwnFields;
import io.github.ontraportcli.sandbox.model.ContactType;
import io.github.ontraportcli.sandbox.model.Delimited;
import io.github.ontraportcli.sandbox.model.InboxTypes;
import io.github.ontraportcli.sandbox.model.ObjectType;
import io.github.ontraportcli.sandbox.model.ObjectTypes;
import io.github.ontraportcli.sandbox.model.TagTypes;
import io.github.ontraportcli.sandbox.store.Query;
import io.github.ontraportcli.sandbox.store.Records;
import io.github.ontraportcli.sandbox.store.Where;
import java.util.List;
import java.util.Optional;

/**
 * Puts the records into an account that the examples of the API's document speak of, each under the id that it has there.
 *
 * <p>A table has a line a record: the object type ID, the record's id, and its fields as JSON. Where there is a record of
 * that id already, the document's takes its place, and its tags, sequences and automations stay; all others are left
 * alone. Doing it again restores what the examples have changed meanwhile.
 */
public final class DocumentSeed {
    /** When the records were made that say nothing of it: 2021-06-25, in seconds. */
    private static final String MADE = "1624579571";

    private static final List<String> MEMBERSHIPS =
            List.of("contact_cat", "updateSequence", "updateCampaign", "subscriber_count");
    private static final List<String> TABLES = List.of(
            PeopleTable.RECORDS,
            ShopTable.RECORDS,
            SaleTable.RECORDS,
            CalendarTable.RECORDS,
            InboxTable.RECORDS,
            AutomationTable.RECORDS,
            SiteTable.RECORDS);

    private DocumentSeed() {}

    /** Puts them in place. */
    public static void into(Records records) {
        for (String table : TABLES) {
            for (String line : table.strip().split("\n")) {
                String[] parts = line.split(" ", 3);
                put(
                        records,
                        type(Integer.parseInt(parts[0])),
                        Long.parseLong(parts[1]),
                        JsonParser.parseString(parts[2]).getAsJsonObject());
            }
        }
        tag(records, 3, 1);
        OwnFields.define(records, ContactType.CONTACT, "f1234", "Favorite Color", "text");
        OwnFields.define(records, ContactType.CONTACT, "f1558", "My New Field", "text");
    }

    private static ObjectType type(int id) {
        if (id == InboxTypes.CONVERSATION_MESSAGE.id()) {
            return InboxTypes.CONVERSATION_MESSAGE;
        }
        return ObjectTypes.byId(id).orElseThrow(() -> new IllegalStateException("There is no object type " + id));
    }

    private static void tag(Records records, long contact, long tag) {
        JsonElement tags =
                records.find(ContactType.CONTACT, contact).orElseThrow().get("contact_cat");
        List<String> ids = Delimited.ids(tags == null ? "" : tags.getAsString());
        if (!ids.contains(Long.toString(tag))) {
            ids.add(Long.toString(tag));
            records.set(ContactType.CONTACT, contact, "contact_cat", Delimited.of(ids));
            JsonObject link = new JsonObject();
            link.addProperty("tag_id", Long.toString(tag));
            link.addProperty("object_id", Long.toString(contact));
            link.addProperty("object_type_id", "0");
            link.addProperty("date", MADE);
            records.add(TagTypes.TAG_SUBSCRIBER, records.nextId(TagTypes.TAG_SUBSCRIBER), link);
        }
    }

    private static void put(Records records, ObjectType type, long id, JsonObject body) {
        for (String stamp : List.of("date", "dla", "dlm")) {
            if (type.field(stamp).isPresent() && !body.has(stamp)) {
                body.addProperty(stamp, MADE);
            }
        }
        if (type.field("unique_id").isPresent() && !body.has("unique_id")) {
            body.addProperty("unique_id", UniqueId.of(id));
        }
        Optional<JsonObject> there = records.find(type, id);
        if (there.isPresent()) {
            for (String each : MEMBERSHIPS) {
                JsonElement kept = there.get().get(each);
                if (kept != null) {
                    body.add(each, kept);
                }
            }
            records.replace(type, id, body);
        } else {
            records.add(type, id, body);
            List<Long> last = records.ids(Query.all(type, Where.ALL));
            records.lastId(type, Math.max(records.lastId(type), last.get(last.size() - 1)));
        }
    }
}
