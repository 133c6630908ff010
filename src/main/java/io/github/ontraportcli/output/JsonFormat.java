package io.github.ontraportcli.output;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.ontraportcli.json.Json;

/** {@code -o json}: one document, indented; a listing is one array whose rows are written as they come. */
final class JsonFormat implements RowWriter {
    private final Out out;
    private boolean any;

    JsonFormat(Sheet sheet) {
        this.out = sheet.out();
    }

    @Override
    public void row(JsonObject row) {
        // A string in JSON text has no raw line feed, so each one here starts a line of the row.
        out.json((any ? ",\n  " : "[\n  ") + Json.pretty(row).replace("\n", "\n  "));
        any = true;
    }

    @Override
    public void end() {
        out.text(any ? "\n]\n" : "[]\n");
    }

    @Override
    public void thing(JsonObject thing) {
        value(thing);
    }

    @Override
    public void value(JsonElement value) {
        out.json(Json.pretty(value) + "\n");
    }
}
