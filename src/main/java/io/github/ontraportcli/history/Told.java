package io.github.ontraportcli.history;

import io.github.ontraportcli.api.Content;
import io.github.ontraportcli.api.Redaction;
import io.github.ontraportcli.api.Request;
import io.github.ontraportcli.api.Said;
import io.github.ontraportcli.api.Secrets;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/**
 * A request, and what is said about it, without what no history may hold: the key, passwords, card numbers and their codes.
 * Texts are taken whole and cut afterwards, for a part of a number would not be known for one.
 */
final class Told {
    /** How much of an address, of a body and of an answer is kept, in characters. */
    static final int MOST = 4_000;

    private static final int MOST_IDS = 100;

    private final Request request;
    private final URI address;
    private final Secrets secrets;
    private final List<String> keys;

    Told(Request request, Origin origin) {
        this.request = request;
        this.address = request.address(URI.create(origin.address()));
        this.secrets = Secrets.of(address, request.content());
        this.keys = List.of(origin.key().get());
    }

    String path() {
        return clean(request.operation().path());
    }

    /** What follows the question mark, encoded as it was sent. */
    String query() {
        String shown = Redaction.address(address.toString());
        int mark = shown.indexOf('?');
        return mark < 0 ? "" : clean(shown.substring(mark + 1));
    }

    /** The body as it was sent. */
    String body() {
        Content content = request.content();
        return content instanceof Content.None ? "" : clean(Redaction.body(content.text()));
    }

    /** The records that it names. */
    List<String> ids() {
        Said said = Said.by(request);
        List<String> ids = new ArrayList<>();
        for (String name : List.of("ids", "id")) {
            said.meant(name).stream()
                    .map(String::strip)
                    .filter(each -> !each.isEmpty() && !ids.contains(each))
                    .limit(MOST_IDS)
                    .forEach(each -> ids.add(clean(each)));
        }
        return List.copyOf(ids);
    }

    /** Words of the account, which may repeat what it was sent. */
    String clean(String text) {
        return cut(secrets.hidden(Redaction.without(text, keys)));
    }

    private static String cut(String text) {
        return text.length() <= MOST ? text : text.substring(0, MOST) + "… (" + text.length() + " characters)";
    }
}
