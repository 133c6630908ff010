package io.github.ontraportcli.catalog;

import java.util.List;

/** The parameters that most operations share: which records, which of their fields, in what order. */
public final class Standard {
    public static final Parameter ID =
            Parameter.of("id", Role.ID, Type.ID, "<id>", "The record's ID.").must();
    public static final Parameter UNIQUE_ID = Parameter.of(
            "unique_id",
            Role.UNIQUE_ID,
            Type.TEXT,
            "--unique-id",
            "The record's unique ID; it comes before every other unique field.");
    public static final Parameter TYPE = Parameter.of(
                    "objectID",
                    Role.TYPE,
                    Type.TEXT,
                    "--type",
                    "The object type: a name (contact, task, Company) or a type ID (0, 1, 10003).")
            .must();
    public static final Parameter OBJECT = Parameter.of(
                    "object", Role.OBJECT, Type.TEXT, "--object", "The custom object's name: Company, Companies.")
            .must()
            .positional();
    public static final Parameter IDS =
            Parameter.of("ids", Role.IDS, Type.IDS, "--ids", "Only these records: 1,2,3, or - to read IDs from stdin.");
    public static final Parameter ID_ARRAY = IDS.typed(Type.ID_ARRAY);
    public static final Parameter START =
            Parameter.of("start", Role.START, Type.WHOLE, "--start", "Skip this many records first.");
    public static final Parameter RANGE = Parameter.of(
            "range", Role.RANGE, Type.WHOLE, "--limit", "At most this many records in all (50 unless said).");
    public static final Parameter SORT =
            Parameter.of("sort", Role.SORT, Type.TEXT, "--sort", "The order: FIELD, or FIELD:desc.");
    public static final Parameter SORT_DIRECTION =
            Parameter.of("sortDir", Role.SORT_DIRECTION, Type.choice("asc", "asc", "desc", "desc"), "--sort", "");
    public static final Parameter CONDITION = Parameter.of(
            "condition",
            Role.CONDITION,
            Type.TREE_TEXT,
            "--where",
            "Only records that match: \"state = 'CA' and spent > 100\".");
    public static final Parameter SEARCH =
            Parameter.of("search", Role.SEARCH, Type.TEXT, "--search", "Only records in which this text is found.");
    public static final Parameter SEARCH_NOTES = Parameter.of(
            "searchNotes", Role.SEARCH_NOTES, Type.ON, "--search-notes", "Let --search look into notes too.");
    public static final Parameter GROUP =
            Parameter.of("group_id", Role.GROUP, Type.WHOLE, "--group", "Only the members of this group (its ID).");
    public static final Parameter PERFORM_ALL = Parameter.of("performAll", Role.PERFORM_ALL, Type.ONE, "--group", "");
    public static final Parameter EXTERNS = Parameter.of(
            "externs",
            Role.EXTERNS,
            Type.TEXT,
            "--externs",
            "Fields of related records too: OBJECT//FIELD, several with commas.");
    public static final Parameter FIELDS =
            Parameter.of("listFields", Role.FIELDS, Type.TEXT, "--fields", "Fetch only these fields: firstname,email.");
    public static final Parameter FORMAT = Parameter.of(
                    "format",
                    Type.choice("by-id", "byId", "by-name", "byName"),
                    "Index the answer by type ID or by name (seen with -o raw).")
            .as("--index");
    public static final Parameter USER_READABLE = Parameter.of(
                    "user_readable",
                    Type.choice("labels", "CSV", "raw", "RAW"),
                    "Let the API put labels for codes (labels), or not (raw).")
            .as("--user-readable");

    /** What a collection can be asked for. */
    public static final List<Parameter> COLLECTION = List.of(
            IDS,
            START,
            RANGE,
            SORT,
            SORT_DIRECTION,
            CONDITION,
            SEARCH,
            SEARCH_NOTES,
            GROUP,
            PERFORM_ALL,
            EXTERNS,
            FIELDS);

    /** What most of the newer collections can be asked for: groups are given without {@code performAll}. */
    public static final List<Parameter> COLLECTION_OF_GROUP = Parameter.without(COLLECTION, PERFORM_ALL);

    /** What getInfo can be asked for. */
    public static final List<Parameter> INFO = List.of(CONDITION, SEARCH, SEARCH_NOTES, GROUP, PERFORM_ALL);

    /** How a change of many records selects them. */
    public static final List<Parameter> CHANGE = List.of(IDS, START, RANGE, CONDITION, SEARCH, GROUP, PERFORM_ALL);

    /** How a deletion selects its records. */
    public static final List<Parameter> DELETION =
            List.of(IDS, START, RANGE, CONDITION, SEARCH, SEARCH_NOTES, GROUP, PERFORM_ALL);

    private Standard() {}
}
