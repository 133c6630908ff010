package io.github.ontraportcli.sandbox.store;

import io.github.ontraportcli.failure.Failure;
import java.sql.SQLException;

/** A step of work in the database whose failure is told as a {@link Failure}. */
interface Sql<T> {
    T run() throws SQLException;

    static <T> T of(Sql<T> work) {
        try {
            return work.run();
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    static Failure failure(SQLException e) {
        return Failure.fault("the sandbox's data could not be read or written").why(e.getMessage());
    }
}
