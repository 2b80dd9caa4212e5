package dev.skyledger.platform.personal;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints the sentence instead of a stack trace. */
class OtherMasterKeyAnalyzer extends AbstractFailureAnalyzer<OtherMasterKey> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, OtherMasterKey cause) {
        return new FailureAnalysis(cause.getMessage(), null, cause);
    }
}
