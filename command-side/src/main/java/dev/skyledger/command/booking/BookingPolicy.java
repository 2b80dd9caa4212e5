package dev.skyledger.command.booking;

import dev.skyledger.contracts.booking.HeldItem;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a customer has to pay, how much longer an authorisation on its way may take, how much
 * more time somebody gets who asks for it, and how long seats are held at most.
 */
@ConfigurationProperties("skyledger.booking")
record BookingPolicy(
        @DefaultValue("15m") Duration payWithin,
        @DefaultValue("90s") Duration grace,
        @DefaultValue("15m") Duration extendBy,
        @DefaultValue("2h") Duration holdAtMost) {

    /** The first of the holds to end outlasts it by the grace. */
    Instant payBy(List<HeldItem> items) {
        var first = items.stream().map(HeldItem::until).min(Instant::compareTo).orElseThrow();
        return first.minus(grace);
    }
}
