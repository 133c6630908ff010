package io.github.ontraportcli.sandbox.behaviour;

import com.google.gson.JsonObject;
import io.github.ontraportcli.sandbox.behaviour.automation.Event;
import io.github.ontraportcli.sandbox.model.AutomationTypes;
import io.github.ontraportcli.sandbox.model.Delimited;
import io.github.ontraportcli.sandbox.model.Field;
import io.github.ontraportcli.sandbox.model.ObjectType;
import io.github.ontraportcli.sandbox.model.ObjectTypes;
import io.github.ontraportcli.sandbox.model.TagTypes;
import io.github.ontraportcli.sandbox.store.Columns;
import io.github.ontraportcli.sandbox.store.Link;
import io.github.ontraportcli.sandbox.store.Query;
import io.github.ontraportcli.sandbox.store.Records;
import io.github.ontraportcli.sandbox.store.Where;
import io.github.ontraportcli.sandbox.wire.JsonText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * That records have tags, or are in sequences or automations. It is kept twice, as a real account shows it twice: as a
 * record of its own (of a tag or sequence), and in a field of the member, e.g. {@code contact_cat}.
 */
public final class Membership {
    public static final Membership TAGS =
            new Membership(TagTypes.TAG, TagTypes.TAG_SUBSCRIBER, "tag_id", "contact_cat");
    public static final Membership SEQUENCES =
            new Membership(AutomationTypes.SEQUENCE, AutomationTypes.SEQUENCE_SUBSCRIBER, "drip_id", "updateSequence");
    public static final Membership AUTOMATIONS = new Membership(
            AutomationTypes.AUTOMATION, AutomationTypes.AUTOMATION_SUBSCRIBER, "campaign_id", "updateCampaign");

    /** From so many members on they are changed all at once, unless something follows from each. */
    private static final int MANY = 500;

    private final ObjectType holder;
    private final ObjectType link;
    private final String linkField;
    private final String memberField;

    private Membership(ObjectType holder, ObjectType link, String linkField, String memberField) {
        this.holder = holder;
        this.link = link;
        this.linkField = linkField;
        this.memberField = memberField;
    }

    /** Makes records members; holders and records that there are not are passed over. */
    public void add(Call call, ObjectType type, List<Long> holders, List<Long> members) {
        for (long each : holders) {
            if (call.records().find(holder, each).isPresent()) {
                Field field = field(call, type, members, joined(type, each, 0));
                List<Long> single = field == null
                        ? members
                        : call.records().join(type, field, members, new Link(link, linkField, each, call.now()));
                for (long member : single) {
                    if (note(call.records(), type, each, member, true)) {
                        link(call, type, each, member);
                        call.happened(joined(type, each, member));
                    }
                }
                recount(call.records(), each);
            }
        }
    }

    /** Makes records members no longer. */
    public void remove(Call call, ObjectType type, List<Long> holders, List<Long> members) {
        for (long each : holders) {
            Field field = field(call, type, members, left(type, each, 0));
            List<Long> single = field == null
                    ? members
                    : call.records().leave(type, field, members, new Link(link, linkField, each, call.now()));
            for (long member : single) {
                if (note(call.records(), type, each, member, false)) {
                    call.records().delete(link, of(each).and(member(type, Where.of("?", member))));
                    call.happened(left(type, each, member));
                }
            }
            recount(call.records(), each);
        }
    }

    /** The members' own field, where they can be changed all at once; null where they have to be one by one. */
    private @Nullable Field field(Call call, ObjectType type, List<Long> members, Event event) {
        boolean all = members.size() >= MANY && !call.aftermath().awaited(call, event);
        return all ? type.field(memberField).orElse(null) : null;
    }

    /** The members of a holder that are of that type. */
    Where members(ObjectType type, long holderId) {
        Where links = of(holderId).and(equal("object_type_id", Where.of("?", (long) type.id())));
        return Where.linked(
                "select " + number("object_id") + " from record where type = " + link.id() + " and " + links.sql(),
                links.values());
    }

