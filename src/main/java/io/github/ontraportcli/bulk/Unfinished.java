package io.github.ontraportcli.bulk;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/**
 * Lists of the records that a change did not come to, one ID a line, so that {@code --ids - < FILE} goes on with them.
 *
 * @param directory where they are kept
 */
public record Unfinished(Path directory, Clock clock) {

    /**
     * Keeps such a list.
     *
     * @param verb what is left to do, e.g. {@code tag}
     * @param resource with whom, e.g. {@code contacts}
     * @throws IOException when it cannot be written; then there is no file
     */
    public Path keep(String verb, String resource, List<String> ids) throws IOException {
        try (LineFile file = LineFile.in(directory)) {
            for (String each : ids) {
                file.line(each);
            }
            return file.keep(LineFile.name(clock.instant()) + "-" + verb + "-" + resource, ".ids");
        }
    }
}
