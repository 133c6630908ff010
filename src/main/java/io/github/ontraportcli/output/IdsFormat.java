package io.github.ontraportcli.output;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import io.github.ontraportcli.failure.Failure;
import io.github.ontraportcli.json.Json;

/** {@code -o ids}: the id of each row, one a line, for {@code --ids -} of the next command. */
final class IdsFormat implements RowWriter {
    private final Out out;
    private final Shape shape;

    IdsFormat(Sheet sheet) {
        this.out = sheet.out();
        this.shape = sheet.shape();
    }

    @Override
    public void row(JsonObject row) {
        String id = Json.text(row, shape.idField());
        if (id.isEmpty()) {
            id = Json.text(row, "id");
        }
        if (id.isEmpty()) {
            throw Failure.usage("-o ids found a " + shape.one() + " without the field \"" + shape.idField() + "\"")
                    .next("let the selected fields include it, or use -o json");
        }
        out.line(id);
    }

    @Override
    public void end() {}

    @Override
    public void thing(JsonObject thing) {
        if (thing.has(shape.idField()) || thing.has("id")) {
            row(thing);
        }
    }

    @Override
    public void value(JsonElement value) {
        if (value instanceof JsonArray array) {
            array.forEach(this::value);
        } else if (value instanceof JsonObject object) {
            row(object);
        } else if (!(value instanceof JsonNull)) {
            out.line(Json.text(value));
        }
    }

    @Override
    public void outcome(Outcome outcome, View view) {
        JsonObject object = outcome.object();
        if (outcome.ids().isEmpty() && object != null) {
            row(object);
        }
        outcome.ids().forEach(out::line);
    }
}
