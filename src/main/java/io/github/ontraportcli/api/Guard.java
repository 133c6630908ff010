package io.github.ontraportcli.api;

import io.github.ontraportcli.catalog.Method;
import io.github.ontraportcli.catalog.Operation;
import io.github.ontraportcli.catalog.Parameter;
import io.github.ontraportcli.catalog.Role;
import io.github.ontraportcli.catalog.Type;
import io.github.ontraportcli.failure.Failure;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Refuses requests that would select everything without saying so. The API reads {@code ids=0} as "all of them", {@code
 * performAll=1} without a group as "the whole collection", and a deletion without any selector as "delete the collection";
 * one slip would empty an account. It looks at the finished request, so no way of writing it goes past.
 *
 * <p>What is dangerous is refused under any spelling of its name, but only the API's own spelling counts as a selection:
 * another one would not be heeded. What cannot be read as a number counts as 0, for the API reads it so.
 */
final class Guard {
    private static final Pattern ZERO = Pattern.compile("[+-]?0+([^0-9_].*)?", Pattern.DOTALL);
    private static final Pattern COUNTS =
            Pattern.compile("\\s*\\+?(0*[1-9][0-9]*|[0-9]+_[0-9]*[1-9][0-9]*|[1-9][0-9]*_0)\\s*");
    private static final Pattern READ_AS_NUMBER = Pattern.compile("\\s*[+-]?0*[1-9].*", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");
    private static final List<String> SELECTORS = List.of("ids", "id", "condition", "search");
    private static final String FIELD_EDITOR = "objects/fieldeditor";
    private static final String EVERYTHING = "Name the records, or say --everything if you mean all of them.";

    private Guard() {}

    /** Passes the request or refuses it before anything is sent. */
    static void check(Request request) {
        Said said = Said.by(request);
        for (String each : List.of("ids", "id")) {
            if (said.means(each)) {
                ids(each, said.meant(each));
            }
        }
        if (said.meant("unique_id").stream().anyMatch(each -> !each.isBlank() && Said.off(each))) {
            throw Failure.usage("0 is not a unique ID: the API would take it for none")
                    .next("Name the record by its ID, or by the unique ID that list --fields unique_id shows.");
        }
        boolean group = group(said);
        if (said.performsAll() && !group) {
            throw Failure.usage("performAll without a group selects the whole collection")
                    .next("Name the group: --group ID.");
        }
        Operation operation = request.operation();
        if (!operation.writes()) {
            return;
        }
        boolean limited = group && (!operation.has(Role.PERFORM_ALL) || said.heedsPerformAll());
        boolean selects = limited || !said.heeded("ids").isEmpty() || said.limits() || said.holds("search");
        if (operation.has(Role.IDS) && !selects) {
            throw whole(operation, said, group);
        }
        for (Parameter each : operation.parameters()) {
            if (each.type() instanceof Type.Tree tree && !tree.needs().isEmpty()) {
                Nested.check(request, each, tree);
            }
        }
        boolean one = operation.parameter(Role.ID).filter(Parameter::required).isPresent();
        if (one && said.heeded("id").isEmpty() && !said.holds("unique_id")) {
            throw Failure.usage(operation + " does not say which record it means")
                    .next("Name its ID.");
        }
        if (operation.method() == Method.DELETE && operation.path().equalsIgnoreCase(FIELD_EDITOR)) {
            fieldOrSection(operation, said);
        }
    }

    private static boolean group(Said said) {
        List<String> groups = said.heeded("group_id");
        return !groups.isEmpty()
                && groups.stream().allMatch(id -> COUNTS.matcher(id).matches());
    }

    /** A write that nothing limits, with the reason why what it says is no limit. */
    private static Failure whole(Operation operation, Said said, boolean group) {
        Failure failure = Failure.usage(operation + " without a selection acts on the whole collection")
                .next(EVERYTHING);
        if (group) {
            return failure.why("A group limits it only together with performAll.");
        }
        if (!said.heeded("condition").isEmpty()) {
            return failure.why(
                    "Its condition limits nothing: that takes a list like [{\"field\":{\"field\":\"id\"},…}].");
        }
        Optional<String> odd = SELECTORS.stream()
                .filter(each -> !said.meant(each).isEmpty() && said.heeded(each).isEmpty())
                .findFirst();
        return odd.isPresent() ? failure.why("The API heeds " + odd.get() + " in exactly this spelling.") : failure;
    }

    /** Without either, or with what counts for neither, nobody knows what the API deletes. */
    private static void fieldOrSection(Operation operation, Said said) {
        List<String> fields = said.heeded("field");
        boolean field = fields.size() == 1 && FIELD.matcher(fields.get(0)).matches();
        boolean section = said.heeded("section").stream().anyMatch(each -> !Said.off(each));
        if (said.means("field") ? !field || said.means("section") : !section) {
            throw Failure.usage(operation + " needs one field, or one section")
                    .why("What else it would delete is not known.")
                    .next("Say -f field=f1234, or -f section=NAME.");
        }
    }

    private static void ids(String name, List<String> ids) {
        if (ids.isEmpty()) {
            throw Failure.usage("the list of IDs is empty: the API would take that for everything")
                    .next(EVERYTHING);
        }
        for (String id : ids) {
            if (id.isBlank()) {
                throw Failure.usage("an ID is empty: the API would take that for everything")
                        .next(EVERYTHING);
            }
            if (ZERO.matcher(id.strip()).matches()) {
                throw Failure.usage("0 is not an ID: the API takes " + name + "=0 for every record")
                        .next(EVERYTHING);
            }
            if (!COUNTS.matcher(id).matches()) {
                boolean number = READ_AS_NUMBER.matcher(id).matches();
                throw Failure.usage("\"" + Redaction.typed(id) + "\" is not an ID"
                                + (number ? "" : ": the API would take it for 0, and that for every record"))
                        .next(EVERYTHING);
            }
        }
    }
}
