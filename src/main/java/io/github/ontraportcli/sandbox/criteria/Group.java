package io.github.ontraportcli.sandbox.criteria;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.ontraportcli.sandbox.model.AccountTypes;
import io.github.ontraportcli.sandbox.model.ObjectType;
import io.github.ontraportcli.sandbox.store.Records;
import io.github.ontraportcli.sandbox.store.Where;
import io.github.ontraportcli.sandbox.wire.Rejection;

/** The members of a group: the records that meet the condition it was saved with. */
public final class Group {
    /** The stored field, shown to nobody, that holds a group's condition as the API writes conditions. */
    public static final String CONDITION = "_condition";

    private Group() {}

    static Where members(Records records, ObjectType type, long group) {
        JsonObject saved = records.find(AccountTypes.GROUP, group)
                .orElseThrow(() -> Rejection.of(404, "The group does not exist."));
        JsonElement condition = saved.get(CONDITION);
        return condition == null ? Where.ALL : Condition.where(type, condition.getAsString());
    }
}
