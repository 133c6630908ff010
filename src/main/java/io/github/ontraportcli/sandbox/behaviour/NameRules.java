package io.github.ontraportcli.sandbox.behaviour;

import io.github.ontraportcli.sandbox.model.ObjectType;
import io.github.ontraportcli.sandbox.model.SellingTypes;
import io.github.ontraportcli.sandbox.wire.Rejection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What holds for the names of things that are sold: a second product gets a number, a second offer is refused. */
final class NameRules {
    private NameRules() {}

    /** What a new record is made of; refuses the name of an offer that there is. */
    static Map<String, @Nullable String> ofNew(Call call, ObjectType type, Map<String, @Nullable String> values) {
        String name = values.get("name");
        if (name == null || name.isBlank()) {
            return values;
        }
        if (type == SellingTypes.OFFER && taken(call, type, name)) {
            throw Rejection.malformed("An offer with this name exists: " + name);
        }
        if (type != SellingTypes.PRODUCT) {
            return values;
        }
        String free = name;
        for (int i = 1; taken(call, type, free); i++) {
            free = name + " (" + i + ")";
        }
        Map<String, @Nullable String> renamed = new LinkedHashMap<>(values);
        renamed.put("name", free);
        return renamed;
    }

    private static boolean taken(Call call, ObjectType type, String name) {
        return Updating.byField(call, type, "name", name).isPresent();
    }
}
