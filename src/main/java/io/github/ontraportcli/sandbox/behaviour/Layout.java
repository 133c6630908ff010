package io.github.ontraportcli.sandbox.behaviour;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.ontraportcli.sandbox.model.ObjectType;
import io.github.ontraportcli.sandbox.model.Trait;
import java.util.ArrayList;
import java.util.List;

/** How the app lays out a collection and its records, which getInfo tells of the newer types; it means nothing here. */
final class Layout {
    private Layout() {}

    static void add(JsonObject info, ObjectType type) {
        if (type.has(Trait.BLANK_CARDS)) {
            info.add("cardViewSettings", new JsonArray());
            info.add("viewMode", new JsonArray());
        }
        if (type.has(Trait.CARDS)) {
            JsonObject cards = new JsonObject();
            cards.add("fields", Info.array(type.listed()));
            info.add("cardViewSettings", cards);
            info.add("viewMode", new JsonArray());
        }
        if (type.has(Trait.WIDGETS)) {
            info.add("widgetSettings", widgets(type));
        }
    }

    private static JsonObject widgets(ObjectType type) {
        JsonArray map = new JsonArray();
        map.add(Info.array(List.of("overview")));
        map.add(Info.array(List.of("fields")));
        map.add(Info.array(List.of("notes", "tasks", "settings")));
        JsonObject widgets = new JsonObject();
        for (String each : List.of("overview", "tasks", "notes", "settings", "fields")) {
            JsonObject options = new JsonObject();
            options.addProperty("visible", "true");
            options.addProperty("excludeFromWidgetSettings", true);
            if (each.equals("tasks") || each.equals("notes")) {
                options.addProperty("objectID", each.equals("tasks") ? 1 : 12);
                options.addProperty("header", each.equals("tasks") ? "Tasks" : "Notes");
            }
            if (each.equals("settings")) {
                options.addProperty("placeAtEndOfColumn", true);
            }
            if (each.equals("fields")) {
                options.add("fields", Info.array(type.listed()));
            }
            JsonObject widget = new JsonObject();
            widget.addProperty("type", "object_widget_" + each);
            widget.add("options", options);
            widgets.add(each, widget);
        }
        List<String> columns = new ArrayList<>(type.listed());
        columns.add(0, "profile_image");
        JsonObject settings = new JsonObject();
        settings.add("map", map);
        settings.add("widgets", widgets);
        settings.add("listFields", Info.array(columns));
        return settings;
    }
}
