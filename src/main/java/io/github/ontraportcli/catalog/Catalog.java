package io.github.ontraportcli.catalog;

import io.github.ontraportcli.catalog.resources.Contacts;
import io.github.ontraportcli.catalog.resources.Objects;
import io.github.ontraportcli.catalog.resources.Tags;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Every resource there is. An entry says just enough for {@code ontraport --help}; the rest of a resource is made when it
 * is asked for, so that start-up does not grow with the catalogue.
 */
public final class Catalog {
    private static final List<Entry> ENTRIES = List.of(
            new Entry("contacts", List.of(), Topic.PEOPLE, "The people in the account", Contacts::resource),
            new Entry("tags", List.of(), Topic.PEOPLE, "Labels on contacts and other records", Tags::resource),
            new Entry("objects", List.of(), Topic.DATA, "Records of any type, custom objects too", Objects::resource));

    private Catalog() {}

    /** All entries, in the order of the help. */
    public static List<Entry> entries() {
        return ENTRIES;
    }

    /** The entry of that name or alias. */
    public static Optional<Entry> entry(String name) {
        for (Entry each : ENTRIES) {
            if (each.name().equals(name) || each.aliases().contains(name)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /**
     * A resource, before it is made.
     *
     * @param name e.g. {@code contacts}
     * @param aliases other names that work
     * @param topic the heading it is listed under
     * @param summary what it is, in a few words
     * @param resource makes the rest
     */
    public record Entry(String name, List<String> aliases, Topic topic, String summary, Supplier<Resource> resource) {}
}
