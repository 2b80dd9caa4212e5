package dev.skyledger.platform.bus;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

/** What went wrong, told by what helps: trying again, waiting, or neither. */
public enum Trouble {
    /** Somebody else wrote first, or changed a table: worth an immediate repetition. */
    CONFLICT,
    /** The database is out of reach or held up: nothing helps but time. */
    UNAVAILABLE,
    /** The code or the data is wrong: a repetition fails again. */
    FAILURE;

    /** The trouble behind an exception. */
    public static Trouble of(Throwable failure) {
        if (causes(failure).anyMatch(Trouble::isOutOfReach)) {
            return UNAVAILABLE;
        }
        return causes(failure).anyMatch(Trouble::isConflict) || isTakenSequence(failure)
                ? CONFLICT
                : FAILURE;
    }

    /** The sequence number in a stream that somebody else took; not every resolver knows. */
    private static boolean isTakenSequence(Throwable failure) {
        return "23505".equals(sqlState(failure))
                && causes(failure).anyMatch(EventStoreException.class::isInstance);
    }

    /** The SQLSTATE behind an exception, if a database said one. */
    public static @Nullable String sqlState(Throwable failure) {
        return causes(failure)
                .filter(SQLException.class::isInstance)
                .map(cause -> ((SQLException) cause).getSQLState())
                .filter(state -> state != null)
                .findFirst()
                .orElse(null);
    }

    /** The same failure, without the statement and the payload that a store's exception quotes. */
    static Throwable withoutData(Throwable failure) {
        var fromDatabase = causes(failure).anyMatch(SQLException.class::isInstance);
        return fromDatabase
                ? new EventStoreException(
                        "The log refused the write, SQLSTATE " + sqlState(failure))
                : failure;
    }

    static Stream<Throwable> causes(Throwable failure) {
        return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20);
    }

    private static boolean isConflict(Throwable cause) {
        return cause instanceof ConcurrencyException
                || cause instanceof AggregateStreamCreationException
                || ServerTrouble.isConflict(cause)
                || cause instanceof SQLException sql && isConflict(sql.getSQLState())
                || cause instanceof PSQLException answered && isPlannedBefore(answered);
    }

    private static boolean isConflict(@Nullable String state) {
        return "40001".equals(state) || "40P01".equals(state);
    }

    /** A newer node changed a table's type meanwhile; the driver plans the statement anew. */
    private static boolean isPlannedBefore(PSQLException failure) {
        var said = failure.getServerErrorMessage();
        return "0A000".equals(failure.getSQLState())
                && said != null
                && "RevalidateCachedQuery".equals(said.getRoutine());
    }

    private static boolean isOutOfReach(Throwable cause) {
        return cause instanceof SQLTransientConnectionException
                || cause instanceof SQLNonTransientConnectionException
                || cause instanceof SQLRecoverableException
                || cause instanceof CannotCreateTransactionException
                || cause instanceof DataAccessResourceFailureException
                || cause instanceof UnableToClaimTokenException
                || cause instanceof TimeoutException
                || cause instanceof CommandsOverloaded
                || cause instanceof CommandsUnavailable
                || ServerTrouble.isOutOfReach(cause)
                || cause instanceof SQLException sql && isOutOfReach(sql);
    }

    /** Connections, operator's intervention, resources, lock and statement time-outs. */
    private static boolean isOutOfReach(SQLException failure) {
        var state = failure.getSQLState() == null ? "" : failure.getSQLState();
        var message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        return Stream.of("08", "57P", "53", "55P03", "57014", "25P03").anyMatch(state::startsWith)
                || message.contains("connection is closed")
                || message.contains("connection has been closed");
    }
}
