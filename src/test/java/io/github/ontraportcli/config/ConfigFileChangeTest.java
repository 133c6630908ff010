package io.github.ontraportcli.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigFileChangeTest {
    private static final String WRITTEN_BY_HAND = """
            # Accounts of the agency

            profile = "staging" # for now

            # The account to try things in
            [staging]
            app_id   = "2_1_a"   # from Administration
            api_key = "old#key" # until spring
            # api_key = "older"

            # never write here
            [production]
              app_id = '2_2_b'
              credential_command = "pass show ontraport"
              read_only = true
            # the end
            """;

    @TempDir
    Path home;

    private ConfigDirectory directory;

    @BeforeEach
    void set_up() {
        directory = new ConfigDirectory(home);
    }

    @Test
    void writes_a_first_profile_into_a_file_of_its_owner_alone() throws IOException {
        Profile profile = Profile.named("staging")
                .withKey("2_1_a", new Secret("a\"b\\c"))
                .withApiUrl(URI.create("http://localhost:1/"))
                .withAccountId("12345")
                .withReadOnly(true)
                .withOutput("json")
                .withTimezone(ZoneId.of("Europe/Berlin"));
        ConfigFile after = ConfigFile.change(
                directory.locations(), file -> file.with(profile).using("staging"));
        assertEquals("""
                profile = "staging"

                [staging]
                app_id = "2_1_a"
                api_key = "a\\"b\\\\c"
                api_url = "http://localhost:1/"
                account_id = "12345"
                read_only = true
                output = "json"
                timezone = "Europe/Berlin"
                """, directory.text());
        assertEquals(List.of(profile), after.profiles());
        assertEquals(List.of(profile), ConfigFile.load(directory.locations()).profiles());
        assertEquals("rw-------", mode(directory.file()));
        assertEquals("rwx------", mode(directory.file().getParent()));
        assertEquals(List.of("config.toml", "config.toml.lock"), entries());
        assertEquals("rw-------", mode(directory.file().resolveSibling("config.toml.lock")));
    }

    @Test
    void changes_one_value_and_leaves_every_other_character() throws IOException {
        directory.write(WRITTEN_BY_HAND);
        ConfigFile.change(
                directory.locations(), file -> file.with(file.known("staging").withKey("2_1_a", new Secret("new"))));
        assertEquals(
                WRITTEN_BY_HAND.replace("api_key = \"old#key\" # until spring", "api_key = \"new\" # until spring"),
                directory.text());
    }

    @Test
    void adds_a_key_below_the_last_one_and_takes_one_away() throws IOException {
        directory.write(WRITTEN_BY_HAND);
        ConfigFile.change(
                directory.locations(),
                file -> file.with(file.known("staging").withReadOnly(true))
                        .with(file.known("production").withKey("2_2_b", new Secret("k"))));
        assertEquals(
                WRITTEN_BY_HAND
                        .replace("# until spring\n", "# until spring\nread_only = true\n")
                        .replace("  credential_command = \"pass show ontraport\"\n", "")
                        .replace("  read_only = true\n", "  read_only = true\napi_key = \"k\"\n"),
                directory.text());
    }

    @Test
    void adds_a_profile_at_the_end() throws IOException {
        directory.write(WRITTEN_BY_HAND);
        ConfigFile.change(
                directory.locations(), file -> file.with(Profile.named("third").withReadOnly(false)));
        assertEquals(WRITTEN_BY_HAND + "\n[third]\nread_only = false\n", directory.text());
    }

    @Test
    void removes_a_profile_with_its_own_comments_and_lets_go_of_it() throws IOException {
        directory.write(WRITTEN_BY_HAND);
        ConfigFile.change(directory.locations(), file -> file.without("staging"));
        assertEquals("""
                # Accounts of the agency


                # never write here
                [production]
                  app_id = '2_2_b'
                  credential_command = "pass show ontraport"
                  read_only = true
                # the end
                """, directory.text());
    }

    @Test
    void keeps_the_comment_of_the_next_profile_when_one_is_removed() throws IOException {
        directory.write("[a]\napp_id = \"1\"\n# about b\n[b]\napp_id = \"2\"\n");
        ConfigFile.change(directory.locations(), file -> file.without("a"));
        assertEquals("# about b\n[b]\napp_id = \"2\"\n", directory.text());
    }

    @Test
    void puts_another_profile_in_use() throws IOException {
        directory.write(WRITTEN_BY_HAND);
        ConfigFile.change(directory.locations(), file -> file.using("production"));
        assertEquals(
                WRITTEN_BY_HAND.replace("profile = \"staging\" # for now", "profile = \"production\" # for now"),
                directory.text());
    }

    @Test
    void puts_the_profile_in_use_below_an_opening_comment() throws IOException {
        directory.write("# mine\n\n# about a\n[a]\n");
        ConfigFile.change(directory.locations(), file -> file.using("a"));
        assertEquals("# mine\nprofile = \"a\"\n\n# about a\n[a]\n", directory.text());
    }

    @Test
    void puts_the_profile_in_use_above_a_comment_that_is_about_a_profile() throws IOException {
        directory.write("# about a\n[a]\n");
        ConfigFile.change(directory.locations(), file -> file.using("a"));
        assertEquals("profile = \"a\"\n\n# about a\n[a]\n", directory.text());
    }

    @Test
    void keeps_line_ends_of_windows_and_mends_a_last_line_without_one() throws IOException {
        directory.write("# mine\r\n[a]\r\napp_id = \"1\"");
        ConfigFile.change(
                directory.locations(),
                file -> file.with(file.known("a").withReadOnly(true))
                        .with(Profile.named("b").withAccountId("2")));
        assertEquals(
                "# mine\r\n[a]\r\napp_id = \"1\"\r\nread_only = true\r\n\r\n[b]\r\naccount_id = \"2\"\r\n",
                directory.text());
    }

    @Test
    void leaves_a_text_of_several_lines_and_what_looks_like_a_table_in_it() throws IOException {
        String text = "[a]\ncredential_command = \"\"\"\ncat <<X\n[b]\nX\n\"\"\"\n";
        directory.write(text);
        ConfigFile.change(
                directory.locations(), file -> file.with(file.known("a").withReadOnly(true)));
        assertEquals(text + "read_only = true\n", directory.text());
    }

    @Test
    void refuses_to_change_a_profile_that_is_no_table_of_its_own() throws IOException {
        String text = "a = {app_id = \"1\"}\nb.app_id = \"2\"\n";
        directory.write(text);
        for (String name : List.of("a", "b")) {
            assertEquals(
                    "not-configured\ncannot change profile " + name + " in ~/.config/ontraport/config.toml\n"
                            + "it is not written as a table of its own, [" + name + "]\nchange it in a text editor\n",
                    Complaint.of(() -> ConfigFile.change(
                            directory.locations(),
                            file -> file.with(file.known(name).withReadOnly(true)))));
        }
        assertEquals(text, directory.text());
    }

    @Test
    void writes_nothing_when_a_change_is_refused() throws IOException {
        directory.write(WRITTEN_BY_HAND);
        assertEquals("""
                not-configured
                there is no profile "prod" in ~/.config/ontraport/config.toml
                Did you mean "production"?
                ontraport profiles list
                """, Complaint.of(() -> ConfigFile.change(directory.locations(), file -> file.using("prod"))));
        assertEquals(WRITTEN_BY_HAND, directory.text());
    }

    @Test
    void writes_through_a_link_and_leaves_it_a_link() throws IOException {
        Path target = home.resolve("dotfiles/ontraport.toml");
        Files.createDirectories(target.getParent());
        Files.createDirectories(directory.file().getParent());
        Files.createSymbolicLink(directory.file(), Path.of("../../dotfiles/ontraport.toml"));
        ConfigFile.change(
                directory.locations(), file -> file.with(Profile.named("a").withReadOnly(true)));
        ConfigFile.change(directory.locations(), file -> file.using("a"));
        assertEquals("profile = \"a\"\n\n[a]\nread_only = true\n", Files.readString(target));
        assertEquals(
                "../../dotfiles/ontraport.toml",
                Files.readSymbolicLink(directory.file()).toString());
        assertEquals(false, Files.isSymbolicLink(target));
    }

    @Test
    void refuses_links_that_lead_in_a_circle() throws IOException {
        Files.createDirectories(directory.file().getParent());
        Files.createSymbolicLink(directory.file(), directory.file());
        assertEquals(
                "not-configured\ncannot write " + directory.file() + "\nits symbolic links lead in a circle\n"
                        + "make its directory writable, or set ONTRAPORT_CONFIG_DIR to another one\n",
                Complaint.of(() -> ConfigFile.change(directory.locations(), file -> file)));
    }

    @Test
    void loses_no_change_of_several_runs_at_once() throws IOException {
        List<CompletableFuture<ConfigFile>> runs = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int number = 0; number < 8; number++) {
            String name = "p" + number;
            names.add(name);
            runs.add(CompletableFuture.supplyAsync(() -> ConfigFile.change(
                    directory.locations(), file -> file.with(Profile.named(name).withReadOnly(true)))));
        }
        runs.forEach(CompletableFuture::join);
        assertEquals(
                names,
                ConfigFile.load(directory.locations()).names().stream().sorted().toList());
    }

    @Test
    void keeps_every_comment_through_a_thousand_changes() throws IOException {
        directory.write(WRITTEN_BY_HAND);
        ConfigFile file = ConfigFile.load(directory.locations());
        Random random = new Random(7);
        List<String> names = List.of("production", "x", "y", "z");
        for (int change = 0; change < 1000; change++) {
            String name = names.get(random.nextInt(names.size()));
            Profile profile = file.profile(name).orElse(Profile.named(name));
            file = switch (random.nextInt(6)) {
                case 0 -> file.with(profile.withKey("2_" + change, new Secret("k#" + change)));
                case 1 -> file.with(profile.withCommand(null, "line \"one\"\nline [two]\n"));
                case 2 -> file.with(profile.withReadOnly(random.nextBoolean() ? true : null));
                case 3 -> file.with(profile.withTimezone(random.nextBoolean() ? ZoneId.of("UTC") : null));
                case 4 -> file.with(profile).using(name);
                default ->
                    name.equals("production") || name.equals(file.inUse().orElseThrow())
                            ? file
                            : file.with(profile).without(name);
            };
        }
        ConfigFile last = file;
        ConfigFile.change(directory.locations(), ignored -> last);
        assertEquals(last.profiles(), ConfigFile.load(directory.locations()).profiles());
        assertEquals(
                List.of(
                        "# Accounts of the agency",
                        "# for now",
                        "# The account to try things in",
                        "# from Administration",
                        "# until spring",
                        "# api_key = \"older\"",
                        "# never write here",
                        "# the end"),
                directory
                        .text()
                        .lines()
                        .filter(line -> line.contains("# "))
                        .map(line -> line.substring(line.indexOf("# ")))
                        .toList());
    }

    @Test
    void says_which_variable_to_set_where_there_is_no_home() {
        Locations nowhere = Locations.of(Map.of(), null, false);
        assertEquals("""
                not-configured
                there is no place for the configuration file
                the system names no home directory
                set ONTRAPORT_CONFIG_DIR to a directory of yours
                """, Complaint.of(() -> ConfigFile.change(nowhere, file -> file)));
    }

    @Test
    void says_why_it_cannot_write() throws IOException {
        Files.writeString(home.resolve(".config"), "in the way");
        String said = Complaint.of(() -> ConfigFile.change(directory.locations(), file -> file));
        assertEquals(
                "not-configured\ncannot write " + directory.file() + "\nNot a directory\n"
                        + "make its directory writable, or set ONTRAPORT_CONFIG_DIR to another one\n",
                said);
    }

    private List<String> entries() throws IOException {
        try (Stream<Path> entries = Files.list(directory.file().getParent())) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
