package dev.skyledger.platform.roles;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints the sentence instead of a stack trace. */
class UnworkableRolesAnalyzer extends AbstractFailureAnalyzer<UnworkableRoles> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnworkableRoles cause) {
        return new FailureAnalysis(cause.getMessage(), null, cause);
    }
}
