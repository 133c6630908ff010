package io.github.ontraportcli.cli.completion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ontraportcli.cli.tree.Groups;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The scripts that are handed out are the ones that the program prints. After a change of the commands,
 * {@code mvn -Dtest=CompletionFilesTest -Dcompletions.write=completions test} writes them again.
 */
class CompletionFilesTest {
    private static final Path FOLDER = Path.of("completions");

    @ParameterizedTest
    @EnumSource(Shell.class)
    void the_script_in_the_project_is_current(Shell shell) throws IOException {
        String script = shell.script(Groups.all());
        String folder = System.getProperty("completions.write");
        if (folder != null) {
            Files.writeString(Files.createDirectories(Path.of(folder)).resolve(shell.file()), script);
        }

        assertEquals(script, Files.readString(FOLDER.resolve(shell.file())));
    }
}
