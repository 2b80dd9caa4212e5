package dev.skyledger.platform.starting;

import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Says in one sentence why nothing starts, where the framework would print a poster. */
class StartReport implements FailureAnalysisReporter {

    private static final Logger LOG = LoggerFactory.getLogger(StartReport.class);

    @Override
    public void report(FailureAnalysis analysis) {
        LOG.error(
                "Skyledger cannot start. {} {}",
                analysis.getDescription().strip(),
                Objects.requireNonNullElse(analysis.getAction(), "").strip());
    }
}
