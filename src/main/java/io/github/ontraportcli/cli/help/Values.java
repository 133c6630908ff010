package io.github.ontraportcli.cli.help;

/** The topic about how values are typed and checked. */
final class Values {
    static final String PAGE = """
            Values

              TEXT          any text; quote it for the shell when it has spaces
              N             a number, such as 12 or 12.50
              ID            7, or 2_1625335200 as calendar events have them
              DATE          2026-01-31, 2026-01-31 14:00, today, -30d, +2w, or the number
                            that the API counts in, sent as it is
              30m|2h 7d|2w  a length of time, or the number that the API counts in
              WORD          one of the words that the help lists, or the API's own code
              NAME          a name, once for each: --tag VIP --tag "Spring webinar"
              1,2,3         IDs with commas between them
              JSON          a nested value; @FILE reads a file, - stdin; card data comes
                            in no other way

            Words and codes come to the same:
              ontraport contacts update 7 --priority high
              ontraport contacts update 7 --priority 8

            On a write, fields that no option is named after are set by:
              --set FIELD=VALUE      text, sent as typed; @FILE reads a file, @@x is @x
              --set-json FIELD=JSON  a JSON value
              --body JSON            several fields as one object; @FILE, or - for stdin
            Where two say the same field, an option wins over --set-json, that over --set,
            and all of them over --body.

              ontraport contacts create --firstname Ana --set company="Bluebird Studio"
              ontraport contacts update 7 --set spent=12.50 --set-json num_purchased=3
              echo '{"firstname": "Ana"}' | ontraport contacts create --body -

            --param NAME=VALUE adds to the address what no option is there for:
              ontraport contacts list --param trace=1 --limit 5

            --set reads a value as its field wants it: a dropdown's label or option ID,
            several with commas, yes or no, a date, money in the account's currency.
            --set-json and --body send what is said, as the API keeps it: option IDs, dates
            in seconds since 1970. The options of a field are in the meta:
              ontraport contacts meta -o json -q "[?field=='status'].options"
              ontraport contacts update 7 --set "f1503=Newsletter, Podcast"
              ontraport contacts update 7 --set birthday=1990-01-31

            Before anything is sent, a value is held against its type, a field against
            what the account has, JSON against its grammar, a file against being there:
              ontraport contacts update 7 --priority urgent       # exit code 2
              ontraport contacts update 7 --set frstname=Ana      # exit code 2
              ontraport contacts create --body "{firstname"       # exit code 2
              ontraport contacts create --body @missing.json      # exit code 2
            """;

    private Values() {}
}
