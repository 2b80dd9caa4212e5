package dev.skyledger.saga.booking;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When the sweep looks: every so often, at a booking whose step takes longer than {@code
 * stepWithin}, and at a hold whose booking was not placed after {@code placeWithin}.
 */
@ConfigurationProperties("skyledger.sweep")
record SweepPolicy(
        @DefaultValue("5s") Duration every,
        @DefaultValue("10s") Duration stepWithin,
        @DefaultValue("60s") Duration placeWithin,
        @DefaultValue("200") int atOnce) {}
