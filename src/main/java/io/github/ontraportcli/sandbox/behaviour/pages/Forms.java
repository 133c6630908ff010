package io.github.ontraportcli.sandbox.behaviour.pages;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.ontraportcli.sandbox.behaviour.Call;
import io.github.ontraportcli.sandbox.behaviour.Entries;
import io.github.ontraportcli.sandbox.behaviour.Envelope;
import io.github.ontraportcli.sandbox.wire.Rejection;
import io.github.ontraportcli.sandbox.wire.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** The HTML of forms, and the ids of form blocks: one in each landing page here, and one a form that stands alone. */
final class Forms {
    private static final int PAGE = 50;
    private static final long MIX = 0x9E3779B97F4A7C15L;
    private static final long LETTERS = 0xC2B2AE3D27D4EB4FL;

    private Forms() {}

    static Reply html(Call call) {
        Entries forms = Entries.of(call, Pages.FORM);
        String name = escaped(forms.text(forms.named(), "formname"));
        return Envelope.data(
                call,
                new JsonPrimitive("<html><body><form method=\"post\" accept-charset=\"UTF-8\"><h1>" + name
                        + "</h1><input type=\"text\" name=\"firstname\"><input type=\"email\" name=\"email\">"
                        + "<button type=\"submit\">Submit</button></form></body></html>"));
    }

    /** A map, and an empty array where there is nothing on the page. */
    static Reply allBlocks(Call call) {
        long page = Math.max(0, Math.min(call.parameters().number("page", 0), Integer.MAX_VALUE / PAGE));
        List<Map.Entry<String, String>> blocks =
                new ArrayList<>(everyBlock(call).entrySet());
        JsonObject data = new JsonObject();
        blocks.stream().skip(page * PAGE).limit(PAGE).forEach(each -> data.addProperty(each.getKey(), each.getValue()));
        JsonElement told = data.size() == 0 ? new JsonArray() : data;
        return Envelope.data(call, told);
    }

    static Reply blocks(Call call) {
        String name = call.parameters().text("name");
        if (name == null || name.isBlank()) {
            throw Rejection.malformed("The parameter name is missing.");
        }
        JsonArray ids = new JsonArray();
        everyBlock(call).forEach((id, owner) -> {
            if (owner.equalsIgnoreCase(name)) {
                ids.add(id);
            }
        });
        if (ids.isEmpty()) {
            throw Rejection.notFound();
        }
        JsonObject data = new JsonObject();
        data.add("block_ids", ids);
        return Envelope.data(call, data);
    }

    private static Map<String, String> everyBlock(Call call) {
        Map<String, String> blocks = new TreeMap<>();
        Entries pages = Entries.of(call, Pages.LANDING_PAGE);
        for (long each : pages.all()) {
            blocks.put("lp" + each + ".0." + new UUID(each * MIX, each * LETTERS), pages.text(each, "name"));
        }
        Entries forms = Entries.of(call, Pages.FORM);
        for (long each : forms.all()) {
            blocks.put("f" + each, forms.text(each, "formname"));
        }
        return blocks;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
