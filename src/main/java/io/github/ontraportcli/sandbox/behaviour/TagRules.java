package io.github.ontraportcli.sandbox.behaviour;

import com.google.gson.JsonObject;
import io.github.ontraportcli.sandbox.model.Field;
import io.github.ontraportcli.sandbox.model.ObjectType;
import io.github.ontraportcli.sandbox.model.TagTypes;
import io.github.ontraportcli.sandbox.store.Columns;
import io.github.ontraportcli.sandbox.store.Query;
import io.github.ontraportcli.sandbox.store.Records;
import io.github.ontraportcli.sandbox.store.Where;
import io.github.ontraportcli.sandbox.wire.JsonText;
import io.github.ontraportcli.sandbox.wire.Rejection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What holds for tags: each has a name, and no other tag for the same kind of record has it. */
final class TagRules {
    private static final Field NAME = TagTypes.TAG.field("tag_name").orElseThrow();
    private static final Field FOR = TagTypes.TAG.field("object_type_id").orElseThrow();

    private TagRules() {}

    /** Refuses a change to a tag that would break them; the id is 0 for a new one. */
    static void check(Call call, ObjectType type, Map<String, @Nullable String> values, long id) {
        if (type != TagTypes.TAG) {
            return;
        }
        String name = values.get("tag_name");
        if (name == null || name.isBlank()) {
            if (id == 0 || values.containsKey("tag_name")) {
                throw Rejection.malformed("The parameter tag_name is missing.");
            }
            return;
        }
        JsonObject before = call.records().find(type, id).orElse(new JsonObject());
        String kind = values.get("object_type_id");
        if (kind == null) {
            kind = JsonText.plain(Shown.value(type, FOR, id, before));
        }
        Optional<Long> same = named(call.records(), name, String.valueOf(kind));
        if (same.isPresent() && same.get() != id) {
            throw Rejection.malformed("A tag with this name exists: " + name);
        }
    }

    /** The tag of that name for that kind of record. */
    static Optional<Long> named(Records records, String name, String kind) {
        Where where = Where.of(Columns.text(TagTypes.TAG, NAME) + " collate nocase = ?", name)
                .and(Where.of(Columns.text(TagTypes.TAG, FOR) + " = ?", kind));
        List<Long> ids = records.ids(new Query(TagTypes.TAG, where, null, false, 0, 1));
        return ids.stream().findFirst();
    }
}
