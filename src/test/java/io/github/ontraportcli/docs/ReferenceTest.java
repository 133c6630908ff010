package io.github.ontraportcli.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ontraportcli.cli.tree.Groups;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The reference, the manual and the OpenAPI document that are checked in are those that the commands make now. Where they are
 * not, {@code mvn -Dtest=ReferenceTest -Ddocs.write=docs test} writes them anew.
 */
class ReferenceTest {
    private static final Path DOCS = Path.of("docs");

    @Test
    void what_is_checked_in_is_what_the_commands_make_now() throws IOException {
        Map<String, String> documents = Documents.all(Groups.all());
        String folder = System.getProperty("docs.write", "");
        if (!folder.isEmpty()) {
            write(Path.of(folder), documents);
        }
        Map<String, String> present = present(DOCS);
        List<String> wrong = new ArrayList<>();
        documents.forEach((name, text) -> {
            if (!present.containsKey(name)) {
                wrong.add(name + " is missing");
            } else if (!present.get(name).equals(text)) {
                wrong.add(name + " is out of date, from line " + different(present.get(name), text) + " on");
            }
        });
        present.keySet().stream()
                .filter(name -> !documents.containsKey(name))
                .forEach(name -> wrong.add(name + " belongs to nothing"));
        assertEquals("", String.join("\n", wrong), "mvn -Dtest=ReferenceTest -Ddocs.write=docs test writes them anew");
    }

    @Test
    void the_same_commands_make_the_same_documents() {
        assertEquals(Documents.all(Groups.all()), Documents.all(Groups.all()));
    }

    private static void write(Path docs, Map<String, String> documents) throws IOException {
        for (String stale : present(docs).keySet()) {
            if (!documents.containsKey(stale)) {
                Files.delete(docs.resolve(stale));
            }
        }
        for (Map.Entry<String, String> each : documents.entrySet()) {
            Path file = docs.resolve(each.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, each.getValue());
        }
    }

    private static Map<String, String> present(Path docs) throws IOException {
        Map<String, String> present = new TreeMap<>();
        for (String folder : Documents.FOLDERS) {
            Path directory = docs.resolve(folder);
            if (Files.isDirectory(directory)) {
                try (Stream<Path> files = Files.walk(directory)) {
                    for (Path each : files.filter(Files::isRegularFile).toList()) {
                        String name = docs.relativize(each).toString().replace('\\', '/');
                        present.put(name, Files.readString(each));
                    }
                }
            }
        }
        return present;
    }

    private static int different(String one, String other) {
        List<String> lines = one.lines().toList();
        List<String> others = other.lines().toList();
        int line = 0;
        while (line < lines.size() && line < others.size() && lines.get(line).equals(others.get(line))) {
            line++;
        }
        return line + 1;
    }
}
