package dev.skyledger.platform.starting;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says which variable chooses another port. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class PortInUseAnalyzer extends AbstractFailureAnalyzer<PortInUseException> {

    @Override
    protected FailureAnalysis analyze(Throwable root, PortInUseException failure) {
        return new FailureAnalysis(
                "Port %d is in use, perhaps by another Skyledger: stop what uses it, or set SERVER_PORT to another port."
                        .formatted(failure.getPort()),
                null,
                failure);
    }
}
