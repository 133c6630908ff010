package io.github.ontraportcli.sandbox;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;

/**
 * What was asked of a sandbox and what it answered, a line each: {@code > METHOD path body}, and below it the status and
 * the answer. A body that begins with a brace is JSON, any other a form. After a {@code .} instead of the {@code >} only an
 * answer that refuses is shown, after a {@code #} how many rows there are, and after a {@code @} the ids of the first and
 * the last of them too; after {@code ==} a statement is meant, for
 * which the lines below it stand.
 */
final class Transcript {
    private static final String ASKED = "> ";
    private static final String DONE = ". ";
    private static final String COUNTED = "# ";
    private static final String BOUNDED = "@ ";
    private static final String STATEMENT = "== ";

    private Transcript() {}

    /** The same questions, with what is answered now. */
    static String replayed(Caller caller, String transcript) {
        StringBuilder replayed = new StringBuilder();
        for (String line : transcript.lines().toList()) {
            if (line.startsWith(STATEMENT)) {
                replayed.append(line).append('\n');
            } else if (line.startsWith(DONE)) {
                replayed.append(line).append('\n').append(done(answer(caller, line)));
            } else if (line.startsWith(COUNTED)) {
                replayed.append(line)
                        .append("\n  ")
                        .append(counted(answer(caller, line)))
                        .append('\n');
            } else if (line.startsWith(BOUNDED)) {
                replayed.append(line)
                        .append("\n  ")
                        .append(bounded(answer(caller, line)))
                        .append('\n');
            } else if (line.startsWith(ASKED)) {
                replayed.append(line)
                        .append("\n  ")
                        .append(answer(caller, line))
                        .append('\n');
            }
        }
        return replayed.toString();
    }

    /** Nothing, if it worked. */
    private static String done(String answer) {
        return answer.startsWith("200 ") ? "" : "  " + answer + "\n";
    }

    private static String counted(String answer) {
        return answer.startsWith("200 ")
                ? JsonParser.parseString(answer.substring(4))
                                .getAsJsonObject()
                                .getAsJsonArray("data")
                                .size()
                        + " rows"
                : answer;
    }

    private static String bounded(String answer) {
        if (!answer.startsWith("200 ")) {
            return answer;
        }
        JsonArray rows =
                JsonParser.parseString(answer.substring(4)).getAsJsonObject().getAsJsonArray("data");
        return rows.isEmpty() ? "0 rows" : rows.size() + " rows, " + id(rows, 0) + " to " + id(rows, rows.size() - 1);
    }

    private static String id(JsonArray rows, int index) {
        return rows.get(index).getAsJsonObject().get("id").getAsString();
    }

    /** A condition may stand in a path as the JSON it is. */
    private static String encoded(String path) {
        StringBuilder encoded = new StringBuilder();
        for (char each : path.toCharArray()) {
            encoded.append("{}[]\"<>|".indexOf(each) < 0 ? Character.toString(each) : Caller.encoded("" + each));
        }
        return encoded.toString();
    }

    private static String answer(Caller caller, String line) {
        String[] parts = line.substring(ASKED.length()).split(" ", 3);
        String path = encoded(parts[1]);
        if (parts.length < 3) {
            return caller.send(parts[0], path, "", "");
        }
        return parts[2].startsWith("{") ? caller.json(parts[0], path, parts[2]) : caller.form(parts[0], path, parts[2]);
    }
}
