package io.github.ontraportcli.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ontraportcli.app.ProgramRun;
import io.github.ontraportcli.sandbox.Sandbox;
import io.github.ontraportcli.sandbox.SandboxOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code docs/SECURITY.md} says of files, tests and variables is so. */
class SecurityPageTest {
    private static final Path PAGE = Path.of("docs", "SECURITY.md");
    private static final Path TESTS = Path.of("src", "test", "java");

    @TempDir
    Path home;

    @Test
    void every_test_that_it_names_exists() throws IOException {
        List<String> missing = new ArrayList<>();
        for (String each : found("`(\\w+Test)`")) {
            try (Stream<Path> files = Files.walk(TESTS)) {
                if (files.noneMatch(file -> file.getFileName().toString().equals(each + ".java"))) {
                    missing.add(each);
                }
            }
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void every_variable_that_it_names_is_told_by_the_help() throws IOException {
        String help = ProgramRun.in(home).run("help", "environment").out();
        assertEquals(
                List.of(),
                found("`((?:ONTRAPORT|XDG)_[A-Z_]+)`").stream()
                        .filter(each -> !help.contains(each))
                        .toList());
    }

    @Test
    void what_commands_leave_behind_is_their_owners_alone() throws IOException {
        try (Sandbox sandbox = Sandbox.start(SandboxOptions.inMemory(ProgramRun.CLOCK))) {
            ProgramRun run = ProgramRun.in(home).connectedTo(sandbox);
            run.given(sandbox.apiKey() + "\n")
                    .run(
                            "auth",
                            "login",
                            "--with-key",
                            "--app-id",
                            sandbox.appId(),
                            "--api-url",
                            sandbox.address().toString());
            run.run("contacts", "update", "1", "--set", "f1502=Small");
            run.run("contacts", "tag", "1", "--tag", "VIP");
            run.run("tags", "list");
            run.run("contacts", "update", "--ids", "1,2,3", "--city", "Ojai", "--yes");
        }
        List<String> open = new ArrayList<>();
        TreeSet<String> places = new TreeSet<>();
        try (Stream<Path> files = Files.walk(home)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                String name = home.relativize(each).toString();
                places.add(name.replaceFirst("^([^/]+/[^/]+/[^/]+).*", "$1"));
                if (!PosixFilePermissions.toString(Files.getPosixFilePermissions(each))
                        .endsWith("------")) {
                    open.add(name);
                }
            }
        }
        assertEquals(List.of(), open);
        String page = Files.readString(PAGE);
        List<String> untold = places.stream()
                .map(each -> each.substring(each.lastIndexOf('/') + 1))
                .filter(each -> !each.endsWith(".lock") && !page.contains(each))
                .toList();
        assertEquals(List.of(), untold);
    }

    private static List<String> found(String pattern) throws IOException {
        Matcher matcher = Pattern.compile(pattern).matcher(Files.readString(PAGE));
        return matcher.results().map(each -> each.group(1)).distinct().toList();
    }
}
