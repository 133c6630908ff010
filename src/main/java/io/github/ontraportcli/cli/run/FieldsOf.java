package io.github.ontraportcli.cli.run;

import io.github.ontraportcli.compose.condition.FieldTypes;
import java.util.List;

/** What is known of an object type's fields, for commands that stand behind no operation. */
public final class FieldsOf {
    private FieldsOf() {}

    /**
     * How the fields of a type compare.
     *
     * @param type a name or an ID, as for {@code --type}
     */
    public static FieldTypes type(Execution execution, String type) {
        Types types = new Types(execution);
        return Fields.of(types, types.id(type), "id", List.of()).comparing();
    }
}
