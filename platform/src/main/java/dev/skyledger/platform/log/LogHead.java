package dev.skyledger.platform.log;

import java.util.OptionalLong;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** Where the log ends, as far as this node has written it or was told of it. */
public interface LogHead {

    /** Resource of a root unit of work: the position of the last event it has appended. */
    String POSITION = "dev.skyledger.log.position";

    /**
     * Every event that this node has committed, or has told anybody of, is not after this position.
     */
    long lastAppended();

    /** The position of the last event of a unit of work, known from its prepare-commit phase on. */
    static OptionalLong positionOf(UnitOfWork<?> work) {
        Long position = work.root().getResource(POSITION);
        return position == null ? OptionalLong.empty() : OptionalLong.of(position);
    }
}
