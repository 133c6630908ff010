package io.github.ontraportcli.cli.call;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.ontraportcli.api.Client;
import io.github.ontraportcli.api.Content;
import io.github.ontraportcli.api.Request;
import io.github.ontraportcli.api.Said;
import io.github.ontraportcli.catalog.Method;
import io.github.ontraportcli.failure.Failure;

/** What is never sent, however it was written: all that the client refuses, and what only a hand-written request can say. */
final class Refused {
    private static final String NAME_THEM =
            "Name the records: -f id=7 or -f ids=7,8, or a group: -f performAll=true -f group_id=5.";

    private Refused() {}

    /** Passes the request or refuses it. */
    static void check(Client client, CallRequest call) {
        Request request = call.request();
        boolean order = request.operation().method() == Method.PUT
                && request.operation().path().equalsIgnoreCase("transaction/order");
        if (order && !offers(request.content().read())) {
            throw Failure.usage("PUT transaction/order without an offer deletes the order")
                    .next("Send the whole offer with its products: --input FILE.");
        }
        try {
            client.check(request);
        } catch (Failure.Usage e) {
            // The client speaks of the options that the catalogue's commands have.
            throw String.valueOf(e.next()).startsWith("Name ") ? e.next(NAME_THEM) : e;
        }
        if (updatesNothing(request, call)) {
            throw Failure.usage(request.operation() + " does not say which record it means")
                    .next(NAME_THEM);
        }
        if (request.operation().method() == Method.DELETE
                && !call.known().listed()
                && !Meant.by(request).selects()) {
            throw Failure.usage(request.operation() + " does not say which records it means")
                    .why("Without a selection the API acts on the whole collection.")
                    .next(NAME_THEM);
        }
    }

    /** A word alone is a collection, of a custom object say: an update of it that names nothing has no record to be of. */
    private static boolean updatesNothing(Request request, CallRequest call) {
        Meant meant = Meant.by(request);
        return request.operation().method() == Method.PUT
                && !call.known().listed()
                && request.operation().path().matches("\\w+")
                && !meant.selects()
                && !meant.named()
                && !Said.by(request).holds("unique_id");
    }

    /** Whether there is a list of products; the client looks at what they are. A form cannot hold an offer. */
    private static boolean offers(Content content) {
        JsonElement offer = content instanceof Content.Tree tree ? tree.object().get("offer") : null;
        return offer instanceof JsonObject object
                && object.get("products") instanceof JsonArray products
                && !products.isEmpty();
    }
}
