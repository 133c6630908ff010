package io.github.ontraportcli.sandbox.behaviour.automation;

import io.github.ontraportcli.sandbox.model.Field;
import io.github.ontraportcli.sandbox.model.ObjectType;
import java.util.Optional;

/** How rules name fields: one that the account's owner made by the number in its name, and any by its name. */
final class FieldIds {
    private FieldIds() {}

    /** The field of a type that is meant, e.g. f1501 by "1501" or "f1501". */
    static Optional<Field> of(ObjectType type, String id) {
        return type.field(id).or(() -> type.field("f" + id));
    }

    /** Whether that is meant. */
    static boolean mean(String id, String field) {
        return field.equals(id) || field.equals("f" + id);
    }
}
