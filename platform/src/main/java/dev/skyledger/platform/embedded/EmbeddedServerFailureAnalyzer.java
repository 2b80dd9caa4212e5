package dev.skyledger.platform.embedded;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.util.StringUtils;

/** Prints the one sentence that matters instead of a stack trace. */
class EmbeddedServerFailureAnalyzer extends AbstractFailureAnalyzer<EmbeddedServerFailure> {

    @Override
    protected FailureAnalysis analyze(Throwable root, EmbeddedServerFailure failure) {
        var sentence = StringUtils.hasText(failure.getMessage()) ? failure.getMessage() : "";
        return new FailureAnalysis(sentence, null, failure);
    }
}
