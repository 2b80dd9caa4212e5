package dev.skyledger.platform.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.OpenTelemetry;
import org.axonframework.tracing.NoOpSpanFactory;
import org.axonframework.tracing.opentelemetry.OpenTelemetrySpanFactory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** Commands and events have spans where somebody looks at samples of them, and cost none else. */
class SpansTest {

    private final StaticListableBeanFactory beans = new StaticListableBeanFactory();

    private Object spans(double samples) {
        return new AxonConfiguration().spans(samples, beans.getBeanProvider(OpenTelemetry.class));
    }

    @Test
    void without_samples_there_are_none() {
        beans.addBean("telemetry", OpenTelemetry.noop());
        assertThat(spans(0)).isSameAs(NoOpSpanFactory.INSTANCE);
        assertThat(spans(0.1)).isInstanceOf(OpenTelemetrySpanFactory.class);
    }

    @Test
    void where_nothing_traces_there_are_none() {
        assertThat(spans(1)).isSameAs(NoOpSpanFactory.INSTANCE);
    }
}
