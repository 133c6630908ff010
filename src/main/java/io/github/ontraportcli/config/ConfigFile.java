package io.github.ontraportcli.config;

import io.github.ontraportcli.failure.Failure;
import io.github.ontraportcli.failure.Suggestion;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What {@code config.toml} holds: the profiles, and which of them is in use. A file that does not exist is an empty
 * one.
 *
 * <p>A loaded file never changes; {@link #with}, {@link #without} and {@link #using} make changed ones, and {@link
 * #change} writes one back.
 */
public final class ConfigFile {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Locations locations;
    private final ConfigText text;
    private final Map<String, Profile> profiles;
    private final @Nullable String inUse;

    private ConfigFile(Locations locations, ConfigText text) {
        this.locations = locations;
        this.text = text;
        Path path = locations.configFile().orElse(Path.of("config.toml"));
        ProfileReader reader = new ProfileReader(path, text);
        text.mistake().ifPresent(mistake -> {
            throw reader.refuse(mistake.line(), mistake.reason(), "correct that line");
        });
        Map<String, Object> values = text.values();
        this.profiles = reader.profiles(values);
        this.inUse = reader.inUse(values);
    }

    /**
     * Reads the file.
     *
     * @throws Failure (not configured) when it cannot be read, others can read it, or it holds something unknown
     */
    public static ConfigFile load(Locations locations) {
        Path path = locations.configFile().orElse(null);
        if (path == null || Files.notExists(path)) {
            return new ConfigFile(locations, new ConfigText(List.of()));
        }
        return new ConfigFile(locations, ConfigText.cut(read(path)));
    }

    /** No file, whatever stands on the disk: for a run that no configuration may touch. */
    public static ConfigFile none(Locations locations) {
        return new ConfigFile(locations, new ConfigText(List.of()));
    }

    /**
     * Reads the file, changes it and writes it back, while other runs that want to do the same wait.
     *
     * <p>The old file stays whole until the new one is complete. Where the file is a symbolic link, what it leads to is
     * replaced and the link stays.
     *
     * @throws Failure (not configured) when it can be neither read nor written
     */
    public static ConfigFile change(Locations locations, UnaryOperator<ConfigFile> change) {
        Path path = locations
                .configFile()
                .orElseThrow(() -> Failure.notConfigured("there is no place for the configuration file")
                        .why("the system names no home directory")
                        .next("set " + Variables.CONFIG_DIR + " to a directory of yours"));
        try {
            Path target = PrivateFile.target(path);
            PrivateFile.createDirectory(PrivateFile.directory(target));
            try (WriteLock held = WriteLock.of(target)) {
                ConfigFile before = load(locations);
                ConfigFile after = change.apply(before);
                if (!after.text.equals(before.text)) {
                    PrivateFile.write(target, after.text.text().getBytes(StandardCharsets.UTF_8));
                }
                return after;
            }
        } catch (IOException e) {
            throw Failure.notConfigured("cannot write " + path)
                    .why(PrivateFile.reason(e))
                    .next("make its directory writable, or set " + Variables.CONFIG_DIR + " to another one");
        }
    }

    /** The profiles in the order of the file. */
    public List<Profile> profiles() {
        return List.copyOf(profiles.values());
    }

    /** The names of the profiles in the order of the file. */
    public List<String> names() {
        return List.copyOf(profiles.keySet());
    }

    /** The profile of that name, if there is one. */
    public Optional<Profile> profile(String name) {
        return Optional.ofNullable(profiles.get(name));
    }

    /**
     * The profile of that name.
     *
     * @throws Failure (not configured) when there is none
     */
    public Profile known(String name) {
        return profile(name).orElseThrow(() -> unknown(name));
    }

    /** The name that {@code profiles use} wrote last; the profile itself may be gone. */
    public Optional<String> inUse() {
        return Optional.ofNullable(inUse);
    }

    /** The file as a person writes its path: {@code ~/.config/ontraport/config.toml}. */
    public String shown() {
        return locations.configFile().map(locations::shown).orElse("config.toml");
    }

    /** The same with this profile added, or in the place of the one with its name. */
    public ConfigFile with(Profile profile) {
        return edited(ConfigEdit.put(text, profiles.get(profile.name()), profile), profile.name(), profile, inUse);
    }

    /**
     * The same without that profile; if it was in use, none is.
     *
     * @throws Failure (not configured) when there is none
     */
    public ConfigFile without(String name) {
        known(name);
        String left = name.equals(inUse) ? null : inUse;
        return edited(ConfigEdit.use(ConfigEdit.remove(text, name), left), name, null, left);
    }

    /**
     * The same with that profile in use.
     *
     * @throws Failure (not configured) when there is none
     */
    public ConfigFile using(String name) {
        return edited(ConfigEdit.use(text, name), name, known(name), name);
    }

    private ConfigFile edited(ConfigText changed, String name, @Nullable Profile profile, @Nullable String use) {
        Map<String, Profile> meant = new LinkedHashMap<>(profiles);
        if (profile == null) {
            meant.remove(name);
        } else {
            meant.put(name, profile);
        }
        if (changed.mistake().isEmpty()) {
            ConfigFile after = new ConfigFile(locations, changed);
            if (after.profiles.equals(meant) && Objects.equals(after.inUse, use)) {
                return after;
            }
        }
        throw Failure.notConfigured("cannot change profile " + name + " in " + shown())
                .why("it is not written as a table of its own, [" + name + "]")
                .next("change it in a text editor");
    }

    private Failure unknown(String name) {
        Failure failure = Failure.notConfigured("there is no profile \"" + name + "\" in " + shown());
        if (profiles.isEmpty()) {
            return failure.next("ontraport auth login --profile " + (Profile.isName(name) ? name : "NAME"));
        }
        return failure.why(Suggestion.among(name, profiles.keySet())
                        .map(meant -> "Did you mean \"" + meant + "\"?")
                        .orElse("the profiles are " + String.join(", ", profiles.keySet())))
                .next("ontraport profiles list");
    }

    private static String read(Path path) {
        try {
            if (Files.isDirectory(path)) {
                throw unreadable(path, "it is a directory");
            }
            if (PrivateFile.isOpenToOthers(path)) {
                throw Failure.notConfigured("will not use " + path)
                        .why("other users of this machine can read or change it, and it holds API keys")
                        .next("chmod 600 " + shellWord(path));
            }
            String text = Files.readString(path);
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw unreadable(path, "it is not UTF-8 text");
        } catch (IOException e) {
            throw unreadable(path, PrivateFile.reason(e));
        }
    }

    private static Failure unreadable(Path path, String why) {
        return Failure.notConfigured("cannot read " + path)
                .why(why)
                .next("mend the file, or set " + Variables.CONFIG_DIR + " to another directory");
    }

    private static String shellWord(Path path) {
        String word = path.toString();
        return word.matches("[A-Za-z0-9_./~+:@%-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
