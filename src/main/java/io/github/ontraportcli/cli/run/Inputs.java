package io.github.ontraportcli.cli.run;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.ontraportcli.api.Redaction;
import io.github.ontraportcli.failure.Failure;
import io.github.ontraportcli.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Values that do not stand on the command line: {@code @FILE} and {@code -}, which is stdin. UTF-8. */
record Inputs(InputStream stdin) {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** The text of a value that may name a file or stdin; {@code @@x} is the text {@code @x}. */
    String text(String option, String typed) {
        if (typed.equals("-")) {
            return standardInput(option);
        }
        if (typed.startsWith("@@")) {
            return typed.substring(1);
        }
        return typed.startsWith("@") ? file(option, typed.substring(1)) : typed;
    }

    /** The JSON of a value that may name a file or stdin. */
    JsonElement json(String option, String typed) {
        return parsed(option, text(option, typed));
    }

    /** The JSON that a text holds. */
    JsonElement parsed(String option, String text) {
        return Json.parse(text.strip())
                .orElseThrow(() -> Failure.usage(option + " takes JSON, and this is none")
                        .why(text.isBlank() ? "It is empty." : "It begins: " + start(text))
                        .next("Check it, e.g. with python3 -m json.tool."));
    }

    /** The JSON object of a value that may name a file or stdin. */
    JsonObject object(String option, String typed) {
        if (json(option, typed) instanceof JsonObject object) {
            return object;
        }
        throw Failure.usage(option + " takes a JSON object: {\"field\": \"value\"}");
    }

    /** All of stdin. */
    String standardInput(String option) {
        try {
            String text = new String(stdin.readAllBytes(), StandardCharsets.UTF_8);
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (IOException e) {
            throw Failure.usage(option + " cannot read stdin").why(e.getMessage());
        }
    }

    private static String file(String option, String name) {
        try {
            return Files.readString(Path.of(name));
        } catch (NoSuchFileException e) {
            throw Failure.usage(option + " names a file that is not there: " + shown(name));
        } catch (CharacterCodingException e) {
            throw Failure.usage(option + " names a file that is not UTF-8 text: " + shown(name));
        } catch (IOException | InvalidPathException e) {
            throw Failure.usage(option + " cannot read " + shown(name))
                    .why(e instanceof InvalidPathException ? null : String.valueOf(e.getMessage()));
        }
    }

    /** A name in which JSON stands is a value behind one sign too many, and may hold anything. */
    private static String shown(String name) {
        return name.strip().matches("(?s)[\\[{\"].*") ? Redaction.typed(name) : name;
    }

    private static String start(String text) {
        String line = Redaction.typed(text.strip().lines().findFirst().orElse(""));
        return line.length() > 60 ? line.substring(0, 60) + "…" : line;
    }
}
