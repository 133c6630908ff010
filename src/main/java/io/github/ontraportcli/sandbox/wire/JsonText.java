package io.github.ontraportcli.sandbox.wire;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** JSON as the account reads it: strictly, and with every value turned into the text it is kept as. */
public final class JsonText {
    private JsonText() {}

    /** What the text says; nothing when it is not JSON, or more than one value. */
    public static Optional<JsonElement> parse(String text) {
        try (JsonReader reader = new JsonReader(new StringReader(text))) {
            reader.setStrictness(Strictness.STRICT);
            JsonElement parsed = JsonParser.parseReader(reader);
            return reader.peek() == JsonToken.END_DOCUMENT ? Optional.of(parsed) : Optional.empty();
        } catch (IOException | JsonParseException | IllegalStateException e) {
            return Optional.empty();
        }
    }

    /** A value as it is kept: numbers as they were written, true as 1, false as 0, nested values as JSON, null as null. */
    public static @Nullable String plain(@Nullable JsonElement value) {
        if (value == null || value.isJsonNull()) {
            return null;
        }
        if (!value.isJsonPrimitive()) {
            return value.toString();
        }
        if (value.getAsJsonPrimitive().isBoolean()) {
            return value.getAsBoolean() ? "1" : "0";
        }
        return value.getAsString();
    }
}
