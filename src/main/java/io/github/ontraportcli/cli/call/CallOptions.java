package io.github.ontraportcli.cli.call;

import io.github.ontraportcli.cli.Option;
import java.util.List;

/** The options of {@code ontraport api}, spelled as those of GitHub's {@code gh api}. */
public final class CallOptions {
    private static final String REQUEST = "Request";
    private static final String ANSWER = "Answer";

    static final Option METHOD = Option.value(
            REQUEST, "METHOD", "GET, POST, PUT or DELETE: POST when there are fields, else GET.", "--method", "-X");
    static final Option RAW_FIELD = Option.value(
                    REQUEST,
                    "NAME=VALUE",
                    "A field with a text: -f firstname=Kim; nested: -f 'payer[name]=Kim', -f 'ids[]=7'.",
                    "--raw-field",
                    "-f")
            .many();
    static final Option FIELD = Option.value(
                    REQUEST,
                    "NAME=VALUE",
                    "A field with true, false, null or a whole number by its type: -F 'ids[]=7'; @FILE and @- are read.",
                    "--field",
                    "-F")
            .many();
    static final Option HEADER = Option.value(
                    REQUEST, "NAME:VALUE", "A further header: -H 'Accept: text/plain'.", "--header", "-H")
            .many();
    static final Option INPUT = Option.value(
            REQUEST, "FILE|-", "The body as it is, from a file or stdin; fields go in the address.", "--input");
    static final Option FORM =
            Option.flag(REQUEST, "Send the fields, or the input, as a form instead of JSON.", "--form");
    static final Option PAGINATE =
            Option.flag(ANSWER, "Fetch every page, and print the rows of all as one array.", "--paginate");
    static final Option SLURP =
            Option.flag(ANSWER, "With --paginate: an array of whole answers instead of rows.", "--slurp");
    static final Option INCLUDE = Option.flag(ANSWER, "Print the status and the headers first.", "--include", "-i");
    static final Option SILENT = Option.flag(ANSWER, "Do not print the answer.", "--silent");
    static final Option JQ =
            Option.value(ANSWER, "EXPRESSION", "Not here: -q takes a JMESPath, -q 'data[].email'.", "--jq");

    /** All of them, in the order of the help. */
    public static final List<Option> ALL =
            List.of(METHOD, RAW_FIELD, FIELD, HEADER, INPUT, FORM, PAGINATE, SLURP, INCLUDE, SILENT, JQ);

    private CallOptions() {}
}
