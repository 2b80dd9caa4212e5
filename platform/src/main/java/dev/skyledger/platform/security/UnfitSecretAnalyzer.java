package dev.skyledger.platform.security;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells whoever starts the application the one sentence, instead of a stack trace. */
class UnfitSecretAnalyzer extends AbstractFailureAnalyzer<UnfitSecret> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, UnfitSecret cause) {
        return new FailureAnalysis(
                cause.getMessage() + ".", "Set the variable and start again.", failure);
    }
}
