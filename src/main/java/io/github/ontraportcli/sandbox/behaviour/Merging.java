package io.github.ontraportcli.sandbox.behaviour;

import io.github.ontraportcli.sandbox.model.Field;
import io.github.ontraportcli.sandbox.model.ObjectType;
import io.github.ontraportcli.sandbox.wire.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Updating the record that has the same unique field, or creating one: {@code saveorupdate}. The unique id comes before
 * every other unique field; blanks empty a field unless {@code ignore_blanks}.
 */
final class Merging {
    private Merging() {}

    static Reply answer(Call call) {
        ObjectType type = call.type("POST");
        Map<String, @Nullable String> values = UtmNames.resolved(call, type, Values.of(type, call.parameters()));
        Optional<Long> same = same(call, type);
        if (same.isEmpty()) {
            return Creating.created(call, type, values);
        }
        if (call.parameters().flag("ignore_blanks")) {
            values.values().removeIf(value -> value != null && value.isEmpty());
        }
        Membership.fromFields(call, type, same.get());
        return Updating.updated(call, type, same.get(), values);
    }

    private static Optional<Long> same(Call call, ObjectType type) {
        List<String> names = new ArrayList<>();
        for (Field each : type.fields()) {
            if (each.unique()) {
                names.add(each.name().equals("unique_id") ? 0 : names.size(), each.name());
            }
        }
        for (String name : names) {
            String value = call.parameters().text(name);
            if (value != null && !value.isBlank()) {
                Optional<Long> found = Updating.byField(call, type, name, value.trim());
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}
