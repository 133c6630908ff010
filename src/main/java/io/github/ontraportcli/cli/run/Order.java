package io.github.ontraportcli.cli.run;

import io.github.ontraportcli.cli.SharedOptions;
import io.github.ontraportcli.failure.Failure;
import java.util.List;
import java.util.Locale;

/**
 * The order of records, as {@code --sort} says it: {@code FIELD}, {@code FIELD:asc} or {@code FIELD:desc}; {@code :asc} and
 * {@code :desc} alone leave the field to the API.
 *
 * @param direction {@code asc} or {@code desc}; empty where it was not said
 */
record Order(String field, String direction) {

    /**
     * Reads it.
     *
     * @throws Failure of the usage kind when it is no order: a listing and a deletion must never differ on which records
     *     come first
     */
    static Order parse(String text) {
        int colon = text.indexOf(':');
        String field = colon < 0 ? text : text.substring(0, colon);
        String direction = colon < 0 ? "" : text.substring(colon + 1).toLowerCase(Locale.ROOT);
        boolean known = direction.equals("asc") || direction.equals("desc");
        if ((field.isBlank() && colon != 0) || (colon >= 0 && !known)) {
            throw Failure.usage("--sort takes FIELD, FIELD:asc or FIELD:desc, not \"" + text + "\"");
        }
        return new Order(field, direction);
    }

    /** Refuses a field that is not there. */
    void check(Fields fields) {
        if (!field.isEmpty()) {
            fields.check(SharedOptions.SORT.name(), List.of(field));
        }
    }
}
