package io.github.ontraportcli.sandbox.behaviour;

import com.google.gson.JsonObject;
import io.github.ontraportcli.sandbox.model.ObjectType;
import io.github.ontraportcli.sandbox.model.TagTypes;
import io.github.ontraportcli.sandbox.store.Where;
import io.github.ontraportcli.sandbox.wire.Rejection;
import io.github.ontraportcli.sandbox.wire.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tagging records, by the tags' ids or names, and listing the records that have a tag. */
final class Tagging {
    private static final String ACCEPTED = "The tag is now being processed.";

    private Tagging() {}

    static Reply tagged(Call call) {
        ObjectType type = call.type("GET");
        String name = call.parameters().text("tag_name");
        long id = call.parameters().number("tag_id", 0);
        if (id == 0) {
            if (name == null || name.isBlank()) {
                throw Rejection.malformed("Either tag_id or tag_name is needed.");
            }
            id = TagRules.named(call.records(), name, Integer.toString(type.id()))
                    .orElse(0L);
        }
        return Reading.page(call, id == 0 ? Where.of("0") : Membership.TAGS.members(type, id));
    }

    static Reply add(Call call) {
        Pending.accept(
                call, Membership.TAGS, true, call.type(), Targets.listed(call, "add_list"), Targets.records(call));
        return Envelope.sentence(call, ACCEPTED);
    }

    static Reply remove(Call call) {
        Pending.accept(
                call, Membership.TAGS, false, call.type(), Targets.listed(call, "remove_list"), Targets.records(call));
        return Envelope.sentence(call, ACCEPTED);
    }

    static Reply addByName(Call call) {
        ObjectType type = call.type();
        List<Long> members = Targets.records(call);
        List<Long> tags = new ArrayList<>();
        for (String name : names(call, "add_names")) {
            tags.add(TagRules.named(call.records(), name, Integer.toString(type.id()))
                    .orElseGet(() -> made(call, type, name)));
        }
        Pending.accept(call, Membership.TAGS, true, type, tags, members);
        return Envelope.sentence(call, ACCEPTED);
    }

    static Reply removeByName(Call call) {
        ObjectType type = call.type();
        List<Long> tags = new ArrayList<>();
        for (String name : names(call, "remove_names")) {
            Optional<Long> tag = TagRules.named(call.records(), name, Integer.toString(type.id()));
            tag.ifPresent(tags::add);
        }
        Pending.accept(call, Membership.TAGS, false, type, tags, Targets.records(call));
        return Envelope.bare(call, ACCEPTED);
    }

    private static List<String> names(Call call, String parameter) {
        List<String> names = call.parameters().names(parameter);
        if (names.isEmpty()) {
            throw Rejection.malformed("The parameter " + parameter + " is missing.");
        }
        return names;
    }

    private static long made(Call call, ObjectType type, String name) {
        long id = call.records().nextId(TagTypes.TAG);
        JsonObject body = new JsonObject();
        body.addProperty("tag_name", name);
        body.addProperty("object_type_id", Integer.toString(type.id()));
        call.records().add(TagTypes.TAG, id, body);
        return id;
    }
}
