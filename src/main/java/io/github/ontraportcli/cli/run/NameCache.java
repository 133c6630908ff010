package io.github.ontraportcli.cli.run;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.ontraportcli.api.Account;
import io.github.ontraportcli.api.Meta;
import io.github.ontraportcli.catalog.Resource;
import io.github.ontraportcli.cli.Session;
import io.github.ontraportcli.config.ConfigFile;
import io.github.ontraportcli.config.Connection;
import io.github.ontraportcli.config.CredentialCommand;
import io.github.ontraportcli.failure.Failure;
import io.github.ontraportcli.json.Json;
import io.github.ontraportcli.json.Rows;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Names that an account has shown and that the shells complete: its tags, its types and their fields. All of it stands
 * below the cache directory and may be deleted at any time; nothing here asks the account, and nothing fails.
 */
public final class NameCache {
    private static final int TAGS = 14;
    private static final String TAG_NAME = "tag_name";

    /** A tag that no listing has shown for so long is taken for deleted. */
    private static final Duration KEPT = Duration.ofDays(60);

    private static final int MOST = 5_000;

    private final @Nullable Path meta;
    private final @Nullable Path tags;
    private final Clock clock;

    private NameCache(Session session, @Nullable Account account) {
        Path cache = session.locations().cache().orElse(null);
        String folder = account == null ? null : account.toString().replaceAll("[^A-Za-z0-9]+", "_");
        this.meta =
                cache == null || folder == null ? null : cache.resolve("meta").resolve(folder);
        this.tags = cache == null || folder == null
                ? null
                : cache.resolve("names").resolve(folder).resolve("tags.json");
        this.clock = session.clock();
    }

    /**
     * What is remembered of the account that a command with this {@code --profile} speaks to. Nothing where that cannot be
     * told from the configuration alone, as when a {@code credential_command} knows the App ID.
     */
    public static NameCache of(Session session, Optional<String> profile) {
        try {
            CredentialCommand command = new CredentialCommand(
                    session.environment(), session.windows(), session.err(), CredentialCommand.LIMIT);
            Connection connection = Connection.resolve(
                    profile.orElse(null), session.environment(), ConfigFile.load(session.locations()), command);
            return new NameCache(
                    session,
                    connection
                            .appId()
                            .map(appId -> new Account(connection.base().value(), appId.value(), () -> ""))
                            .orElse(null));
        } catch (Failure e) {
            return new NameCache(session, null);
        }
    }

    /** The same rows; once the last has passed, their names are remembered, where they are tags of a real account. */
    static Rows remembering(Execution execution, Resource resource, Rows rows) {
        if (resource.type().orElse(-1) != TAGS || execution.sandboxed()) {
            return rows;
        }
        List<String> seen = new ArrayList<>();
        return new Rows() {
            @Override
            public boolean hasNext() {
                boolean more = rows.hasNext();
                if (!more && !seen.isEmpty()) {
                    new NameCache(execution.session(), execution.client().account()).remember(seen);
                    seen.clear();
                }
                return more;
            }

            @Override
            public JsonObject next() {
                JsonObject row = rows.next();
                String name = Json.text(row, TAG_NAME);
                if (!name.isBlank() && seen.size() < MOST) {
                    seen.add(name);
                }
                return row;
            }
        };
    }

    /** The names of its tags, those seen last first. */
    public List<String> tags() {
        return new ArrayList<>(seen().keySet());
    }

    /** The type with that ID and its fields. */
    public Optional<Meta.ObjectType> type(String id) {
        return meta == null
                ? Optional.empty()
                : read(meta.resolve(id + ".json")).map(Meta::of).flatMap(all -> all.type(id));
    }

    /** The account's own types, whose IDs begin at 10000. */
    public List<Meta.ObjectType> ownTypes() {
        if (meta == null || !Files.isDirectory(meta)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(meta)) {
            return files.map(each -> each.getFileName().toString())
                    .filter(each -> each.matches("[0-9]{5,9}\\.json"))
                    .map(each -> each.substring(0, each.indexOf('.')))
                    .sorted()
                    .flatMap(each -> type(each).stream())
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    private void remember(List<String> names) {
        if (tags == null) {
            return;
        }
        JsonObject all = new JsonObject();
        long now = clock.instant().getEpochSecond();
        names.forEach(each -> all.addProperty(each, now));
        seen().forEach((name, when) -> {
            if (!all.has(name) && all.size() < MOST) {
                all.addProperty(name, when);
            }
        });
        Path fresh = null;
        try {
            Path folder = Files.createDirectories(tags.toAbsolutePath().getParent());
            // Such a file is for its owner alone, and stays so when it is moved.
            fresh = Files.createTempFile(folder, "tags", ".new");
            fresh.toFile().deleteOnExit();
            Files.write(fresh, Json.compact(all).getBytes(StandardCharsets.UTF_8));
            Files.move(fresh, tags, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            // A cache that cannot be written is one that is not there.
            if (fresh != null) {
                fresh.toFile().delete();
            }
        }
    }

    /** Each name with the epoch second at which it was seen last. */
    private Map<String, Long> seen() {
        Map<String, Long> seen = new LinkedHashMap<>();
        long oldest = clock.instant().minus(KEPT).getEpochSecond();
        if (tags != null && read(tags).orElse(null) instanceof JsonObject all) {
            all.entrySet().forEach(each -> {
                String when = Json.text(each.getValue());
                if (when.matches("[0-9]{1,12}") && Long.parseLong(when) >= oldest) {
                    seen.put(each.getKey(), Long.parseLong(when));
                }
            });
        }
        return seen;
    }

    private static Optional<JsonElement> read(Path file) {
        try {
            return Json.parse(Files.readString(file));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
