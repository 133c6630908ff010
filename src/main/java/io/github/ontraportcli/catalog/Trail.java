package io.github.ontraportcli.catalog;

import java.util.Map;

/**
 * Where it is seen that a change which was only accepted has been applied: in a field of each record that lists the IDs of
 * what is added or taken away, e.g. {@code contact_cat}, the tags of a contact.
 *
 * @param parameter what is added or taken away, e.g. {@code add_list}
 * @param chooser the parameter that says which field it is; empty where it is always the same one
 * @param fields the field for each code of the chooser, and for nothing where it is not told
 * @param resource whose records the parameter names; empty where it has their IDs
 * @param nameField in which those have their names
 */
public record Trail(String parameter, String chooser, Map<String, String> fields, String resource, String nameField) {

    /** IDs that are seen in this field. */
    public static Trail of(String parameter, String field) {
        return new Trail(parameter, "", Map.of("", field), "", "");
    }

    /** IDs that are seen in one field or another. */
    public static Trail chosen(String parameter, String chooser, Map<String, String> fields) {
        return new Trail(parameter, chooser, fields, "", "");
    }

    /** The same, where names of these records are told in the place of their IDs. */
    public Trail named(String otherResource, String field) {
        return new Trail(parameter, chooser, fields, otherResource, field);
    }
}