    /** Takes what a new or merged record's own field says of its memberships. */
    static void fromFields(Call call, ObjectType type, long id) {
        for (Membership each : List.of(TAGS, SEQUENCES, AUTOMATIONS)) {
            String given = call.parameters().text(each.memberField);
            if (given != null && type.field(each.memberField).isPresent()) {
                each.add(call, type, numbers(given), List.of(id));
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
            } else if (type.field(each.memberField).isPresent()) {
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

    /** Whether a record is a member. */
    public boolean has(Call call, ObjectType type, long holderId, long member) {
        return holders(call, type, member).contains(holderId);
    }

    /** Of what a record is a member, as its own field says. */
    public List<Long> holders(Call call, ObjectType type, long member) {
        JsonObject body = call.records().find(type, member).orElseGet(JsonObject::new);
        Optional<Field> field = type.field(memberField);
        return field.isEmpty() ? List.of() : numbers(JsonText.plain(Shown.value(type, field.get(), member, body)));
    }

    /** What is kept of the membership of a record. */
    public Optional<Records.Stored> kept(Call call, ObjectType type, long holderId, long member) {
        Where which = of(holderId).and(member(type, Where.of("?", member)));
        return call.records().list(Query.all(link, which)).stream().findFirst();
    }

    /** Pauses a sequence or automation for a record, or lets it go on; does nothing for what is no member. */
    public void pause(Call call, ObjectType type, long holderId, long member, boolean paused) {
        kept(call, type, holderId, member).ifPresent(each -> pause(call, each, paused));
    }

    /** The same for what is kept of a membership. */
    void pause(Call call, Records.Stored kept, boolean paused) {
        String before = JsonText.plain(kept.body().get("paused"));
        call.records().set(link, kept.id(), "paused", paused ? "1" : "0");
        long type = kept.body().get("object_type_id").getAsLong();
        if ("1".equals(before) != paused) {
            ObjectType of = Entries.of(call, type).type();
            long holderId = kept.body().get(linkField).getAsLong();
            long member = kept.body().get("object_id").getAsLong();
            call.happened(paused ? paused(of, holderId, member) : resumed(of, holderId, member));
        }
    }

    private Event joined(ObjectType type, long holderId, long member) {
        return this == TAGS
                ? new Event.TagAdded(type, member, holderId)
                : this == SEQUENCES
                        ? new Event.SequenceJoined(type, member, holderId)
                        : new Event.AutomationJoined(type, member, holderId);
    }

    private Event left(ObjectType type, long holderId, long member) {
        return this == TAGS
                ? new Event.TagRemoved(type, member, holderId)
                : this == SEQUENCES
                        ? new Event.SequenceLeft(type, member, holderId)
                        : new Event.AutomationLeft(type, member, holderId);
    }

    private Event paused(ObjectType type, long holderId, long member) {
        return this == SEQUENCES
                ? new Event.SequencePaused(type, member, holderId)
                : new Event.AutomationPaused(type, member, holderId);
    }

    private Event resumed(ObjectType type, long holderId, long member) {
        return this == SEQUENCES
                ? new Event.SequenceResumed(type, member, holderId)
                : new Event.AutomationResumed(type, member, holderId);
    }

    private static List<Long> numbers(@Nullable String delimited) {
        List<Long> numbers = new ArrayList<>();
        for (String part : Delimited.ids(delimited)) {
            if (part.chars().allMatch(Character::isDigit) && part.length() < 19) {
                numbers.add(Long.valueOf(part));
            }
        }
        return numbers;
    }

    private void link(Call call, ObjectType type, long holderId, long member) {
        JsonObject body = new JsonObject();
        body.addProperty(linkField, Long.toString(holderId));
        body.addProperty("object_id", Long.toString(member));
        body.addProperty("object_type_id", Integer.toString(type.id()));
        body.addProperty("date", Long.toString(call.now()));
        call.records().add(link, call.records().nextId(link), body);
    }

    private void recount(Records records, long id) {
        if (holder.field("subscriber_count").isPresent()) {
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
        return Columns.number(link, link.field(field).orElseThrow());
    }

    private static String bracketed(String sql) {
        return sql.startsWith("(") ? sql : "(" + sql + ")";
    }
}
