package io.github.ontraportcli.sandbox.behaviour;

import com.google.gson.JsonObject;
import io.github.ontraportcli.sandbox.model.AutomationTypes;
import io.github.ontraportcli.sandbox.model.Delimited;
import io.github.ontraportcli.sandbox.model.Field;
import io.github.ontraportcli.sandbox.model.ObjectType;
import io.github.ontraportcli.sandbox.model.ObjectTypes;
import io.github.ontraportcli.sandbox.model.TagTypes;
import io.github.ontraportcli.sandbox.store.Columns;
import io.github.ontraportcli.sandbox.store.Query;
import io.github.ontraportcli.sandbox.store.Records;
import io.github.ontraportcli.sandbox.store.Where;
import io.github.ontraportcli.sandbox.wire.JsonText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That records have tags, or are in sequences or automations. It is kept twice, as a real account shows it twice: as a
 * record of its own (of a tag or sequence), and in a field of the member, e.g. {@code contact_cat}.
 */
final class Membership {
    static final Membership TAGS = new Membership(TagTypes.TAG, TagTypes.TAG_SUBSCRIBER, "tag_id", "contact_cat");
    static final Membership SEQUENCES =
            new Membership(AutomationTypes.SEQUENCE, AutomationTypes.SEQUENCE_SUBSCRIBER, "drip_id", "updateSequence");
    static final Membership AUTOMATIONS = new Membership(AutomationTypes.AUTOMATION, null, "", "updateCampaign");

    private final ObjectType holder;
    private final @Nullable ObjectType link;
    private final String linkField;
    private final String memberField;

    private Membership(ObjectType holder, @Nullable ObjectType link, String linkField, String memberField) {
        this.holder = holder;
        this.link = link;
        this.linkField = linkField;
        this.memberField = memberField;
    }

    /** Makes records members; holders and records that there are not are passed over. */
    void add(Call call, ObjectType type, List<Long> holders, List<Long> members) {
        for (long each : holders) {
            if (call.records().find(holder, each).isPresent()) {
                for (long member : members) {
                    if (note(call.records(), type, each, member, true)) {
                        link(call, type, each, member);
                    }
                }
                recount(call.records(), each);
            }
        }
    }

    /** Makes records members no longer. */
    void remove(Call call, ObjectType type, List<Long> holders, List<Long> members) {
        for (long each : holders) {
            for (long member : members) {
                if (note(call.records(), type, each, member, false) && link != null) {
                    call.records().delete(link, of(each).and(member(type, Where.of("?", member))));
                }
            }
            recount(call.records(), each);
        }
    }

    /** The members of a holder that are of that type. */
    Where members(ObjectType type, long holderId) {
        if (link == null) {
            return Where.of("0");
        }
        Where links = of(holderId).and(equal("object_type_id", Where.of("?", (long) type.id())));
        return new Where(
                "id in (select " + number("object_id") + " from record where type = " + link.id() + " and "
                        + links.sql() + ")",
                links.values());
    }

    /** Takes what a new or merged record's own field says of its memberships. */
    static void fromFields(Call call, ObjectType type, long id) {
        for (Membership each : List.of(TAGS, SEQUENCES, AUTOMATIONS)) {
            String given = call.parameters().text(each.memberField);
            if (given != null && type.field(each.memberField).isPresent()) {
                List<Long> holders = new ArrayList<>();
                for (String part : Delimited.ids(given)) {
                    if (part.chars().allMatch(Character::isDigit) && part.length() < 19) {
                        holders.add(Long.valueOf(part));
                    }
                }
                each.add(call, type, holders, List.of(id));
            }
        }
    }

    /** Forgets the memberships of records, and the members of holders, that are about to be deleted. */
    static void forget(Call call, ObjectType type, Where which) {
        for (Membership each : List.of(TAGS, SEQUENCES, AUTOMATIONS)) {
            if (each.holder == type) {
                for (long id : call.records().ids(Query.all(type, which))) {
                    each.forgetHolder(call, id);
                }
            } else if (each.link != null && type.field(each.memberField).isPresent()) {
                Where ids = new Where(
                        "(select id from record where type = " + type.id() + " and " + which.sql() + ")",
                        which.values());
                call.records().delete(each.link, each.member(type, ids));
            }
        }
    }

    private void forgetHolder(Call call, long id) {
        for (ObjectType each : ObjectTypes.all()) {
            if (each.field(memberField).isPresent()) {
                List<Long> members = call.records().ids(Query.all(each, members(each, id)));
                remove(call, each, List.of(id), members);
            }
        }
    }

    /** Changes the member's own field; whether that was a change. */
    private boolean note(Records records, ObjectType type, long holderId, long member, boolean on) {
        JsonObject body = records.find(type, member).orElse(null);
        Field field = type.field(memberField).orElse(null);
        if (body == null || field == null) {
            return false;
        }
        List<String> ids = Delimited.ids(JsonText.plain(Shown.value(type, field, member, body)));
        String id = Long.toString(holderId);
        if (ids.contains(id) == on) {
            return false;
        }
        if (on) {
            ids.add(id);
        } else {
            ids.remove(id);
        }
        records.set(type, member, memberField, Delimited.of(ids));
        return true;
    }

    private void link(Call call, ObjectType type, long holderId, long member) {
        if (link != null) {
            JsonObject body = new JsonObject();
            body.addProperty(linkField, Long.toString(holderId));
            body.addProperty("object_id", Long.toString(member));
            body.addProperty("object_type_id", Integer.toString(type.id()));
            body.addProperty("date", Long.toString(call.now()));
            call.records().add(link, call.records().nextId(link), body);
        }
    }

    private void recount(Records records, long id) {
        if (link != null && holder.field("subscriber_count").isPresent()) {
            records.set(holder, id, "subscriber_count", Long.toString(records.count(link, of(id))));
        }
    }

    private Where of(long holderId) {
        return equal(linkField, Where.of("?", holderId));
    }

    private Where member(ObjectType type, Where ids) {
        return new Where(number("object_id") + " in " + bracketed(ids.sql()), ids.values())
                .and(equal("object_type_id", Where.of("?", (long) type.id())));
    }

    private Where equal(String field, Where value) {
        return new Where(number(field) + " = " + value.sql(), value.values());
    }

    private String number(String field) {
        ObjectType links = link == null ? holder : link;
        return Columns.number(links, links.field(field).orElseThrow());
    }

    private static String bracketed(String sql) {
        return sql.startsWith("(") ? sql : "(" + sql + ")";
    }
}
