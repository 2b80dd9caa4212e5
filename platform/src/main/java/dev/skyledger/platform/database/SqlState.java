package dev.skyledger.platform.database;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;

/** What the database's five characters say about a failure, wherever in the chain of causes. */
public final class SqlState {

    private SqlState() {}

    /** The state of the innermost database failure that names one. */
    public static @Nullable String of(Throwable failure) {
        String state = null;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                state = sql.getSQLState();
            }
        }
        return state;
    }

    /**
     * The server or the connection is gone, or had no time: nothing is wrong with the work itself.
     */
    public static boolean isOutage(Throwable failure) {
        var state = of(failure);
        return (state != null && isOutage(state)) || lacksConnection(failure);
    }

    private static boolean isOutage(String state) {
        return state.startsWith("08")
                || state.startsWith("57P")
                || state.startsWith("53")
                || state.equals("25P03")
                || state.equals("55P03");
    }

    /** The pool says so without a state. */
    private static boolean lacksConnection(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientConnectionException
                    || cause instanceof SQLNonTransientConnectionException) {
                return true;
            }
        }
        return false;
    }

    /** The same failure without the statement and the values that drivers like to quote. */
    public static SQLException withoutValues(Throwable failure) {
        var state = of(failure);
        return new SQLException("the database refused, state " + state, state);
    }
}
