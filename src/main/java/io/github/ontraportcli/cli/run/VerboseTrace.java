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
import java.util.List;

/** Writes every request and reply to stderr, as {@code --verbose} asks; secrets are taken out, long bodies cut. */
final class VerboseTrace implements Trace {
    private static final int LONGEST = 4000;

    private final PrintStream err;
    private final Account account;
    private final Style style;
    private Secrets secrets = Secrets.NONE;

    VerboseTrace(PrintStream err, Account account, Style style) {
        this.err = err;
        this.account = account;
        this.style = style;
    }

    @Override
    public void sent(String method, URI address, List<Pair> headers, Content content) {
        secrets = Secrets.of(address, content);
        line("> " + style.emphasis(method + " " + Redaction.address(address.toString())));
        headers.forEach(each -> line("> " + each.name() + ": " + Redaction.header(each)));
        body("> ", content.text());
    }

    @Override
    public void received(Reply reply, long millis) {
        line("< " + style.emphasis("HTTP " + reply.status() + " " + reply.reason()) + " in " + millis + " ms");
        reply.headers().forEach(each -> line("< " + each.name() + ": " + Redaction.header(each)));
        body("< ", reply.body());
        if (!reply.whole()) {
            line("< (the answer broke off here)");
        }
    }

    @Override
    public void failed(String why) {
        line("! " + style.error(why));
    }

    private void body(String mark, String text) {
        if (!text.isEmpty()) {
            String shown = clean(Redaction.body(text));
            boolean cut = shown.length() > LONGEST;
            line(mark
                    + Visible.line(cut ? shown.substring(0, LONGEST) : shown)
                    + (cut ? "… (" + text.length() + " characters)" : ""));
        }
    }

    private void line(String text) {
        err.println(clean(text));
    }

    /** A reply may repeat what was sent; taken out before a text is cut, for a part of it would not be known. */
    private String clean(String text) {
        return secrets.hidden(Redaction.without(text, List.of(account.key().get())));
    }
}
