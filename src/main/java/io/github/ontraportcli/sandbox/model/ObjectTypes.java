package io.github.ontraportcli.sandbox.model;

import java.util.List;
import java.util.Optional;

/** All object types of the simulated account. */
public final class ObjectTypes {
    private static final List<ObjectType> ALL = List.of(
            ContactType.CONTACT,
            AccountTypes.TASK,
            AccountTypes.USER,
            AccountTypes.GROUP,
            AutomationTypes.SEQUENCE,
            AutomationTypes.SEQUENCE_SUBSCRIBER,
            AccountTypes.NOTE,
            TagTypes.TAG,
            TagTypes.TAG_SUBSCRIBER,
            AutomationTypes.AUTOMATION,
            CompanyType.COMPANY);

    private ObjectTypes() {}

    /** All of them, in the order in which meta lists them. */
    public static List<ObjectType> all() {
        return ALL;
    }

    /** The type of that ID. */
    public static Optional<ObjectType> byId(int id) {
        for (ObjectType each : ALL) {
            if (each.id() == id) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
