package dev.skyledger;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says in one sentence that somebody else listens where we should. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class PortTakenAnalyzer extends AbstractFailureAnalyzer<PortInUseException> {

    @Override
    protected FailureAnalysis analyze(Throwable root, PortInUseException taken) {
        return new FailureAnalysis(
                "Port %d is in use: stop what uses it, or choose another one, for example with SERVER_PORT=%d."
                        .formatted(taken.getPort(), taken.getPort() + 1),
                null,
                taken);
    }
}
