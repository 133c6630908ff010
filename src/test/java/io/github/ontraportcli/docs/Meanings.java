package io.github.ontraportcli.docs;

import io.github.ontraportcli.catalog.Parameter;
import java.util.regex.Pattern;

/** What a parameter means to the API, where the help tells what its option means to a person. */
final class Meanings {
    /** How a value is handed over on a command line. */
    private static final Pattern TYPED = Pattern.compile("[:;] @FILE,? or -( for stdin)?(; never typed here)?");

    private Meanings() {}

    static String of(Parameter parameter) {
        return switch (parameter.role()) {
            case TYPE -> "The ID of the object type.";
            case ID -> "The ID of the record.";
            case IDS -> "Only these records.";
            case CONDITION -> "Only records that match: comparisons as a JSON list, joined by AND or by OR.";
            case SEARCH_NOTES -> "Whether the search looks into notes too.";
            case GROUP -> "Only the members of the group with this ID.";
            case PERFORM_ALL -> "Goes with a group: every member of it.";
            case START -> "How many records to skip.";
            case RANGE -> "How many records a page has at most.";
            case SORT -> "The field that gives the order.";
            case SORT_DIRECTION -> "The direction of the order.";
            case FIELDS -> "Only these fields, with commas between them.";
            default -> TYPED.matcher(parameter.help()).replaceAll("");
        };
    }
}
