package io.github.ontraportcli.sandbox.behaviour;

import io.github.ontraportcli.sandbox.model.Field;
import io.github.ontraportcli.sandbox.model.ObjectType;
import io.github.ontraportcli.sandbox.model.TrackingTypes;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Campaigns, lead sources, media, contents and terms that a request names instead of giving their ids, which it announces
 * with {@code use_utm_names}. One that there is not yet is made.
 */
final class UtmNames {
    private static final Set<Integer> NAMED = Set.of(
            TrackingTypes.CAMPAIGN.id(),
            TrackingTypes.LEAD_SOURCE.id(),
            TrackingTypes.MEDIUM.id(),
            TrackingTypes.CONTENT.id(),
            TrackingTypes.TERM.id());

    private UtmNames() {}

    /** The same values, with ids in the place of names. */
    static Map<String, @Nullable String> resolved(Call call, ObjectType type, Map<String, @Nullable String> values) {
        if (call.parameters().flag("use_utm_names")) {
            values.replaceAll((name, value) -> {
                Optional<Integer> parent = type.field(name).map(Field::parent).filter(NAMED::contains);
                return parent.isEmpty() || value == null || value.equals("0") ? value : id(call, parent.get(), value);
            });
        }
        return values;
    }

    private static String id(Call call, int type, String name) {
        Entries entries = Entries.of(call, type);
        return Long.toString(entries.with("name", name).stream()
                .findFirst()
                .orElseGet(() -> entries.add(new Draft().with("name", name))));
    }
}
