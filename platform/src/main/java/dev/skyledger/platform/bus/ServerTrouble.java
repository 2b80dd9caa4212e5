package dev.skyledger.platform.bus;

import io.axoniq.axonserver.connector.AxonServerException;
import io.axoniq.axonserver.connector.ErrorCategory;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.util.Set;

/** What the exceptions of Axon Server and its connection mean. */
final class ServerTrouble {

    private static final Set<ErrorCategory> CONFLICTS =
            Set.of(ErrorCategory.INVALID_EVENT_SEQUENCE, ErrorCategory.CONCURRENCY_EXCEPTION);

    private static final Set<ErrorCategory> ABSENCES =
            Set.of(
                    ErrorCategory.CONNECTION_FAILED,
                    ErrorCategory.NO_EVENT_STORE_MASTER_AVAILABLE,
                    ErrorCategory.INSTRUCTION_EXECUTION_ERROR);

    private static final Set<Status.Code> GONE =
            Set.of(
                    Status.Code.UNAVAILABLE,
                    Status.Code.CANCELLED,
                    Status.Code.ABORTED,
                    Status.Code.DEADLINE_EXCEEDED);

    private ServerTrouble() {}

    /** The server refuses a sequence number that somebody else took as out of range. */
    static boolean isConflict(Throwable cause) {
        return switch (cause) {
            case AxonServerException it -> CONFLICTS.contains(it.getErrorCategory());
            case StatusRuntimeException it -> it.getStatus().getCode() == Status.Code.OUT_OF_RANGE;
            default -> false;
        };
    }

    static boolean isOutOfReach(Throwable cause) {
        return switch (cause) {
            case AxonServerException it -> ABSENCES.contains(it.getErrorCategory());
            case org.axonframework.axonserver.connector.AxonServerException it ->
                    ErrorCategory.CONNECTION_FAILED.errorCode().equals(it.code());
            case StatusRuntimeException it -> GONE.contains(it.getStatus().getCode());
            default -> false;
        };
    }
}
