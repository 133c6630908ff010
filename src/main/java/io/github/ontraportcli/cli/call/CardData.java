package io.github.ontraportcli.cli.call;

import com.google.gson.JsonObject;
import io.github.ontraportcli.api.Pair;
import io.github.ontraportcli.api.Redaction;
import io.github.ontraportcli.cli.run.CardNames;
import io.github.ontraportcli.failure.Failure;
import java.util.List;

/** Card numbers and what goes with them: they never stand on a command line, where histories and other users see them. */
final class CardData {
    private CardData() {}

    /** Refuses such a field, and one whose text holds such fields, with a value that was typed. */
    static void refuse(String name, String value) {
        String shown = Redaction.typed(name);
        JsonObject field = new JsonObject();
        field.addProperty(name, value);
        if (!CardNames.inside(field)) {
            return;
        }
        boolean named = CardNames.has(name);
        throw Failure.usage(shown + (named ? " is" : " holds card data, which is") + " not taken from the command line")
                .why("Others can read it there, and shells keep it.")
                .next("Read it from a file or stdin: -F '" + shown + "=@FILE', or the whole body: --input FILE.");
    }

    /** Refuses such pairs of an address. */
    static void refuse(List<Pair> query) {
        query.forEach(each -> refuse(each.name(), each.value()));
    }
}
