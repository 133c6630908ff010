package io.github.ontraportcli.cli.run;

import com.google.gson.JsonObject;
import io.github.ontraportcli.api.Request;
import io.github.ontraportcli.catalog.Resource;
import java.util.List;

/**
 * What a request that was written by hand has in common with those of the catalogue's commands: values from files and
 * stdin, the dry run, and the question before it is too late.
 *
 * @param execution of the command
 */
public record Precautions(Execution execution) {

    /** The text of {@code @FILE}, {@code -} or a value as it stands. */
    public String text(String option, String typed) {
        return new Inputs(execution.session().in()).text(option, typed);
    }

    /** Prints what would be sent. */
    public void dryRun(Request request) {
        DryRuns.print(execution, request);
    }

    /** Asks about these records, unless {@code --yes} has answered. */
    public void ask(String verb, Resource resource, List<String> ids) {
        new Confirmation(execution).ask(verb, resource, ids, List.<JsonObject>of());
    }

    /** Asks about the members of a group, unless {@code --yes} has answered. */
    public void askGroup(String verb, Resource resource, String group) {
        new Confirmation(execution).askGroup(verb, resource, group);
    }
}
