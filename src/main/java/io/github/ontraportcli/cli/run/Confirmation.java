package io.github.ontraportcli.cli.run;

import com.google.gson.JsonObject;
import io.github.ontraportcli.catalog.Resource;
import io.github.ontraportcli.cli.GlobalOptions;
import io.github.ontraportcli.cli.Prompts;
import io.github.ontraportcli.config.Sourced;
import io.github.ontraportcli.failure.Failure;
import io.github.ontraportcli.json.Json;
import io.github.ontraportcli.output.Visible;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.StringJoiner;

/**
 * Asks before it is too late: what, how many, in which account. More than 50 records ask for their number to be typed.
 *
 * @param gist what is told besides the records, e.g. {@code tag VIP}; may be empty
 * @param saves whether the records are saved before they are changed
 */
record Confirmation(Execution execution, String gist, boolean saves) {
    private static final int MANY = 50;

    /** A question before a change that saves nothing. */
    Confirmation(Execution execution, String gist) {
        this(execution, gist, false);
    }

    /** A question that needs no more than the verb and the records. */
    Confirmation(Execution execution) {
        this(execution, "");
    }

    /**
     * Asks, unless {@code --yes} has answered.
     *
     * @param rows some of the records, where they were read
     * @throws Failure when the answer is no, or there is nobody to ask
     */
    void ask(String verb, Resource resource, List<String> ids, List<JsonObject> rows) {
        String whom = ids.isEmpty()
                ? resource.one()
                : ids.size() == 1
                        ? resource.one() + " " + ids.get(0)
                        : String.format(Locale.ROOT, "%,d %s", ids.size(), resource.many());
        if (decided(verb, whom)) {
            return;
        }
        StringBuilder question = new StringBuilder();
        for (JsonObject row : rows) {
            question.append("  ").append(line(row, resource)).append('\n');
        }
        if (rows.isEmpty() && ids.size() > 1) {
            question.append("  IDs ").append(String.join(", ", ids.subList(0, Math.min(10, ids.size()))));
            question.append(ids.size() > 10 ? ", …\n" : "\n");
        } else if (ids.size() > rows.size() && !rows.isEmpty()) {
            question.append("  …\n");
        }
        question.append(capital(verb))
                .append(' ')
                .append(whom)
                .append(told())
                .append(" in ")
                .append(account())
                .append(saved(ids.size() == 1))
                .append('?');
        answer(question.toString(), ids.size() > MANY ? String.valueOf(ids.size()) : "yes");
    }

    /** Whether a person will be asked. */
    boolean asks() {
        return !execution.invocation().given(GlobalOptions.YES.name())
                && execution.session().prompts().possible();
    }

    /** The same for all members of a group, of which nothing more is known. */
    void askGroup(String verb, Resource resource, String group) {
        askGroup(verb, resource, group, OptionalLong.empty(), List.of());
    }

    /**
     * The same for all members of a group.
     *
     * @param count how many there are now
     * @param rows some of them
     */
    void askGroup(String verb, Resource resource, String group, OptionalLong count, List<JsonObject> rows) {
        String whom = "every " + resource.one() + " of group " + group;
        if (decided(verb, whom)) {
            return;
        }
        StringBuilder question = new StringBuilder();
        for (JsonObject row : rows) {
            question.append("  ").append(line(row, resource)).append('\n');
        }
        question.append(!rows.isEmpty() && count.orElse(0) > rows.size() ? "  …\n" : "")
                .append(capital(verb))
                .append(' ')
                .append(whom)
                .append(count.isPresent() ? String.format(Locale.ROOT, ", %,d now,", count.getAsLong()) : "")
                .append(told())
                .append(" in ")
                .append(account())
                .append(saved(false))
                .append('?');
        answer(question.toString(), "group " + group);
    }

    private boolean decided(String verb, String whom) {
        if (execution.invocation().given(GlobalOptions.YES.name())) {
            return true;
        }
        if (!execution.session().prompts().possible()) {
            throw Failure.usage("nobody can be asked whether to " + verb + " " + whom)
                    .why("There is no terminal; nothing was sent.")
                    .next("Say --yes to go on without the question, or --dry-run to see the request.");
        }
        return false;
    }

    private void answer(String question, String expected) {
        Prompts prompts = execution.session().prompts();
        String hint = expected.equals("yes") ? " [y/N] " : " Type " + expected + " to go on: ";
        String answer = prompts.line(Visible.text(question + hint)).orElse("").strip();
        boolean agreed = expected.equals("yes")
                ? answer.equalsIgnoreCase("y") || answer.equalsIgnoreCase("yes")
                : answer.equals(expected) || answer.replace(",", "").equals(expected);
        if (!agreed) {
            throw Failure.interrupted("nothing was sent");
        }
    }

    private String told() {
        return gist.isEmpty() ? "" : " (" + gist + ")";
    }

    private String saved(boolean one) {
        return saves ? ", saving " + (one ? "it" : "them") + " first" : "";
    }

    private String account() {
        String profile = execution
                .connection()
                .profile()
                .map(Sourced::value)
                .map(name -> "profile " + name + ", ")
                .orElse("");
        String account = execution.connection().accountId().map(Sourced::value).orElse("");
        String which =
                account.isEmpty() ? "App ID " + execution.client().account().appId() : "account " + account;
        return execution.sandboxed() ? "the sandbox" : profile + which;
    }

    private static String line(JsonObject row, Resource resource) {
        StringJoiner cells = new StringJoiner("  ");
        List<String> columns = resource.columns().isEmpty()
                ? List.copyOf(row.keySet()).subList(0, Math.min(4, row.size()))
                : resource.columns().subList(0, Math.min(4, resource.columns().size()));
        columns.stream()
                .map(name -> Json.text(row, name))
                .filter(each -> !each.isEmpty())
                .forEach(cells::add);
        return Visible.line(cells.toString());
    }

    private static String capital(String verb) {
        return verb.substring(0, 1).toUpperCase(Locale.ROOT) + verb.substring(1).replace('-', ' ');
    }
}
