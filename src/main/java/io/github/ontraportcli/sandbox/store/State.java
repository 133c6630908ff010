package io.github.ontraportcli.sandbox.store;

import java.sql.SQLException;

/**
 * Which state of its records an account is in: the last line of the table {@code touched}. Its number alone would not say
 * that: after a snapshot was put back, the same numbers are given again.
 *
 * @param seq the number of the line; 0 when the state is not known
 * @param token what was drawn by lot for it
 */
record State(long seq, long token) {
    static final State UNKNOWN = new State(0, 0);

    /** The one that a transaction sees, as long as it has changed nothing itself. */
    static State now(Statements statements) throws SQLException {
        long[] line = statements.row("select seq, token from touched order by seq desc limit 1", 2);
        return line.length == 0 ? UNKNOWN : new State(line[0], line[1]);
    }

    boolean known() {
        return seq > 0;
    }
}
