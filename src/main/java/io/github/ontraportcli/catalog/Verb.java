package io.github.ontraportcli.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Something that can be done with a kind of thing: the second word of a command line.
 *
 * @param name e.g. {@code list}
 * @param summary what it does, in a line
 * @param operations the operations it can come to; the first whose {@link When} holds and that takes all that is said is sent
 * @param example a whole command line that works against the sandbox
 * @param past what has happened when it is done, e.g. {@code tagged}
 */
public record Verb(String name, String summary, List<Operation> operations, String example, String past) {

    /** A verb of these operations. */
    public static Verb verb(String name, String summary, String example, OperationBuilder... operations) {
        List<Operation> built = new ArrayList<>();
        for (OperationBuilder each : operations) {
            built.add(each.build());
        }
        return new Verb(name, summary, List.copyOf(built), example, regular(name));
    }

    /** The same, spoken of in other words when it is done: {@code 1 transaction was written off}. */
    public Verb done(String otherPast) {
        return new Verb(name, summary, operations, example, otherPast);
    }

    /** The resource whose records it selects, where that is not its own. */
    public Optional<String> about() {
        return operations.stream()
                .map(Operation::about)
                .filter(each -> !each.isEmpty())
                .findFirst();
    }

    private static String regular(String name) {
        if (name.endsWith("e")) {
            return name + "d";
        }
        return name.endsWith("g") ? name + "ged" : name + "ed";
    }

    /** Whether any of its operations is about one record: then several IDs are answered for one by one. */
    public boolean namesOne() {
        return operations.stream().anyMatch(each -> each.has(Role.ID));
    }

    /** Whether any of its operations changes something. */
    public boolean writes() {
        for (Operation each : operations) {
            if (each.writes()) {
                return true;
            }
        }
        return false;
    }
}
