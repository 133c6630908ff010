package io.github.ontraportcli.cli.help;

/** The topic about --where. */
final class Conditions {
    static final String PAGE = """
            Conditions

            A field, an operator, a value; several terms with and, or several with or.

              = !=  <>              spent != 0            the last two mean the same
              > < >= <=             spent >= 99.50
              in, not in            state in ('CA', NY)
              like                  lastname like 'Mc%'   % any text, _ one character
              contains              email contains '.org'
              not contains          also: does not contain
              between, not between  spent between 10 and 20, both ends counted
              is null, is not null  never set, or set
              is empty              blank or never set
              is not empty

            Fields are named as in the API (contacts meta lists them). What stands after an
            operator is a value: text in '…' or "…" (a quote inside is doubled: 'O''Brien'),
            a number, sent digit for digit, a word without spaces, true or false for a
            checkbox. A term may be in the API's own form: {"field":…,"op":…,"value":…}.

            Dates are written without quotes and read in the profile's time zone:
              2026-01-31   today  yesterday  tomorrow      a day
              -30d  +2w  -6m  -1y                          a day, counted from today
              2026-01-31 14:00   2026-01-31T14:00:05Z      a moment
              now  -12h
            A day is sent as what lies between its midnights: = day is two conditions, and
            > day begins when it is over. Quoted, a date is text.

              ontraport contacts list --where "state = 'CA' and spent > 100"
              ontraport contacts list --where "state in (CA, NY)" --limit 5
              ontraport contacts count --where "lastname like 'Mc%' or city = Reno"
              ontraport contacts count --where "date >= 2025-01-01 and birthday is null"
              ontraport contacts count --where "dla > -30d or company is empty"

            The API takes a flat list and gives no order of precedence. Brackets and not
            work where the same can be said without them. What cannot be said is refused,
            with the nearest that works: and mixed with or; what takes two conditions
            beside the other word (= day and between beside or, != day and is empty beside
            and); not like; a value that the field's type cannot hold, or a date that does
            not exist; null as a value; a field that the account does not have, or one of
            a related record; an empty expression.

              ontraport contacts list --where "spent > 9 and state = CA or state = NY"
                                                                        # exit code 2
              ontraport contacts list --where "date = today or state = CA" # exit code 2
              ontraport contacts list --where "stat = CA"               # exit code 2

            See what is sent, and read what was:
              ontraport condition explain "date = today and state = 'CA'"
              ontraport condition explain --type contact "status is not empty"
            """;

    private Conditions() {}
}
