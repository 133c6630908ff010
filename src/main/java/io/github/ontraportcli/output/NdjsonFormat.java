package io.github.ontraportcli.output;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import io.github.ontraportcli.json.Json;

/** {@code -o ndjson}: a compact JSON document a line, each sent on at once for the program that waits for it. */
final class NdjsonFormat implements RowWriter {
    private final Out out;

    NdjsonFormat(Sheet sheet) {
        this.out = sheet.out();
    }

    @Override
    public boolean rowByRow() {
        return true;
    }

    @Override
    public void row(JsonObject row) {
        line(row);
    }

    @Override
    public void end() {}

    @Override
    public void thing(JsonObject thing) {
        line(thing);
    }

    @Override
    public void value(JsonElement value) {
        if (value instanceof JsonArray array) {
            array.forEach(this::line);
        } else if (!(value instanceof JsonNull)) {
            line(value);
        }
    }

    private void line(JsonElement element) {
        out.json(Json.compact(element) + "\n");
        out.flush();
    }
}
