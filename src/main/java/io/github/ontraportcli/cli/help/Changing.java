package io.github.ontraportcli.cli.help;

/** The topic about changes: what comes before one, what is kept of it, and what to do when it did not go well. */
final class Changing {
    static final String PAGE = """
            Changing an account

            Before. What deletes, charges, refunds or changes many shows how many
            records, some of them and the account, and asks; more than 50 take their
            number to be typed. --yes answers in a script, and only beside a selection:
            IDs, --where, --search, --group, or --everything spelled out.

              ontraport contacts delete --where "state = 'CA'" --dry-run
              ontraport contacts update 1 2 3 --set state=CA --yes

            What is lost is saved. A deletion, or an update of fields, that touches more
            than one record saves them first; --no-backup declines.

              ontraport backups list

            Sent once. A create, a charge, a refund is never sent twice. Where no clear
            answer came, the exit code is 8 and the message has the command that finds
            out. Broken off in the middle, it says what was done, what is not known and
            what was not sent. Every write of yours is in the history.

              ontraport history --outcome unknown

            Accepted is not applied. Tags, sequences and automations are queued by the
            account; --wait waits until they show.

              ontraport contacts tag 7 --tag VIP --wait --yes

            The rate limit. All commands on this machine share the account's requests a
            minute; whoever has to wait waits, up to --max-wait for a request.

              ontraport limits
            """;

    private Changing() {}
}
