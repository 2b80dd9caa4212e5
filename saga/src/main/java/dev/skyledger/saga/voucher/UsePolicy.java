package dev.skyledger.saga.voucher;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When somebody looks at uses that are set aside: every so often, and at a use whose booking is not
 * placed after {@code placeWithin}, which is longer than placing takes.
 */
@ConfigurationProperties("skyledger.voucher-uses")
record UsePolicy(@DefaultValue("10s") Duration every, @DefaultValue("60s") Duration placeWithin) {}
