package dev.skyledger.query.notice;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How live streams behave.
 *
 * @param heartbeat after how long a silence a sign of life is sent
 * @param keep how long ago somebody may have left off and still go on without a gap
 * @param atMost how long a stream lives; whoever wants more comes again with a fresh token
 * @param perTraveller how many streams one traveller may have on a node; the oldest gives way
 * @param look how often a node looks for what was written elsewhere
 */
@ConfigurationProperties("skyledger.stream")
record StreamPolicy(
        @DefaultValue("15s") Duration heartbeat,
        @DefaultValue("24h") Duration keep,
        @DefaultValue("15m") Duration atMost,
        @DefaultValue("8") int perTraveller,
        @DefaultValue("100ms") Duration look) {}
