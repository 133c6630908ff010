package io.github.ontraportcli.sandbox.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** All object types of the simulated account. A family of them is read when it is first needed, the most used first. */
public final class ObjectTypes {
    private static final List<Supplier<List<ObjectType>>> FAMILIES = List.of(
            () -> List.of(ContactType.CONTACT),
            () -> List.of(AccountTypes.TASK, AccountTypes.USER, AccountTypes.GROUP),
            () -> List.of(AutomationTypes.SEQUENCE, AutomationTypes.SEQUENCE_SUBSCRIBER),
            () -> List.of(AccountTypes.NOTE),
            () -> List.of(TagTypes.TAG, TagTypes.TAG_SUBSCRIBER),
            () -> List.of(AutomationTypes.AUTOMATION),
            () -> List.of(CompanyType.COMPANY),
            SellingTypes::all,
            SellingSettingTypes::all,
            ReportTypes::all,
            PartnerTypes::all,
            MessageTypes::all,
            InboxTypes::all,
            CalendarTypes::all,
            TrackingTypes::all,
            SiteTypes::all,
            RuleTypes::all,
            RoleTypes::all);

    private ObjectTypes() {}

    /** All of them, in the order in which meta lists them. */
    public static List<ObjectType> all() {
        List<ObjectType> all = new ArrayList<>();
        for (Supplier<List<ObjectType>> each : FAMILIES) {
            all.addAll(each.get());
        }
        return all;
    }

    /** The type of that ID. */
    public static Optional<ObjectType> byId(int id) {
        for (Supplier<List<ObjectType>> family : FAMILIES) {
            for (ObjectType each : family.get()) {
                if (each.id() == id) {
                    return Optional.of(each);
                }
            }
        }
        return Optional.empty();
    }

    /** The types with endpoints of their own under which the path is. */
    public static List<ObjectType> at(String path) {
        return all().stream()
                .filter(each -> each.endpoints().map(own -> own.under(path)).orElse(false))
                .toList();
    }
}
