package io.github.ontraportcli.cli.call;

import io.github.ontraportcli.api.Pair;
import io.github.ontraportcli.cli.run.CardNames;
import io.github.ontraportcli.failure.Failure;
import java.util.ArrayList;
import java.util.List;

/** Card numbers and what goes with them: they never stand on a command line, where histories and other users see them. */
final class CardData {
    private CardData() {}

    /** Refuses such a field with a value that was typed. */
    static void refuse(List<String> parts, String name) {
        if (CardNames.has(String.join("[", parts))) {
            throw Failure.usage(name + " is not taken from the command line")
                    .why("Others can read it there, and shells keep it.")
                    .next("Read it from a file or stdin: -F " + name + "=@FILE, or the whole body: --input FILE.");
        }
    }

    /** Refuses such pairs of an address. */
    static void refuse(List<Pair> query) {
        for (Pair each : query) {
            List<String> parts = new ArrayList<>();
            for (String part : each.name().replace("]", "").split("\\[", -1)) {
                parts.add(part.strip());
            }
            refuse(parts, each.name());
        }
    }
}
