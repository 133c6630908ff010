package io.github.ontraportcli.cli.run;

import com.google.gson.JsonElement;
import io.github.ontraportcli.api.listing.Tally;
import io.github.ontraportcli.catalog.Operation;
import io.github.ontraportcli.catalog.Paging;
import io.github.ontraportcli.catalog.Parameter;
import io.github.ontraportcli.catalog.Role;
import io.github.ontraportcli.catalog.Verb;
import io.github.ontraportcli.cli.SharedOptions;
import io.github.ontraportcli.failure.Failure;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Asks the account how many rows a listing has: the same question to the operation that counts.
 *
 * @param operation that counts
 * @param told what both are told
 * @param skipped rows that the listing begins behind
 */
record Counting(Work work, Operation operation, Map<String, JsonElement> told, long skipped) {
    private static final Set<Role> UNCOUNTED =
            EnumSet.of(Role.START, Role.RANGE, Role.SORT, Role.SORT_DIRECTION, Role.FIELDS, Role.EXTERNS);

    /**
     * The count of what a listing lists.
     *
     * @param counting the operation that counts, if there is one
     * @param told what the listing was told
     * @return nothing where the two cannot be asked the same
     */
    static Optional<Counting> of(
            Work work, Operation listing, Optional<Operation> counting, Map<String, JsonElement> told) {
        boolean paged =
                listing.paging() instanceof Paging.ByOffset && listing.member().isEmpty();
        // What takes no condition is no listing of a type's records, e.g. those who could be guests of an event.
        Optional<Operation> alike = counting.filter(
                each -> listing.has(Role.CONDITION) || each.path().equals(listing.path()));
        if (!paged || alike.isEmpty()) {
            return Optional.empty();
        }
        Map<String, JsonElement> same = new LinkedHashMap<>();
        for (Map.Entry<String, JsonElement> each : told.entrySet()) {
            Optional<Role> role = listing.parameter(each.getKey()).map(Parameter::role);
            if (role.filter(UNCOUNTED::contains).isPresent()) {
                continue;
            }
            if (alike.get().parameter(each.getKey()).isPresent()) {
                same.put(each.getKey(), each.getValue());
            } else if (role.filter(Role.PERFORM_ALL::equals).isEmpty()) {
                return Optional.empty();
            }
        }
        long skipped = work.invocation().number(SharedOptions.START.name(), 0).orElse(0L);
        return Optional.of(new Counting(work, alike.get(), same, skipped));
    }

    /** The count of a resource's plain listing, whatever else the command line says. */
    static Optional<Counting> plain(Work work, Operation listing, Map<String, JsonElement> told) {
        Optional<Operation> counting =
                work.resource().counting().map(Verb::operations).map(all -> all.get(all.size() - 1));
        return of(work, listing, counting, told);
    }

    /** How many there are in all, skipped ones too; nothing where the account does not say. */
    OptionalLong total() {
        try {
            long count = work.execution()
                    .client()
                    .send(work.request(operation, told))
                    .count();
            return count < 0 ? OptionalLong.empty() : OptionalLong.of(count);
        } catch (Failure e) {
            return OptionalLong.empty();
        }
    }

    /** The tally of a listing of all of them; what does not agree is said on stderr. */
    Tally tally(String one, String many) {
        return new Tally(
                () -> {
                    OptionalLong total = total();
                    return total.isEmpty() ? total : OptionalLong.of(Math.max(0, total.getAsLong() - skipped));
                },
                difference -> work.execution().notice(difference.words(one, many)));
    }
}
