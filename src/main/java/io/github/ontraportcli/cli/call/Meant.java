package io.github.ontraportcli.cli.call;

import io.github.ontraportcli.api.Request;
import io.github.ontraportcli.api.Said;
import java.util.ArrayList;
import java.util.List;

/**
 * Which records a request means, as far as it says so: under any spelling, for a server may heed it, but only what the API
 * heeds for sure counts as a selection.
 *
 * @param ids of the records
 * @param group whose members are meant, or nothing
 * @param filtered whether a condition or a search selects them
 * @param selects whether the API heeds anything of it
 */
record Meant(List<String> ids, String group, boolean filtered, boolean selects) {

    static Meant by(Request request) {
        Said said = Said.by(request);
        List<String> ids = new ArrayList<>();
        for (String name : List.of("ids", "id")) {
            for (String each : said.meant(name)) {
                if (!ids.contains(each.strip())) {
                    ids.add(each.strip());
                }
            }
        }
        String group = said.meant("group_id").stream().findFirst().orElse("");
        boolean filtered = said.means("condition") || said.means("search");
        boolean selects = !said.heeded("ids").isEmpty()
                || !said.heeded("id").isEmpty()
                || (said.performsAll() && said.holds("group_id"))
                || said.limits()
                || said.holds("search");
        return new Meant(List.copyOf(ids), group, filtered && ids.isEmpty(), selects);
    }

    /** Whether it names records alone. */
    boolean named() {
        return !ids.isEmpty() && group.isEmpty() && !filtered;
    }

    /** Whether it can be more than one. */
    boolean many() {
        return ids.size() > 1 || !group.isEmpty() || filtered;
    }
}
