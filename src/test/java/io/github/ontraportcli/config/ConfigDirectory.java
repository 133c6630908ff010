package io.github.ontraportcli.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

/** A configuration directory for a test, with a home above it so that paths are shown as {@code ~/…}. */
record ConfigDirectory(Path home) {
    Path file() {
        return home.resolve(".config/ontraport/config.toml");
    }

    Locations locations() {
        return Locations.of(Map.of(), home, false);
    }

    ConfigFile holding(String text) throws IOException {
        write(text);
        return ConfigFile.load(locations());
    }

    void write(String text) throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), text);
        if (Files.getFileStore(file()).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-------"));
        }
    }

    String text() throws IOException {
        return Files.readString(file());
    }
}
