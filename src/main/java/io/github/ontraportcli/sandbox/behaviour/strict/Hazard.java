package io.github.ontraportcli.sandbox.behaviour.strict;

import io.github.ontraportcli.sandbox.wire.Rejection;
import java.util.Optional;
import java.util.function.Function;

/**
 * Something that an account does with a request in silence, and that its sender hardly meant. An account that was started
 * to be strict refuses such a request with 422 and says which it is.
 */
public enum Hazard {
    ZERO("0 among the ids", "every record is meant", Selecting::zero),
    NO_SELECTION("a deletion of many that selects none", "every record is deleted", Selecting::nothing),
    NO_GROUP("performAll without a group", "every record is meant", Selecting::withoutGroup),
    MORE_THAN_A_PAGE(
            "a change of more records than fit on a page", "only the first 50 are changed", Selecting::beyondPage),
    MISSING_RECORD("the id of a record that there is not", "it is passed over", Selecting::missing),
    MISSING_TAG("a tag, sequence or automation that there is not", "it is passed over", Selecting::missingHolder),
    NAMES_AS_TEXT(
            "tag names in one text, not in a JSON array", "they are one name with commas", Selecting::namesAsText),

    RANGE("a range beyond the page's maximum", "it is cut, to 50 or 200", Listing::range),
    SORT("an order by a field that there is not", "the order is by id", Listing::sort),
    LIST_FIELDS("a listed field that there is not", "it is left out", Listing::unknownFields),
    RELATED_FIELDS("a listed field of related data", "it is left out", Listing::relatedFields),
    EXTERNS("an extern that leads nowhere", "it is left out", Listing::externs),
    NOTES("searchNotes without a search", "it has no effect", Listing::notes),
    UNKNOWN_PARAMETER("a parameter that there is not", "it is passed over", Listing::unknownParameter),
    UNTAGGED("a listing by the name of a tag that there is not", "nobody is listed", Listing::unknownTag),
    SEVERAL("an email address that several records have", "the first of them is told", Listing::several),

    UNKNOWN_FIELD("a field that there is not", "it is passed over", Setting::unknown),
    FIXED_FIELD("a field that no request may set", "it is passed over", Setting::fixed),
    MAILING("bulk_mail other than 0, or bulk_sms other than -3", "it is passed over", Setting::mailing),
    OPTION("an option that there is not", "0 is kept, or what is sent", Setting::option),
    NUMBER("text in a field of numbers", "it is kept as it is", Setting::number),
    BLANK("a blank when records are merged, without ignore_blanks", "the field is emptied", Setting::blank),
    MERGED_BY_ID("an id when records are merged", "it finds nothing", Setting::mergedById),
    MERGED_BY_NOTHING("a merge without a unique field", "a new record is made", Setting::mergedByNothing),
    SAME_PRODUCT("a second product of one name", "a number is put behind it", Setting::sameProduct),
    SAME_RECORD("a second record with one email address", "it is made", Setting::sameRecord),
    EMPTY_ORDER("an order that is updated without products", "the order is deleted", Setting::emptyOrder),
    SECONDS("a trans_date in seconds", "it is a day in January 1970", Setting::seconds);

    private final String what;
    private final String otherwise;
    private final Function<Question, Optional<String>> found;

    Hazard(String what, String otherwise, Function<Question, Optional<String>> found) {
        this.what = what;
        this.otherwise = otherwise;
        this.found = found;
    }

    /** What the request does, e.g. "0 among the ids". */
    public String what() {
        return what;
    }

    /** What an account makes of it that is not strict, e.g. "every record is meant". */
    public String otherwise() {
        return otherwise;
    }

    /** Refuses a request that meets one of them, naming the first. */
    public static void refuse(Question question) {
        for (Hazard each : values()) {
            each.found.apply(question).ifPresent(where -> {
                throw Rejection.of(422, "Strict: " + each.what + " (" + where + "). Otherwise " + each.otherwise + ".");
            });
        }
    }
}
