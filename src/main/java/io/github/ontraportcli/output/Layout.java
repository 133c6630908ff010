package io.github.ontraportcli.output;

import io.github.ontraportcli.output.query.Query;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a person asked to see the result: {@code -o}, {@code -q}, {@code --columns} and their company.
 *
 * @param query asked of the result before it is written, or null
 * @param columns asked for with {@code --columns}, in that order; empty for the format's own choice
 * @param header false with {@code --no-header}
 * @param excel a byte order mark and CRLF, in csv and tsv
 * @param safeFormulas text that a spreadsheet would calculate gets a leading apostrophe, in csv and tsv
 * @param readable dates, labels and money instead of what the API stores
 * @param zone in which moments are shown
 */
public record Layout(
        Format format,
        @Nullable Query query,
        List<String> columns,
        boolean header,
        boolean excel,
        boolean safeFormulas,
        boolean readable,
        ZoneId zone) {
    public Layout {
        columns = List.copyOf(columns);
    }

    /** The format with nothing else asked for: readable in a table only, in UTC. */
    public static Layout of(Format format) {
        return new Layout(format, null, List.of(), true, false, false, format == Format.TABLE, ZoneOffset.UTC);
    }

    public Layout withQuery(@Nullable Query asked) {
        return new Layout(format, asked, columns, header, excel, safeFormulas, readable, zone);
    }

    public Layout withColumns(List<String> asked) {
        return new Layout(format, query, asked, header, excel, safeFormulas, readable, zone);
    }

    public Layout withHeader(boolean asked) {
        return new Layout(format, query, columns, asked, excel, safeFormulas, readable, zone);
    }

    public Layout withExcel(boolean asked) {
        return new Layout(format, query, columns, header, asked, safeFormulas, readable, zone);
    }

    public Layout withSafeFormulas(boolean asked) {
        return new Layout(format, query, columns, header, excel, asked, readable, zone);
    }

    public Layout withReadable(boolean asked) {
        return new Layout(format, query, columns, header, excel, safeFormulas, asked, zone);
    }

    public Layout withZone(ZoneId asked) {
        return new Layout(format, query, columns, header, excel, safeFormulas, readable, asked);
    }
}
