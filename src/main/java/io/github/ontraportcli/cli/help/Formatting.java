package io.github.ontraportcli.cli.help;

/** The topic about how results are printed. */
final class Formatting {
    static final String PAGE = """
            Formatting

            -o says how: table on a terminal, json otherwise, unless ONTRAPORT_OUTPUT or
            the profile says more.

              table   for people: dates, labels, columns fitted to the terminal
              json    one array of rows, or one object
              ndjson  an object a line
              csv     RFC 4180, UTF-8; a nested value as JSON
              tsv     the same with tabs
              yaml    the same as json
              ids     IDs alone, one a line: for the next command
              raw     the API's own answer, untouched

              ontraport contacts list --limit 2 -o csv --columns id,firstname,email
              ontraport contacts list --limit 2 -o tsv --columns id,email --no-header
              ontraport contacts get 1 -o yaml

            --columns says which columns and in what order, in any format of rows. Those of
            csv are settled before the first row: name them, or take the fields of the
            first 50 rows. --excel adds a byte order mark and CRLF for Excel;
            --safe-formulas puts a quote before a cell that begins like a formula, = + - @,
            and is no number.

              ontraport contacts list --limit 5 -o csv --excel --safe-formulas

            --values readable turns codes into labels and seconds into dates in any
            format, --values raw keeps them in a table.

              ontraport contacts list --limit 2 -o json --values readable

            -q prints what a JMESPath query finds in the whole result, in ndjson row by
            row. Numbers mostly come as strings: to_number makes them numbers.

              ontraport contacts list -q "[].email"
              ontraport contacts list -q "[?state=='CA'].{id: id, spent: spent}"
              ontraport contacts list -q "[].[id, email]" -o csv
              ontraport contacts list -q "length(@)"
              ontraport contacts list -q "sum([].to_number(spent || '0'))"
              ontraport contacts list -q "max_by([?spent], &to_number(spent)).email"
              ontraport contacts list -o ndjson -q "{id: id, name: firstname}"

            Colours are for terminals only: --no-color or NO_COLOR turns them off,
            CLICOLOR_FORCE=1 on. A table longer than the terminal goes through
            ONTRAPORT_PAGER, else PAGER, if one is set. stdout carries the result alone;
            what else is to be said goes to stderr.
            """;

    private Formatting() {}
}
