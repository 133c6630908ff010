package io.github.ontraportcli.output;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.StringWriter;
import java.util.List;

/** A line of csv as RFC 4180 has it, ended by LF, or by CRLF for Excel. */
final class CsvLine implements DelimitedFormat.Line {
    private final boolean terminal;
    private final LineDelimiter end;

    CsvLine(Sheet sheet) {
        this.terminal = sheet.out().isTerminal();
        this.end = sheet.layout().excel() ? LineDelimiter.CRLF : LineDelimiter.LF;
    }

    @Override
    public String of(List<String> cells) {
        CsvWriter.CsvWriterBuilder builder = CsvWriter.builder().bufferSize(0).lineDelimiter(end);
        if (cells.size() == 1) {
            // A lone empty cell would be an empty line, which readers skip.
            builder.quoteStrategy(QuoteStrategies.EMPTY);
        }
        StringWriter text = new StringWriter();
        builder.build(text)
                .writeRecord(terminal ? cells.stream().map(Visible::text).toList() : cells);
        return text.toString();
    }
}
