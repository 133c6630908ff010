package io.github.ontraportcli.catalog;

import java.util.ArrayList;
import java.util.List;

/**
 * Something that can be done with a kind of thing: the second word of a command line.
 *
 * @param name e.g. {@code list}
 * @param summary what it does, in a line
 * @param operations the operations it can come to; the first whose {@link When} holds and that takes all that is said is sent
 * @param example a whole command line that works against the sandbox
 */
public record Verb(String name, String summary, List<Operation> operations, String example) {

    /** A verb of these operations. */
    public static Verb verb(String name, String summary, String example, OperationBuilder... operations) {
        List<Operation> built = new ArrayList<>();
        for (OperationBuilder each : operations) {
            built.add(each.build());
        }
        return new Verb(name, summary, List.copyOf(built), example);
    }

    /** What has happened when it is done, e.g. {@code tagged}. */
    public String past() {
        if (name.endsWith("e")) {
            return name + "d";
        }
        return name.endsWith("g") ? name + "ged" : name + "ed";
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
