package io.github.ontraportcli.cli.run;

import io.github.ontraportcli.api.Account;
import io.github.ontraportcli.api.Content;
import io.github.ontraportcli.api.Pair;
import io.github.ontraportcli.api.Redaction;
import io.github.ontraportcli.api.Reply;
import io.github.ontraportcli.api.Secrets;
import io.github.ontraportcli.api.Trace;
import io.github.ontraportcli.output.Style;
import io.github.ontraportcli.output.Visible;
import java.io.PrintStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Writes every request and reply to stderr, as {@code --verbose} asks; secrets are taken out, long bodies cut. Each is
 * written in one piece; one that leaves while another is under way has a number, which its reply has too.
 */
final class VerboseTrace implements Trace {
    private static final int LONGEST = 4000;

    private final PrintStream err;
    private final Account account;
    private final Style style;
    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicInteger underway = new AtomicInteger();

    /** What the thread has sent, whose reply it will bring. */
    private final ThreadLocal<Exchange> exchange = ThreadLocal.withInitial(() -> new Exchange("", Secrets.NONE));

    /** A request on its way, and what its reply is not to repeat. */
    private record Exchange(String number, Secrets secrets) {}

    VerboseTrace(PrintStream err, Account account, Style style) {
        this.err = err;
        this.account = account;
        this.style = style;
    }

    @Override
    public void sent(String method, URI address, List<Pair> headers, Content content) {
        int number = requests.incrementAndGet();
        boolean alone = underway.getAndIncrement() == 0;
        exchange.set(new Exchange(alone ? "" : String.valueOf(number), Secrets.of(address, content)));
        List<String> lines = new ArrayList<>();
        lines.add(style.emphasis(shown(method + " " + Redaction.address(address.toString()))));
        headers.forEach(each -> lines.add(shown(each.name() + ": " + Redaction.header(each))));
        body(lines, content.text());
        print("> ", lines);
    }

    @Override
    public void received(Reply reply, long millis) {
        underway.decrementAndGet();
        List<String> lines = new ArrayList<>();
        lines.add(style.emphasis(shown("HTTP " + reply.status() + " " + reply.reason())) + " in " + millis + " ms");
        reply.headers().forEach(each -> lines.add(shown(each.name() + ": " + Redaction.header(each))));
        body(lines, reply.body());
        if (!reply.whole()) {
            lines.add("(the answer broke off here)");
        }
        print("< ", lines);
    }

    @Override
    public void failed(String why) {
        underway.decrementAndGet();
        print("! ", List.of(style.error(shown(why))));
    }

    private void body(List<String> lines, String text) {
        if (!text.isEmpty()) {
            String shown = clean(Redaction.body(text));
            boolean cut = shown.length() > LONGEST;
            lines.add(Visible.line(cut ? shown.substring(0, LONGEST) : shown)
                    + (cut ? "… (" + text.length() + " characters)" : ""));
        }
    }

    private void print(String mark, List<String> lines) {
        StringBuilder block = new StringBuilder();
        for (String each : lines) {
            block.append(exchange.get().number()).append(mark).append(each).append('\n');
        }
        err.print(block);
        err.flush();
    }

    private String shown(String text) {
        return Visible.line(clean(text));
    }

    /** A reply may repeat what was sent; taken out before a text is cut, for a part of it would not be known. */
    private String clean(String text) {
        return exchange.get()
                .secrets()
                .hidden(Redaction.without(text, List.of(account.key().get())));
    }
}
