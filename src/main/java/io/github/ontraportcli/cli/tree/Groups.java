package io.github.ontraportcli.cli.tree;

import io.github.ontraportcli.catalog.Catalog;
import io.github.ontraportcli.cli.Group;
import io.github.ontraportcli.cli.tools.Tools;
import java.util.ArrayList;
import java.util.List;

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

    /** The same, and those that no help tells of: all that may be typed. */
    public static List<Group> withHidden() {
        List<Group> all = all();
        all.addAll(Tools.hidden());
        return all;
    }
}
