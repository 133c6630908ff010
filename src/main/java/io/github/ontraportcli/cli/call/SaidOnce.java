package io.github.ontraportcli.cli.call;

import io.github.ontraportcli.api.Content;
import io.github.ontraportcli.api.Pair;
import io.github.ontraportcli.failure.Failure;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Refuses a request that says one thing twice: in an address or a form the last one counts for a server, and which of an
 * address and a body counts, nobody says. What was checked might then not be what happens.
 */
final class SaidOnce {
    private SaidOnce() {}

    static void check(List<Pair> query, Content body) {
        Set<String> inAddress = names(query);
        Set<String> inBody = body instanceof Content.Form form
                ? names(form.pairs())
                : body instanceof Content.Tree tree ? tree.object().keySet() : Set.of();
        for (String each : inBody) {
            if (inAddress.contains(each)) {
                throw Failure.usage(each + " is said in the address and in the body")
                        .next("Leave one of them out.");
            }
        }
    }

    /** The outermost names. A server takes dots and spaces in them for underscores. */
    private static Set<String> names(List<Pair> pairs) {
        Set<String> plain = new HashSet<>();
        Set<String> nested = new HashSet<>();
        Set<String> whole = new HashSet<>();
        for (Pair each : pairs) {
            int bracket = each.name().indexOf('[');
            String outer = (bracket < 0 ? each.name() : each.name().substring(0, bracket))
                    .stripLeading()
                    .replaceAll("[ .]", "_");
            String inner = bracket < 0 ? "" : each.name().substring(bracket);
            boolean first = (bracket < 0 ? plain : nested).add(outer);
            boolean again = bracket < 0 ? !first : !inner.endsWith("[]") && !whole.add(outer + inner);
            if (again || (plain.contains(outer) && nested.contains(outer))) {
                throw Failure.usage(each.name() + " is said twice").next("Leave one of them out.");
            }
        }
        plain.addAll(nested);
        return plain;
    }
}
