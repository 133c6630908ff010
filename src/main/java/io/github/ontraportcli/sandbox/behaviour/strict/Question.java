package io.github.ontraportcli.sandbox.behaviour.strict;

import io.github.ontraportcli.sandbox.behaviour.Call;
import io.github.ontraportcli.sandbox.behaviour.Entries;
import io.github.ontraportcli.sandbox.criteria.Selection;
import io.github.ontraportcli.sandbox.model.ObjectType;
import io.github.ontraportcli.sandbox.model.SellingTypes;
import io.github.ontraportcli.sandbox.wire.Parameters;
import io.github.ontraportcli.sandbox.wire.Rejection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A request that is looked at before it is carried out.
 *
 * @param call the request
 * @param operation what it would do, e.g. "PUT objects" also for {@code PUT Contacts}
 */
public record Question(Call call, String operation) {
    private static final Set<String> LISTING = Set.of("GET objects", "GET objects/tag");
    private static final Set<String> SETTING = Set.of("POST objects", "PUT objects", "POST objects/saveorupdate");
    private static final Set<String> CHANGING = Set.of(
            "DELETE objects",
            "PUT objects/tag",
            "DELETE objects/tag",
            "PUT objects/tagByName",
            "DELETE objects/tagByName",
            "PUT objects/subscribe",
            "DELETE objects/subscribe",
            "PUT objects/sequence",
            "DELETE objects/sequence",
            "POST objects/pause",
            "POST objects/unpause",
            "PUT transaction/refund",
            "PUT transaction/void",
            "PUT transaction/writeOff",
            "POST transaction/rerun",
            "PUT transaction/rerunCommission",
            "POST transaction/resendInvoice");

    /** Whether it is one of these. */
    boolean is(String... operations) {
        return List.of(operations).contains(operation);
    }

    /** Whether it asks for a page of records. */
    boolean lists() {
        return LISTING.contains(operation);
    }

    /** Whether it changes records that it selects. */
    boolean changes() {
        return CHANGING.contains(operation);
    }

    /** Whether it says what fields are to be. */
    boolean sets() {
        return SETTING.contains(operation);
    }

    /** What it says. */
    Parameters said() {
        return call.parameters();
    }

    /** What it says, as text without space around; empty when it says nothing. */
    String text(String name) {
        String text = said().text(name);
        return text == null ? "" : text.strip();
    }

    /** The type of the records that it is about; nothing where it names none that there is. */
    Optional<ObjectType> type() {
        if (operation.contains(" transaction/")) {
            return Optional.of(SellingTypes.TRANSACTION);
        }
        try {
            return Optional.of(call.type());
        } catch (Rejection refused) {
            return Optional.empty();
        }
    }

    /** The records of that type. */
    Entries records(ObjectType type) {
        return Entries.of(call, type);
    }

    /** What it selects of them. */
    Selection selection(ObjectType type) {
        return Selection.of(said(), type, call.records());
    }
}
