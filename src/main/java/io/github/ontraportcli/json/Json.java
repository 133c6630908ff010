package io.github.ontraportcli.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Map;
import java.util.Optional;

/**
 * Reads and writes JSON text without changing a digit: a number keeps the characters it came with, so that ids beyond 53
 * bits and money survive.
 */
public final class Json {
    private Json() {}

    /** The one JSON document in the text, or nothing when the text is not exactly one (RFC 8259, strictly). */
    public static Optional<JsonElement> parse(String text) {
        try {
            return Optional.of(read(new StringReader(text)));
        } catch (IOException | JsonParseException e) {
            return Optional.empty();
        }
    }

    /**
     * The one JSON document that the reader holds.
     *
     * @throws IOException when reading fails or the document is not well-formed (a {@code MalformedJsonException} or an
     *     {@code EOFException})
     * @throws JsonParseException when it is not well-formed
     */
    public static JsonElement read(Reader text) throws IOException {
        JsonReader reader = new JsonReader(text);
        reader.setStrictness(Strictness.STRICT);
        reader.peek();
        JsonElement document;
        try {
            document = JsonParser.parseReader(reader);
        } catch (StackOverflowError e) {
            throw new JsonParseException("nested too deeply", e);
        }
        if (reader.peek() != JsonToken.END_DOCUMENT) {
            throw new JsonParseException("something follows the JSON document");
        }
        return document;
    }

    /** One line, no spaces: {@code {"id":"1"}}. */
    public static String compact(JsonElement element) {
        StringWriter text = new StringWriter();
        write(element, text, "");
        return text.toString();
    }

    /** Indented by two spaces, for people and for diffs. */
    public static String pretty(JsonElement element) {
        StringWriter text = new StringWriter();
        write(element, text, "  ");
        return text.toString();
    }

    /** Writes the element; an empty indent keeps it on one line. */
    public static void write(JsonElement element, Writer out, String indent) {
        try {
            JsonWriter writer = new JsonWriter(out);
            writer.setStrictness(Strictness.LENIENT);
            writer.setHtmlSafe(false);
            writer.setSerializeNulls(true);
            writer.setIndent(indent);
            write(element, writer);
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(JsonElement element, JsonWriter writer) throws IOException {
        if (element instanceof JsonObject object) {
            writer.beginObject();
            for (Map.Entry<String, JsonElement> member : object.entrySet()) {
                writer.name(member.getKey());
                write(member.getValue(), writer);
            }
            writer.endObject();
        } else if (element instanceof JsonArray array) {
            writer.beginArray();
            for (JsonElement each : array) {
                write(each, writer);
            }
            writer.endArray();
        } else if (element instanceof JsonPrimitive scalar) {
            write(scalar, writer);
        } else {
            writer.nullValue();
        }
    }

    private static void write(JsonPrimitive scalar, JsonWriter writer) throws IOException {
        if (scalar.isBoolean()) {
            writer.value(scalar.getAsBoolean());
        } else if (scalar.isNumber()) {
            writer.value(scalar.getAsNumber());
        } else {
            writer.value(scalar.getAsString());
        }
    }

    /** A value as plain text: a string without its quotes, nothing for null, compact JSON for an object or array. */
    public static String text(JsonElement element) {
        if (element instanceof JsonNull) {
            return "";
        }
        return element instanceof JsonPrimitive scalar ? scalar.getAsString() : compact(element);
    }

    /** A member as plain text, or nothing when it is absent or null. */
    public static String text(JsonObject object, String name) {
        JsonElement member = object.get(name);
        return member == null ? "" : text(member);
    }
}
