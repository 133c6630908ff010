package io.github.ontraportcli.catalog.resources;

import static io.github.ontraportcli.catalog.Standard.COLLECTION;
import static io.github.ontraportcli.catalog.Standard.DELETION;
import static io.github.ontraportcli.catalog.Standard.FORMAT;
import static io.github.ontraportcli.catalog.Standard.USER_READABLE;

import io.github.ontraportcli.catalog.Catalog;
import io.github.ontraportcli.catalog.Parameter;
import io.github.ontraportcli.catalog.Resource;
import io.github.ontraportcli.catalog.ResourceBuilder;
import io.github.ontraportcli.catalog.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * An object type without a section of its own, and what may be done with its records.
 *
 * @param name its word on the command line
 * @param one what one of them is called
 * @param type the object type ID
 * @param summary what it is, in a few words
 * @param set what examples set, as {@code FIELD=VALUE}; empty where nothing can be set
 * @param columns the columns of its table behind {@code id}, with commas between; empty where the fields are not known
 */
record OtherType(
        String name,
        String one,
        int type,
        Permitted permitted,
        Topic topic,
        String summary,
        String set,
        String columns) {

    /** How much the API permits: each with all before it. */
    private enum Permitted {
        READ,
        CHANGE,
        CREATE,
        DELETE
    }

    /** A type that can only be read. */
    static OtherType read(String name, String one, int type, Topic topic, String summary) {
        return read(name, one, type, topic, summary, "");
    }

    /** A type that can only be read. */
    static OtherType read(String name, String one, int type, Topic topic, String summary, String columns) {
        return new OtherType(name, one, type, Permitted.READ, topic, summary, "", columns);
    }

    /** A type whose records can be changed, but not made. */
    static OtherType change(
            String name, String one, int type, Topic topic, String summary, String set, String columns) {
        return new OtherType(name, one, type, Permitted.CHANGE, topic, summary, set, columns);
    }

    /** A type whose records can be made and changed, but not deleted. */
    static OtherType edit(String name, String one, int type, Topic topic, String summary, String set, String columns) {
        return new OtherType(name, one, type, Permitted.CREATE, topic, summary, set, columns);
    }

    /** A type whose records can be made, changed and deleted. */
    static OtherType full(String name, String one, int type, Topic topic, String summary, String set, String columns) {
        return new OtherType(name, one, type, Permitted.DELETE, topic, summary, set, columns);
    }

    /** Its entry in the catalogue. */
    Catalog.Entry entry() {
        return new Catalog.Entry(name, one, OptionalInt.of(type), List.of(), topic, summary, this::resource);
    }

    private Resource resource() {
        String[] shown = columns.isEmpty() ? new String[0] : ("id," + columns).split(",");
        ResourceBuilder builder = ResourceBuilder.of(name, one, many(), type)
                .columns(shown)
                .list(listing())
                .get();
        if (permitted.compareTo(Permitted.CREATE) >= 0) {
            builder.create("--set " + set);
        }
        if (permitted.compareTo(Permitted.CHANGE) >= 0) {
            builder.update("1 --set " + set);
        }
        if (permitted == Permitted.DELETE) {
            builder.delete(DELETION);
        }
        return builder.info().meta(FORMAT).build();
    }

    private String many() {
        if (one.endsWith("ry")) {
            return one.substring(0, one.length() - 1) + "ies";
        }
        return one + (one.endsWith("x") ? "es" : "s");
    }

    private static List<Parameter> listing() {
        List<Parameter> all = new ArrayList<>(COLLECTION);
        all.add(USER_READABLE);
        return all;
    }
}
