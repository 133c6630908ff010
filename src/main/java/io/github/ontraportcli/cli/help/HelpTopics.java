package io.github.ontraportcli.cli.help;

import java.util.List;
import java.util.Optional;

/** What {@code ontraport help} tells of matters that belong to no single command. */
public final class HelpTopics {
    private static final List<HelpTopic> ALL = List.of(
            new HelpTopic("exit-codes", "What the exit code says", """
            Exit codes

              0    done
              1    the API refused or failed, or its answer cannot be read
              2    usage: a wrong option, value, field or file; nothing was sent
              3    not configured: no profile, no credentials, a config file that does not parse
              4    not allowed: 401, 403, a read-only profile, another account than the pinned one
              5    not found
              6    rate-limited for longer than --max-wait
              7    partly done: some IDs or rows failed, and the message says which
              8    outcome unknown: a write was sent and no clear answer came; look before you repeat it
              9    unreachable: no connection, no TLS, no answer in time
              130  interrupted, or the question was answered with no

            With -o json the failure on stderr is JSON:
              {"error":{"kind":"not-found","message":"…","exit_code":5,…}}
            """),
            new HelpTopic("environment", "Variables that are read", """
            Environment

              ONTRAPORT_PROFILE      the profile to use, like --profile
              ONTRAPORT_APP_ID       credentials without a profile: both together,
              ONTRAPORT_API_KEY      and only where no profile is named
              ONTRAPORT_API_URL      another address, with those two
              ONTRAPORT_OUTPUT       the format, like -o
              ONTRAPORT_TIMEZONE     the time zone of dates, e.g. America/Los_Angeles
              ONTRAPORT_READ_ONLY    1 refuses every write
              ONTRAPORT_CONFIG_DIR   where config.toml is (~/.config/ontraport)
              ONTRAPORT_CA_FILE      more certificate authorities, in PEM form
              ONTRAPORT_PAGER        a pager for tables on a terminal; else PAGER
              HTTPS_PROXY NO_PROXY   the way out; HTTP_PROXY and ALL_PROXY too
              NO_COLOR               no colours; CLICOLOR_FORCE=1 always
              XDG_CONFIG_HOME XDG_CACHE_HOME XDG_STATE_HOME

            App ID, key and address come from one source, never mixed: a profile
            never meets an exported key.
            """),
            new HelpTopic("conditions", "How --where is written", """
            Conditions

              state = 'CA' and spent > 100      one kind of connective: all and, or all or
              status in (3, 4)                  not in (…)
              lastname like 'Mc%'               contains 'text'
              birthday is null                  is not null, is empty, is not empty
              date >= 2026-01-31                also 2026-01-31 14:00, today, -30d, -12h, +2w
              date = today                      sent as from midnight until before the next

            Text stands in quotes; a quote inside is doubled. Numbers are sent as they
            stand. The API nests nothing: an expression that mixes and with or is
            refused. ontraport condition explain "…" shows what is sent.
            """));

    private HelpTopics() {}

    /** A page on a matter. */
    public record HelpTopic(String name, String summary, String page) {}

    /** All of them. */
    public static List<HelpTopic> all() {
        return ALL;
    }

    /** The page of that name. */
    public static Optional<HelpTopic> named(String name) {
        return ALL.stream().filter(each -> each.name().equals(name)).findFirst();
    }
}
