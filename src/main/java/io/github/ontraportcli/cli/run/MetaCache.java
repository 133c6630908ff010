package io.github.ontraportcli.cli.run;

import com.google.gson.JsonObject;
import io.github.ontraportcli.api.Meta;
import io.github.ontraportcli.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What accounts said of their types in the last day, a file a type below the cache directory. It holds names of fields and
 * no data; it may be deleted at any time, and nothing fails because of it.
 */
final class MetaCache {
    private static final Duration GOOD_FOR = Duration.ofDays(1);

    private final @Nullable Path directory;
    private final Clock clock;

    private MetaCache(@Nullable Path directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    static MetaCache of(Execution execution) {
        Clock clock = execution.session().clock();
        if (execution.sandboxed()) {
            return new MetaCache(null, clock);
        }
        String account = execution.client().account().toString().replaceAll("[^A-Za-z0-9]+", "_");
        return new MetaCache(
                execution
                        .session()
                        .locations()
                        .cache()
                        .map(each -> each.resolve("meta").resolve(account))
                        .orElse(null),
                clock);
    }

    Optional<Meta.ObjectType> read(String type) {
        if (directory == null) {
            return Optional.empty();
        }
        Path file = directory.resolve(type + ".json");
        try {
            Instant written = Files.getLastModifiedTime(file).toInstant();
            if (written.plus(GOOD_FOR).isBefore(clock.instant())) {
                return Optional.empty();
            }
            return Json.parse(Files.readString(file)).map(Meta::of).flatMap(meta -> meta.type(type));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    void write(String id, Meta.ObjectType type) {
        if (directory == null || !id.matches("[0-9]+")) {
            return;
        }
        JsonObject all = new JsonObject();
        all.add(id, tree(type));
        Path file = directory.resolve(id + ".json");
        Path fresh = null;
        try {
            Files.createDirectories(directory);
            // Such a file is for its owner alone, and stays so when it is moved.
            fresh = Files.createTempFile(directory, id, ".new");
            fresh.toFile().deleteOnExit();
            Files.write(fresh, Json.compact(all).getBytes(StandardCharsets.UTF_8));
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            // A cache that cannot be written is one that is not there.
            if (fresh != null) {
                fresh.toFile().delete();
            }
        }
    }

    /** Forgets a type whose fields have changed. */
    void forget(String id) {
        if (directory != null && id.matches("[0-9]+")) {
            directory.resolve(id + ".json").toFile().delete();
        }
    }

    private static JsonObject tree(Meta.ObjectType type) {
        JsonObject fields = new JsonObject();
        type.fields().forEach((name, field) -> {
            JsonObject described = new JsonObject();
            described.addProperty("alias", field.alias());
            described.addProperty("type", field.type());
            if (!field.options().isEmpty()) {
                JsonObject options = new JsonObject();
                field.options().forEach(options::addProperty);
                described.add("options", options);
            }
            fields.add(name, described);
        });
        JsonObject tree = new JsonObject();
        tree.addProperty("name", type.name());
        tree.add("fields", fields);
        return tree;
    }
}
