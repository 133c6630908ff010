package io.github.ontraportcli.cli.run;

import io.github.ontraportcli.bulk.Unfinished;
import io.github.ontraportcli.cli.Session;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Records that are left to do, named so that the same command goes on with them: {@code --ids 7,8,9}, and more than a line
 * holds in a file, {@code --ids - < FILE}.
 *
 * @param verb e.g. {@code tag}
 * @param resource e.g. {@code contacts}
 */
record NamedIds(Session session, String verb, String resource) {
    /** Far more than anybody reads, and about what a line of a terminal can still be copied from. */
    private static final int MOST = 100;

    private static final String PLAIN = "[~A-Za-z0-9_./:@%+=-]+";

    /** The option that names them. */
    String option(List<String> ids) {
        return "--ids " + value(ids);
    }

    /** What stands behind {@code --ids}. */
    String value(List<String> ids) {
        Optional<Path> state = session.locations().state();
        if (ids.size() > MOST && state.isPresent()) {
            try {
                Path file =
                        new Unfinished(state.get().resolve("unfinished"), session.clock()).keep(verb, resource, ids);
                return "- < " + quoted(file);
            } catch (IOException e) {
                // A line that is too long still says all of them.
            }
        }
        return String.join(",", ids);
    }

    private String quoted(Path file) {
        String shown = session.locations().shown(file);
        return shown.matches(PLAIN) ? shown : "'" + file.toString().replace("'", "'\\''") + "'";
    }
}
