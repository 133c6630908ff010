package io.github.ontraportcli.cli.tree;

import io.github.ontraportcli.catalog.Catalog;
import io.github.ontraportcli.cli.Group;
import io.github.ontraportcli.cli.tools.Tools;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every first word of a command line: the resources of the catalogue, and the commands about the tool itself. */
public final class Groups {
    private Groups() {}

    /** All groups, in the order of the help. */
    public static List<Group> all() {
        List<Group> all = new ArrayList<>();
        Catalog.entries().forEach(each -> all.add(FromCatalog.group(each)));
        all.addAll(Tools.groups());
        return all;
    }

    /** The group of that name or alias. */
    public static Optional<Group> named(List<Group> groups, String word) {
        for (Group each : groups) {
            if (each.name().equals(word) || each.aliases().contains(word)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
