package io.github.ontraportcli.sandbox.behaviour;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.ontraportcli.sandbox.wire.JsonText;
import java.util.List;
import java.util.Map;

/** Fields that one endpoint of a type tells as numbers, although others tell the same fields as strings. */
final class Numbers {
    private static final Map<String, List<String>> FIELDS = Map.of(
            "Channel one", List.of("id"),
            "Channel row", List.of("id"),
            "CalendarTemplate one", List.of("date", "dlm"),
            "Offer one", List.of("id", "public"),
            "Offer created", List.of("public"));

    private Numbers() {}

    /**
     * The same record with these fields as numbers.
     *
     * @param as what it is told as: "one", "row" of a listing, "created"
     */
    static JsonObject in(Call call, String as, JsonObject record) {
        if (call.typed() != null && call.typed().endpoints().isPresent()) {
            for (String each :
                    FIELDS.getOrDefault(call.typed().endpoints().get().one() + " " + as, List.of())) {
                JsonElement value = record.get(each);
                String text = JsonText.plain(value);
                if (text != null && text.matches("\\d{1,18}")) {
                    record.addProperty(each, Long.valueOf(text));
                }
            }
        }
        return record;
    }
}
