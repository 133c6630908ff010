package io.github.ontraportcli.cli.tools;

import io.github.ontraportcli.cli.Argument;
import io.github.ontraportcli.cli.Command;
import io.github.ontraportcli.cli.call.CallOptions;
import io.github.ontraportcli.cli.call.Calling;
import java.util.List;

/** {@code api}: a request to any endpoint, also to those that no command is made for. */
final class ApiCommand {
    private static final Argument METHOD =
            new Argument("<method>", "GET, POST, PUT or DELETE, as with -X.", 0, 1, List.of());
    private static final Argument PATH = Argument.one(
            "<path>",
            "An endpoint, e.g. Contacts, objects/tag or Contacts?range=5; a whole address of the account works.");

    private ApiCommand() {}

    static List<Command> commands() {
        return List.of(Command.of(
                List.of("api"),
                "Send a request to any endpoint, spelled as with gh api",
                "ontraport api Contacts -X GET -F range=5 -f sort=lastname -q 'data[].email'",
                CallOptions.ALL,
                List.of(METHOD, PATH),
                Calling::run));
    }
}
