package io.github.ontraportcli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every source file keeps to. Each test lists all files that do not. */
class SourceRulesTest {
    private static final Path MAIN = Path.of("src", "main", "java");
    private static final Path TESTS = Path.of("src", "test", "java");
    private static final int LONGEST = 400;

    /** A type at the left margin, or a public one inside another; the lines above it come with it, nearest last. */
    private static final Pattern TYPE = Pattern.compile("(?m)^(?:(?:public |abstract |final |sealed |non-sealed )*|"
            + " +public (?:static |abstract |final |sealed |non-sealed )*)"
            + "(?:class|record|interface|enum|@interface) (\\w+)");

    @Test
    void no_file_is_longer_than_400_lines() {
        List<String> longer = new ArrayList<>();
        for (Path each : sources(MAIN, TESTS)) {
            long lines = text(each).lines().count();
            if (lines > LONGEST) {
                longer.add(each + ": " + lines + " lines");
            }
        }
        assertEquals("", String.join("\n", longer));
    }

    @Test
    void every_package_says_what_belongs_there_and_what_does_not() {
        List<String> silent = new ArrayList<>();
        for (Path directory : directories()) {
            Path info = directory.resolve("package-info.java");
            String text = Files.exists(info) ? text(info).replaceAll("\\s+\\*?\\s*", " ") : "";
            for (String needed : List.of("/**", "Belongs here:", "Does not belong here:", "@NullMarked")) {
                if (!text.contains(needed)) {
                    silent.add(info + ": " + needed);
                }
            }
        }
        assertEquals("", String.join("\n", silent));
    }

    @Test
    void every_class_says_what_it_is() {
        List<String> silent = new ArrayList<>();
        for (Path each : sources(MAIN)) {
            silent.addAll(undocumented(each, text(each)));
        }
        assertEquals("", String.join("\n", silent));
    }

    @Test
    void nothing_is_left_to_do_later() {
        Pattern later = Pattern.compile("\\b(TODO|FIXME|XXX)\\b");
        List<String> open = new ArrayList<>();
        for (Path each : sources(MAIN)) {
            text(each).lines().filter(later.asPredicate()).forEach(line -> open.add(each + ": " + line.strip()));
        }
        assertEquals("", String.join("\n", open));
    }

    private static List<String> undocumented(Path file, String text) {
        List<String> silent = new ArrayList<>();
        Matcher types = TYPE.matcher(text);
        while (types.find()) {
            String above = text.substring(0, types.start()).replaceAll("(?m)(^ *@[\\w.]+(\\([^\\n]*\\))?\\n)+\\z", "");
            if (!above.stripTrailing().endsWith("*/")) {
                silent.add(file + ": " + types.group(1));
            }
        }
        return silent;
    }

    private static List<Path> directories() {
        return sources(MAIN).stream().map(Path::getParent).distinct().toList();
    }

    private static List<Path> sources(Path... roots) {
        Predicate<Path> java = each -> each.toString().endsWith(".java");
        List<Path> all = new ArrayList<>();
        for (Path root : roots) {
            try (Stream<Path> files = Files.walk(root)) {
                files.filter(java).sorted().forEach(all::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
