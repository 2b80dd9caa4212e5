package dev.skyledger.platform.problem;

import dev.skyledger.platform.bus.CommandsOverloaded;
import dev.skyledger.platform.bus.CommandsUnavailable;
import dev.skyledger.platform.bus.Trouble;
import dev.skyledger.platform.idempotency.KeyReused;
import dev.skyledger.platform.idempotency.RequestInProgress;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import org.axonframework.axonserver.connector.query.AxonServerQueryDispatchException;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.queryhandling.NoHandlerForQueryException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/** What fails behind the interface and may be better soon. */
final class FailureProblems {

    private static final Duration SOON = Duration.ofSeconds(2);

    private FailureProblems() {}

    static @Nullable Problem of(Throwable failure) {
        return switch (failure) {
            case ConcurrencyException _, ConcurrencyFailureException _ ->
                    Problem.of(ProblemCatalogue.CONCURRENT_CHANGE);
            case RequestInProgress it ->
                    Problem.of(ProblemCatalogue.REQUEST_IN_PROGRESS).retryAfter(it.retryAfter());
            case KeyReused _ -> Problem.of(ProblemCatalogue.IDEMPOTENCY_KEY_REUSED);
            case CommandsOverloaded _ -> Problem.of(ProblemCatalogue.OVERLOADED).retryAfter(SOON);
            case CommandsUnavailable _ -> unavailable();
            case AggregateNotFoundException _ -> Problem.of(ProblemCatalogue.NOT_FOUND);
            case RejectedExecutionException _, TimeoutException _ ->
                    Problem.of(ProblemCatalogue.OVERLOADED).retryAfter(SOON);
            case DataAccessResourceFailureException _,
                    RecoverableDataAccessException _,
                    TransientDataAccessException _,
                    CannotCreateTransactionException _,
                    TransactionSystemException _,
                    AuthenticationServiceException _,
                    JwtDecoderInitializationException _,
                    SQLTransientConnectionException _,
                    SQLRecoverableException _,
                    NoHandlerForQueryException _,
                    AxonServerQueryDispatchException _ ->
                    unavailable();
            case EventStoreException it when Trouble.of(it) == Trouble.UNAVAILABLE -> unavailable();
            case SQLException it when isAboutTheConnection(it.getSQLState()) -> unavailable();
            default -> null;
        };
    }

    static Problem unavailable() {
        return Problem.of(ProblemCatalogue.TEMPORARILY_UNAVAILABLE).retryAfter(SOON);
    }

    /** Class 08 is a lost connection, 57P a server that stops or starts, 53 one that is full. */
    private static boolean isAboutTheConnection(@Nullable String state) {
        return state != null
                && (state.startsWith("08") || state.startsWith("57P") || state.startsWith("53"));
    }
}
