package io.github.ontraportcli.sandbox.behaviour.pages;

import com.google.gson.JsonPrimitive;
import io.github.ontraportcli.sandbox.behaviour.Behaviour;
import io.github.ontraportcli.sandbox.behaviour.Call;
import io.github.ontraportcli.sandbox.behaviour.Entries;
import io.github.ontraportcli.sandbox.behaviour.Envelope;
import io.github.ontraportcli.sandbox.behaviour.UniqueId;
import io.github.ontraportcli.sandbox.wire.Reply;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The operations on forms and landing pages, by method and path; the address of a page is here. */
public final class Pages {
    static final int LANDING_PAGE = 20;
    static final int FORM = 122;

    private Pages() {}

    /** All of them. {@code form} in lower case is the HTML, {@code Form} the record. */
    public static Map<String, Behaviour> operations() {
        Map<String, Behaviour> all = new LinkedHashMap<>();
        all.put("GET form", Forms::html);
        all.put("GET Form/getAllFormBlocks", Forms::allBlocks);
        all.put("GET Form/getBlocksByFormName", Forms::blocks);
        all.put("GET getBlocksByFormName", Forms::blocks);
        all.put("GET landingPage/getHostedURL", Pages::address);
        return all;
    }

    /** The address is made up; nothing answers there. */
    private static Reply address(Call call) {
        long id = Entries.of(call, LANDING_PAGE).named();
        String unique = UniqueId.of(id).toLowerCase(Locale.ROOT);
        return Envelope.data(
                call, new JsonPrimitive("http://pages.example.com/" + call.account() + "/" + id + "/" + unique + "/1"));
    }
}
