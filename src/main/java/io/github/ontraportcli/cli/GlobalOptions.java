package io.github.ontraportcli.cli;

import io.github.ontraportcli.catalog.Type;
import io.github.ontraportcli.output.Format;
import java.util.List;
import java.util.stream.Stream;

/** The options that every command takes, before or after its words. */
public final class GlobalOptions {
    private static final String OUTPUT = "Output";
    private static final String CONNECTION = "Connection";
    private static final String RUNNING = "Running";

    public static final Option FORMAT = Option.value(
                    OUTPUT, "FORMAT", "How to print: " + String.join(", ", Format.words()) + ".", "--output", "-o")
            .typed(Type.choice(Format.words().stream()
                    .flatMap(word -> Stream.of(word, word))
                    .toArray(String[]::new)));
    public static final Option QUERY =
            Option.value(OUTPUT, "JMESPATH", "Print what this query finds in the result.", "--query", "-q");
    public static final Option COLUMNS =
            Option.value(OUTPUT, "A,B", "Print these columns only, in this order.", "--columns");
    public static final Option NO_HEADER = Option.flag(OUTPUT, "Leave out the line of column names.", "--no-header");
    public static final Option VALUES = Option.value(
                    OUTPUT,
                    "raw|readable",
                    "Codes and epoch seconds, or labels and dates (tables: readable).",
                    "--values")
            .typed(Type.choice("raw", "raw", "readable", "readable"));
    public static final Option EXCEL = Option.flag(OUTPUT, "CSV for Excel: a byte order mark and CRLF.", "--excel");
    public static final Option SAFE_FORMULAS =
            Option.flag(OUTPUT, "CSV in which no cell is taken for a formula (= + - @).", "--safe-formulas");
    public static final Option NO_COLOR = Option.flag(OUTPUT, "No colours; NO_COLOR does the same.", "--no-color");
    public static final Option PROFILE =
            Option.value(CONNECTION, "NAME", "Use this profile: see ontraport profiles list.", "--profile", "-p");
    public static final Option SANDBOX =
            Option.flag(CONNECTION, "Use the simulated account on this machine; nothing leaves it.", "--sandbox");
    public static final Option CONNECT_TIMEOUT = Option.value(
                    CONNECTION, "SECONDS", "Wait this long for a connection (10).", "--connect-timeout")
            .typed(Type.WHOLE);
    public static final Option TIMEOUT = Option.value(
                    CONNECTION, "SECONDS", "Wait this long for an answer (90).", "--timeout")
            .typed(Type.WHOLE);
    public static final Option MAX_WAIT = Option.value(
                    CONNECTION, "SECONDS", "Wait this long for the rate limit, each request (300).", "--max-wait")
            .typed(Type.WHOLE);
    public static final Option RETRIES = Option.value(
                    CONNECTION, "N", "Try again this often what may be sent twice (4).", "--retries")
            .typed(Type.WHOLE);
    public static final Option DRY_RUN = Option.value(
                    RUNNING, "curl", "Print the request, or a curl line, and send nothing that writes.", "--dry-run")
            .maybeValue()
            .typed(Type.choice("http", "http", "curl", "curl"));
    public static final Option YES =
            Option.flag(RUNNING, "Answer yes to the question before a dangerous command.", "--yes", "-y");
    public static final Option VERBOSE =
            Option.flag(RUNNING, "Trace requests and answers on stderr; secrets are left out.", "--verbose", "-v");
    public static final Option HELP = Option.flag(RUNNING, "Print this page.", "--help", "-h");

    /** All of them, in the order of the help. */
    public static final List<Option> ALL = List.of(
            FORMAT,
            QUERY,
            COLUMNS,
            NO_HEADER,
            VALUES,
            EXCEL,
            SAFE_FORMULAS,
            NO_COLOR,
            PROFILE,
            SANDBOX,
            CONNECT_TIMEOUT,
            TIMEOUT,
            MAX_WAIT,
            RETRIES,
            DRY_RUN,
            YES,
            VERBOSE,
            HELP);

    private GlobalOptions() {}
}
