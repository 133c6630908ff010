package io.github.ontraportcli.cli.help;

/** The topics about a run as a whole: how it ended, and what it read of its surroundings. */
final class Running {
    static final String EXIT_CODES = """
            Exit codes

              0    done
              1    the API refused or failed, or its answer cannot be read
              2    usage: a wrong option, value, field or file; nothing was sent
              3    not configured: no profile, no credentials, a config file that does
                   not parse
              4    not allowed: 401, 403, a read-only profile, another account than the
                   pinned one
              5    not found
              6    rate-limited, or waited with --wait, for longer than --max-wait
              7    partly done: some IDs or rows failed, and the message says which
              8    outcome unknown: a write was sent and no clear answer came; look
                   before you repeat it
              9    unreachable: no connection, no TLS, no answer in time
              130  interrupted, or the question was answered with no; 143 when it was
                   told to end

              ontraport contacts get 1 -o ids
              ontraport contacts get 999999         # exit code 5
              ontraport contacts delete 0 --yes     # exit code 2

            With -o json the failure on stderr is JSON:
              {"error":{"kind":"not-found","message":"…","exit_code":5,…}}
            """;

    static final String ENVIRONMENT = """
            Environment

              ONTRAPORT_PROFILE      the profile to use, like --profile
              ONTRAPORT_APP_ID       credentials without a profile: both together,
              ONTRAPORT_API_KEY      and only where no profile is named
              ONTRAPORT_API_URL      another address, with those two
              ONTRAPORT_OUTPUT       the format, like -o
              ONTRAPORT_TIMEZONE     the time zone of dates, e.g. America/Los_Angeles
              ONTRAPORT_READ_ONLY    1 refuses every write
              ONTRAPORT_HISTORY      off keeps no history of writes
              ONTRAPORT_CONFIG_DIR   where config.toml is (~/.config/ontraport)
              ONTRAPORT_CA_FILE      more certificate authorities, in PEM form
              ONTRAPORT_PAGER        a pager for tables on a terminal; else PAGER
              HTTPS_PROXY NO_PROXY   the way out; HTTP_PROXY and ALL_PROXY too
              NO_COLOR               no colours; CLICOLOR=0 and TERM=dumb too
              CLICOLOR_FORCE         1: colours always
              COLUMNS                the width of tables, where the terminal says none
              XDG_CONFIG_HOME        where files are kept: configuration,
              XDG_CACHE_HOME         what is known of each account's fields,
              XDG_STATE_HOME         the history of writes, the simulated account

            An option comes before the environment, the environment before the profile.
            App ID, key and address come from one source, never mixed: a profile never
            meets an exported key, and --sandbox reads none of them.

              ontraport profiles list
              ontraport auth status --sandbox
            """;

    private Running() {}
}
