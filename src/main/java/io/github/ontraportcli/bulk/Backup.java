package io.github.ontraportcli.bulk;

import com.google.gson.JsonObject;
import io.github.ontraportcli.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Records as they were before a change, in a file with a JSON object a line and nothing else. What is told of it here stands
 * in a second file of the same name that ends in {@code .json}; without that, its name says when and what.
 *
 * @param file with the records
 * @param time when it was made
 * @param occasion what it was made before
 * @param records how many there are
 */
public record Backup(Path file, Instant time, Occasion occasion, long records) {
    static final String ROWS = ".ndjson";
    static final String ABOUT = ".json";

    private static final Pattern NAME = Pattern.compile("([0-9]{8}T[0-9]{6}Z)-(.+)-([a-z]+)(-[0-9]+)?\\.ndjson");

    /** As a listing tells it: time (ISO, UTC), profile, account, resource, verb, records and path. */
    public JsonObject json() {
        JsonObject json = new JsonObject();
        json.addProperty("time", time.toString());
        json.addProperty("profile", occasion.profile());
        json.addProperty("account", occasion.account());
        json.addProperty("app_id", occasion.appId());
        json.addProperty("resource", occasion.resource());
        json.addProperty("type", occasion.type());
        json.addProperty("verb", occasion.verb());
        json.addProperty("records", records);
        json.addProperty("path", file.toString());
        return json;
    }

    /** The file beside that one which tells of it. */
    static Path about(Path file) {
        String name = file.getFileName().toString();
        return file.resolveSibling(name.substring(0, name.length() - ROWS.length()) + ABOUT);
    }

    /** What can be told of that file; it may be one that somebody has put there. */
    public static Backup of(Path file) throws IOException {
        JsonObject about = told(about(file));
        Matcher name = NAME.matcher(file.getFileName().toString());
        boolean named = name.matches();
        Instant time = moment(about == null ? "" : Json.text(about, "time"));
        if (time == null) {
            time = named
                    ? LineFile.time(name.group(1))
                    : Files.getLastModifiedTime(file).toInstant();
        }
        if (about == null) {
            Occasion occasion = new Occasion("", "", "", named ? name.group(2) : "", "", named ? name.group(3) : "");
            return new Backup(file, time, occasion, lines(file));
        }
        Occasion occasion = new Occasion(
                Json.text(about, "profile"),
                Json.text(about, "account"),
                Json.text(about, "app_id"),
                Json.text(about, "resource"),
                Json.text(about, "type"),
                Json.text(about, "verb"));
        String records = Json.text(about, "records");
        return new Backup(file, time, occasion, records.matches("[0-9]{1,18}") ? Long.parseLong(records) : lines(file));
    }

    private static @Nullable JsonObject told(Path about) throws IOException {
        boolean there = Files.isRegularFile(about);
        return there && Json.parse(Files.readString(about)).orElse(null) instanceof JsonObject object ? object : null;
    }

    private static @Nullable Instant moment(String text) {
        try {
            return text.isEmpty() ? null : Instant.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static long lines(Path file) throws IOException {
        try (var lines = Files.lines(file)) {
            return lines.filter(each -> !each.isBlank()).count();
        }
    }
}
