package io.github.ontraportcli.cli.run;

import io.github.ontraportcli.api.Account;
import io.github.ontraportcli.api.Client;
import io.github.ontraportcli.api.DryRun;
import io.github.ontraportcli.api.Pair;
import io.github.ontraportcli.api.Request;
import io.github.ontraportcli.output.Visible;
import java.util.List;

/** Prints what would be sent: {@code --dry-run}, {@code --dry-run=curl}. */
final class DryRuns {
    private DryRuns() {}

    static void print(Execution execution, Request request) {
        Client client = execution.client();
        client.check(request);
        Account account = client.account();
        List<Pair> headers = client.shownHeaders(request);
        boolean curl = execution.dryRun().orElse("").equals("curl");
        String text = curl ? DryRun.asCurl(request, account, headers) : DryRun.asHttp(request, account, headers);
        // Exact to the byte, except where a terminal would act on it.
        execution.session().print(execution.session().terminal().stdout() ? Visible.text(text) : text);
    }

    /** Several requests, an empty line between them where they take more than a line each. */
    static void print(Execution execution, List<Request> requests) {
        boolean curl = execution.dryRun().orElse("").equals("curl");
        for (Request each : requests) {
            if (!curl && each != requests.get(0)) {
                execution.session().print("\n");
            }
            print(execution, each);
        }
    }
}
