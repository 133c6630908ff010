package io.github.ontraportcli.output;

import java.util.Map;

/**
 * Whether a stream is written in colour.
 *
 * <p>The first of these that applies decides: {@code --no-color}; a {@code NO_COLOR} that is not empty; a {@code
 * CLICOLOR_FORCE} that is neither empty nor 0; {@code TERM=dumb} or {@code CLICOLOR=0}; and last whether the stream is
 * a terminal.
 */
public final class Colours {
    private final Map<String, String> environment;
    private final boolean refused;

    public Colours(Map<String, String> environment, boolean noColorOption) {
        this.environment = Map.copyOf(environment);
        this.refused = noColorOption;
    }

    public boolean on(boolean terminal) {
        if (refused || !variable("NO_COLOR").isEmpty()) {
            return false;
        }
        String force = variable("CLICOLOR_FORCE");
        if (!force.isEmpty() && !force.equals("0")) {
            return true;
        }
        return terminal
                && !variable("TERM").equals("dumb")
                && !variable("CLICOLOR").equals("0");
    }

    private String variable(String name) {
        return environment.getOrDefault(name, "");
    }
}
