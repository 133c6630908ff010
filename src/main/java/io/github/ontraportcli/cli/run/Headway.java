package io.github.ontraportcli.cli.run;

import io.github.ontraportcli.cli.GlobalOptions;
import java.util.Locale;

/**
 * How far a long change has come, on one line of stderr that is written over and wiped away at the end: {@code 450 of 2,000
 * contacts tagged}. Only for a person; a trace of the requests tells more, and is not written over.
 */
final class Headway implements AutoCloseable {
    private final Execution execution;
    private final boolean watched;
    private boolean shown;

    Headway(Execution execution) {
        this.execution = execution;
        this.watched = execution.session().terminal().stderr()
                && !execution.invocation().given(GlobalOptions.VERBOSE.name());
    }

    /**
     * Shows how far it is, unless that is the end.
     *
     * @param what whom, and what has become of them, e.g. {@code contacts tagged}
     */
    void show(long done, long all, String what) {
        if (done < all) {
            show(String.format(Locale.ROOT, "%,d of %,d %s", done, all, what));
        }
    }

    /** The same where nobody knows how many there are. */
    void show(long done, String what) {
        show(String.format(Locale.ROOT, "%,d %s", done, what));
    }

    private void show(String line) {
        if (watched) {
            execution.session().err().print("\r" + line + " …\u001b[K");
            execution.session().err().flush();
            shown = true;
        }
    }

    @Override
    public void close() {
        if (shown) {
            execution.session().err().print("\r\u001b[K");
            execution.session().err().flush();
            shown = false;
        }
    }
}
