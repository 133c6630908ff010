package io.github.ontraportcli.docs;

import io.github.ontraportcli.cli.Group;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Every document that is made from the commands and the catalogue, and checked in below {@code docs}. */
final class Documents {
    /** The folders below {@code docs} in which nothing else lies. */
    static final List<String> FOLDERS = List.of("reference", "man", "openapi");

    private Documents() {}

    /** Their texts by their paths below {@code docs}. */
    static Map<String, String> all(List<Group> every) {
        List<Group> groups = Group.shown(every);
        Map<String, String> all = new TreeMap<>();
        ReferencePages.all(groups).forEach((name, text) -> all.put("reference/" + name, text));
        ManPages.all(groups).forEach((name, text) -> all.put("man/" + name, text));
        all.put("openapi/ontraport.json", OpenApi.text(groups));
        return all;
    }
}
