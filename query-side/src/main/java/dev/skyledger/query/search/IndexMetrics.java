package dev.skyledger.query.search;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Tells how long ago the index was last seen to have everything. */
@Component
class IndexMetrics implements MeterBinder {

    private final FlightIndexer indexer;

    IndexMetrics(FlightIndexer indexer) {
        this.indexer = indexer;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        TimeGauge.builder(
                        "skyledger.search.behind",
                        indexer,
                        TimeUnit.MILLISECONDS,
                        it -> it.behind().toMillis())
                .description("How long ago the flight index was last seen to have everything")
                .register(registry);
    }
}
