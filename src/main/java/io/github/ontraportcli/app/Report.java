package io.github.ontraportcli.app;

import com.google.gson.JsonObject;
import io.github.ontraportcli.failure.Failure;
import io.github.ontraportcli.json.Json;
import io.github.ontraportcli.output.Style;
import io.github.ontraportcli.output.Visible;
import java.io.PrintStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a failure is told on stderr: in words, or as JSON where the result was to be JSON. */
final class Report {
    private static final int LONGEST = 600;

    private Report() {}

    static void print(Failure failure, boolean json, PrintStream err, Style style) {
        err.print(text(failure, ExitCodes.of(failure), json, style));
        err.flush();
    }

    /** The same as text, of a process that ends with this exit code. */
    static String text(Failure failure, int code, boolean json, Style style) {
        return json ? Visible.json(Json.compact(tree(failure, code))) + "\n" : words(failure, style);
    }

    /** Whether the words of the command line, readable or not, ask for JSON. */
    static boolean asksForJson(List<String> arguments, String preferred) {
        String format = preferred;
        for (int i = 0; i < arguments.size(); i++) {
            String each = arguments.get(i);
            boolean named = each.equals("-o") || each.equals("--output");
            if (named && i + 1 < arguments.size()) {
                format = arguments.get(i + 1);
            } else if (each.startsWith("--output=")) {
                format = each.substring("--output=".length());
            } else if (each.startsWith("-o") && each.length() > 2) {
                format = each.substring(each.startsWith("-o=") ? 3 : 2);
            }
        }
        return format.equalsIgnoreCase("json") || format.equalsIgnoreCase("ndjson");
    }

    private static String words(Failure failure, Style style) {
        StringBuilder text = new StringBuilder(style.error("ontraport:"))
                .append(' ')
                .append(Visible.text(failure.what()))
                .append('\n');
        line(text, "", failure.why());
        line(text, "", clipped(failure.request()));
        line(text, "→ ", failure.next());
        return text.toString();
    }

    /** A request is told to be recognised, not to be repeated; one with thousands of IDs would hide the message. */
    private static @Nullable String clipped(@Nullable String request) {
        return request == null || request.length() <= LONGEST ? request : request.substring(0, LONGEST) + "…";
    }

    private static void line(StringBuilder text, String mark, @Nullable String line) {
        if (line != null && !line.isBlank()) {
            Visible.text(line.strip())
                    .lines()
                    .forEach(each -> text.append("  ").append(mark).append(each).append('\n'));
        }
    }

    private static JsonObject tree(Failure failure, int code) {
        JsonObject error = new JsonObject();
        error.addProperty("kind", failure.kind());
        error.addProperty("message", failure.what());
        add(error, "reason", failure.why());
        add(error, "request", clipped(failure.request()));
        add(error, "next", failure.next());
        error.addProperty("exit_code", code);
        JsonObject tree = new JsonObject();
        tree.add("error", error);
        return tree;
    }

    private static void add(JsonObject error, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            error.addProperty(name, value);
        }
    }
}
