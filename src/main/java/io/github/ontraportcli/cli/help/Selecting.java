package io.github.ontraportcli.cli.help;

/** The topic about which records a command is about. */
final class Selecting {
    static final String PAGE = """
            Selecting

            Records are named, or found. Reading and changing select alike.

              <id>...           IDs; an email address is an ID too, where records have one
              --ids 1,2,3       the same; - reads IDs from stdin: one a line, commas, JSON
                                or CSV with an id column
              --where EXPR      records that match: ontraport help conditions
              --condition JSON  the same in the API's own form
              --search TEXT     records in which the text is found; --search-notes looks
                                into notes too
              --group ID        the members of a group

              ontraport contacts get 1 ana.lopez1@example.com
              ontraport contacts list --search lopez --limit 5 -o ids
              ontraport contacts list --group 1 --where "state = CA" -o ids

            Reading stops at 50 records and says so:
              -n, --limit N     at most N in all
              --all             every record, page by page
              --start N         skip the first N
              --sort FIELD      the order; FIELD:desc turns it round
              --fields A,B      fetch these fields only
              --externs A//B    fields of related records too: OBJECT//FIELD

              ontraport contacts list --sort spent:desc --limit 3 --fields email,spent
              ontraport contacts list --where "state = NV" --all -o ids

            What --all brings is held against the account's own count. A line on stderr
            says where they differ: others wrote meanwhile, or the key may not see all.

            Changing needs a selection; nothing selects everything by accident. All the
            records there are is --everything, spelled out and alone. What --where or
            --search finds is read first, shown, and sent as a list of IDs, not cut at 50.
            More than one record, and every deletion, is asked about: --yes answers where
            nobody can, --dry-run shows the request instead.

              ontraport contacts update 7 8 --set city=Reno --yes
              ontraport contacts tag --where "spent > 1400" --tag VIP --yes
              ontraport contacts delete --where "spent is null" --limit 3 --dry-run
              ontraport contacts delete --group 1 --dry-run
              ontraport contacts delete --everything --dry-run
              ontraport contacts delete --yes                   # exit code 2
              ontraport contacts delete 0 --yes                 # exit code 2

            One command's IDs are the next one's:
              ontraport contacts list --where "date < -2y" --all -o ids \\
                | ontraport contacts tag --ids - --tag dormant --yes
            """;

    private Selecting() {}
}
