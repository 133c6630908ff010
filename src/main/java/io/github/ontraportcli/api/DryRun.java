package io.github.ontraportcli.api;

import java.util.List;

/** Says what would be sent, exact to the byte, with the key left out. */
public final class DryRun {
    private DryRun() {}

    /** The request as HTTP has it: the line, the headers, an empty line, the body. */
    public static String asHttp(Request request, Account account, List<Pair> shownHeaders) {
        StringBuilder text = new StringBuilder();
        text.append(request.line(account.base())).append('\n');
        shownHeaders.forEach(each -> text.append(each.name())
                .append(": ")
                .append(Redaction.header(each))
                .append('\n'));
        String body = Redaction.body(request.content().text());
        if (!body.isEmpty()) {
            text.append('\n').append(body).append('\n');
        }
        return text.toString();
    }

    /** The request as a line for a POSIX shell that runs; the key comes from {@code $ONTRAPORT_API_KEY}. */
    public static String asCurl(Request request, Account account, List<Pair> shownHeaders) {
        StringBuilder text = new StringBuilder("curl -X ")
                .append(request.operation().method())
                .append(' ')
                .append(quoted(Redaction.address(request.address(account.base()).toString())));
        for (Pair each : shownHeaders) {
            boolean key = each.name().equals(Wire.KEY);
            text.append(" -H ")
                    .append(
                            key
                                    ? "\"" + each.name() + ": $ONTRAPORT_API_KEY\""
                                    : quoted(each.name() + ": " + Redaction.header(each)));
        }
        String body = request.content().text();
        if (!body.isEmpty()) {
            text.append(" --data-raw ").append(quoted(Redaction.body(body)));
        }
        return text.append('\n').toString();
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
