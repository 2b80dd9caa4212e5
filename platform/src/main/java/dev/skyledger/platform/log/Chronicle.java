package dev.skyledger.platform.log;

import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;

/** Reads a few streams from their beginning, together, in the order in which the log has them. */
@FunctionalInterface
public interface Chronicle {

    List<DomainEventMessage<?>> of(List<String> streams);
}
