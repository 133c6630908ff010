package io.github.ontraportcli.cli;

import io.github.ontraportcli.catalog.Type;
import java.util.List;

/** Options that many commands share: which records, in what order, and fields that no option is named after. */
public final class SharedOptions {
    private static final String SELECTION = "Selecting";
    private static final String LISTING = "Listing";
    private static final String FIELDS = "Fields";
    private static final String CHANGING = "Changing";
    private static final String FURTHER = "Beyond the options";

    public static final Option TYPE =
            Option.value(SELECTION, "TYPE", "The object type: a name (contact, task, Company) or a type ID.", "--type");
    public static final Option IDS =
            Option.value(SELECTION, "1,2,3", "Only these records; - reads IDs, JSON or CSV from stdin.", "--ids");
    public static final Option WHERE = Option.value(
            SELECTION, "EXPR", "Only records that match, e.g. \"state = 'CA' and spent > 100\".", "--where");
    public static final Option CONDITION = Option.value(
            SELECTION, "JSON", "Only records that match a condition in the API's own form.", "--condition");
    public static final Option SEARCH =
            Option.value(SELECTION, "TEXT", "Only records in which this text is found.", "--search");
    public static final Option SEARCH_NOTES =
            Option.flag(SELECTION, "Let --search look into notes too.", "--search-notes");
    public static final Option GROUP = Option.value(SELECTION, "ID", "Only the members of this group.", "--group")
            .typed(Type.WHOLE);
    public static final Option EVERYTHING =
            Option.flag(SELECTION, "All records there are. Stands alone.", "--everything");
    public static final Option LIMIT = Option.value(
                    LISTING, "N", "At most this many records in all (50 unless said).", "--limit", "-n")
            .typed(Type.WHOLE);
    public static final Option ALL = Option.flag(LISTING, "Every record, page by page.", "--all");
    public static final Option START = Option.value(LISTING, "N", "Skip this many records first.", "--start")
            .typed(Type.WHOLE);
    public static final Option SORT = Option.value(LISTING, "FIELD[:desc]", "The order.", "--sort");
    public static final Option ONLY_FIELDS = Option.value(LISTING, "A,B", "Fetch only these fields.", "--fields");
    public static final Option EXTERNS = Option.value(
            LISTING, "A//B", "Fields of related records too: OBJECT//FIELD, several with commas.", "--externs");
    public static final Option UNTIL =
            Option.value(LISTING, "DATE", "Stop at this date (one year from now unless said).", "--until");
    public static final Option SET = Option.value(
                    FIELDS, "FIELD=VALUE", "Set any field; @FILE as the value reads a file.", "--set")
            .many();
    public static final Option SET_JSON = Option.value(
                    FIELDS, "FIELD=JSON", "Set any field to a JSON value.", "--set-json")
            .many();
    public static final Option BODY =
            Option.value(FIELDS, "JSON", "All fields as a JSON object; @FILE reads a file, - stdin.", "--body");
    public static final Option WAIT =
            Option.flag(CHANGING, "Wait until the account has applied it (--max-wait).", "--wait");
    public static final Option NO_BACKUP =
            Option.flag(CHANGING, "Do not save the records before they are changed.", "--no-backup");
    public static final Option PARAM = Option.value(
                    FURTHER, "NAME=VALUE", "Add a query parameter that has no option.", "--param")
            .many();

    /** How records are selected for a change. */
    public static final List<Option> SELECTING =
            List.of(IDS, WHERE, CONDITION, SEARCH, SEARCH_NOTES, GROUP, EVERYTHING, LIMIT, START, SORT);

    private SharedOptions() {}
}
