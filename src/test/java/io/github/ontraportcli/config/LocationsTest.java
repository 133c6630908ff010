package io.github.ontraportcli.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LocationsTest {
    private static final Path HOME = Path.of("/home/ann").toAbsolutePath();

    @Test
    void lie_under_home_unless_said() {
        assertEquals(
                new Locations(
                        Optional.of(HOME.resolve(".config/ontraport")),
                        Optional.of(HOME.resolve(".cache/ontraport")),
                        Optional.of(HOME.resolve(".local/state/ontraport")),
                        Optional.of(HOME)),
                Locations.of(Map.of(), HOME, false));
    }

    @Test
    void follow_the_xdg_variables() {
        Path base = Path.of("/x").toAbsolutePath();
        Map<String, String> env = Map.of(
                "XDG_CONFIG_HOME", base.resolve("config").toString(),
                "XDG_CACHE_HOME", base.resolve("cache").toString(),
                "XDG_STATE_HOME", base.resolve("state").toString());
        assertEquals(
                new Locations(
                        Optional.of(base.resolve("config/ontraport")),
                        Optional.of(base.resolve("cache/ontraport")),
                        Optional.of(base.resolve("state/ontraport")),
                        Optional.empty()),
                Locations.of(env, null, false));
    }

    @Test
    void ignore_an_empty_or_relative_xdg_variable() {
        Map<String, String> env = Map.of("XDG_CONFIG_HOME", "relative", "XDG_CACHE_HOME", "");
        assertEquals(Locations.of(Map.of(), HOME, false), Locations.of(env, HOME, false));
    }

    @Test
    void put_the_configuration_where_its_own_variable_says_before_all_others() {
        Map<String, String> env = Map.of("ONTRAPORT_CONFIG_DIR", "here", "XDG_CONFIG_HOME", "/x/config");
        assertEquals(
                Optional.of(Path.of("here/config.toml")),
                Locations.of(env, HOME, false).configFile());
    }

    @Test
    void lie_in_the_application_data_on_windows() {
        Path data = Path.of("/Users/ann/AppData").toAbsolutePath();
        Map<String, String> env = Map.of(
                "APPDATA", data.resolve("Roaming").toString(),
                "LOCALAPPDATA", data.resolve("Local").toString());
        assertEquals(
                new Locations(
                        Optional.of(data.resolve("Roaming/ontraport")),
                        Optional.of(data.resolve("Local/ontraport/cache")),
                        Optional.of(data.resolve("Local/ontraport/state")),
                        Optional.of(HOME)),
                Locations.of(env, HOME, true));
    }

    @Test
    void are_absent_without_a_home() {
        Locations none = new Locations(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        assertEquals(none, Locations.of(Map.of(), null, false));
        assertEquals(none, Locations.of(Map.of(), Path.of("?"), false));
        assertEquals(none, Locations.of(Map.of(), null, true));
    }

    @Test
    void refuse_a_variable_that_holds_no_path() {
        assertEquals("""
                not-configured
                ONTRAPORT_CONFIG_DIR does not hold a path
                Nul character not allowed
                set ONTRAPORT_CONFIG_DIR to a directory, or unset it
                """, Complaint.of(() -> Locations.of(Map.of("ONTRAPORT_CONFIG_DIR", "a\0b"), HOME, false)));
    }

    @Test
    void show_what_lies_under_home_with_a_tilde() {
        Locations locations = Locations.of(Map.of(), HOME, false);
        assertEquals("~/.config/ontraport/config.toml", locations.shown(HOME.resolve(".config/ontraport/config.toml")));
        assertEquals("/home/annette/x", locations.shown(Path.of("/home/annette/x")));
    }
}
