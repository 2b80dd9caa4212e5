package dev.skyledger.command.booking;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** How long a customer has to pay, and how much longer an authorisation on its way may take. */
@ConfigurationProperties("skyledger.booking")
record BookingPolicy(
        @DefaultValue("15m") Duration payWithin, @DefaultValue("90s") Duration grace) {}
