package io.github.ontraportcli.sandbox;

/**
 * What was asked of a sandbox and what it answered, a line each: {@code > METHOD path body}, and below it the status and
 * the answer. A body that begins with a brace is JSON, any other a form.
 */
final class Transcript {
    private static final String ASKED = "> ";

    private Transcript() {}

    /** The same questions, with what is answered now. */
    static String replayed(Caller caller, String transcript) {
        StringBuilder replayed = new StringBuilder();
        for (String line : transcript.lines().toList()) {
            if (line.startsWith(ASKED)) {
                replayed.append(line)
                        .append("\n  ")
                        .append(answer(caller, line))
                        .append('\n');
            }
        }
        return replayed.toString();
    }

    private static String answer(Caller caller, String line) {
        String[] parts = line.substring(ASKED.length()).split(" ", 3);
        if (parts.length < 3) {
            return caller.send(parts[0], parts[1], "", "");
        }
        return parts[2].startsWith("{")
                ? caller.json(parts[0], parts[1], parts[2])
                : caller.form(parts[0], parts[1], parts[2]);
    }
}
