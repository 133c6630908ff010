package io.github.ontraportcli.cli.run;

import io.github.ontraportcli.api.Account;
import io.github.ontraportcli.api.Request;
import io.github.ontraportcli.api.Witness;
import io.github.ontraportcli.cli.GlobalOptions;
import io.github.ontraportcli.cli.Invocation;
import io.github.ontraportcli.cli.Session;
import io.github.ontraportcli.config.Preferences;
import io.github.ontraportcli.config.Sourced;
import io.github.ontraportcli.history.HistoryFile;
import io.github.ontraportcli.history.Origin;
import io.github.ontraportcli.history.Scribe;
import io.github.ontraportcli.output.Visible;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Who keeps the history of a command's writes: nobody where it is switched off, where there is nowhere to keep it, and in the
 * simulated account, in which nothing real happens and which has a journal of its own.
 */
final class Keeping {
    private Keeping() {}

    static Witness of(Execution execution, Account account) {
        Session session = execution.session();
        Optional<Path> state = session.locations().state();
        if (execution.sandboxed() || state.isEmpty() || !Preferences.keepsHistory(session.environment())) {
            return Witness.NONE;
        }
        HistoryFile file = HistoryFile.in(state.get());
        Origin origin = new Origin(
                execution.connection().profile().map(Sourced::value).orElse(""),
                account.appId(),
                account.base().toString(),
                execution.invocation().command().words(),
                account.key());
        return new Scribe(
                file,
                origin,
                request -> findingOut(request, execution.invocation(), origin),
                session.clock(),
                session.waiting(),
                why -> complain(session, file.directory(), why));
    }

    /** Whoever reads it later may have another profile in use. */
    private static String findingOut(Request request, Invocation invocation, Origin origin) {
        String line = Lookup.line(List.of(request), invocation);
        boolean named = origin.profile().isEmpty() || invocation.given(GlobalOptions.PROFILE.name());
        return named ? line : line + " " + GlobalOptions.PROFILE.name() + " " + LookupLine.word(origin.profile());
    }

    private static void complain(Session session, Path directory, String why) {
        if (session.terminal().stderr()) {
            String where = session.locations().shown(directory);
            session.err().println(Visible.line("This write is not in the history: " + where + ": " + why));
        }
    }
}
