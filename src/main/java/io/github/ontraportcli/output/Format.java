package io.github.ontraportcli.output;

import io.github.ontraportcli.failure.Failure;
import io.github.ontraportcli.failure.Suggestion;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** How a result is written down, as {@code -o} names it. */
public enum Format {
    TABLE(TableFormat::new),
    JSON(JsonFormat::new),
    NDJSON(NdjsonFormat::new),
    CSV(sheet -> new DelimitedFormat(sheet, new CsvLine(sheet))),
    TSV(sheet -> new DelimitedFormat(sheet, new TsvLine(sheet))),
    YAML(YamlFormat::new),
    IDS(IdsFormat::new),
    /** The API's own envelope, handed to {@link Printer#raw}; rows that never had one are written as ndjson. */
    RAW(NdjsonFormat::new);

    private final Function<Sheet, RowWriter> writer;

    Format(Function<Sheet, RowWriter> writer) {
        this.writer = writer;
    }

    /**
     * The format of that name, in any case.
     *
     * @throws Failure of the usage kind when there is none
     */
    public static Format named(String name) {
        for (Format format : values()) {
            if (format.word().equals(name.toLowerCase(Locale.ROOT))) {
                return format;
            }
        }
        String next = Suggestion.among(name, words())
                .map(near -> "Did you mean -o " + near + "?")
                .orElse("type one of them after -o");
        throw Failure.usage("\"" + name + "\" is not an output format")
                .why("the formats are " + String.join(", ", words()))
                .next(next);
    }

    /** The word that is typed, e.g. "ndjson". */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Every word that may be typed, in the order of the help. */
    public static List<String> words() {
        return Arrays.stream(values()).map(Format::word).toList();
    }

    RowWriter writer(Sheet sheet) {
        return writer.apply(sheet);
    }
}
