package dev.skyledger.command.booking;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;

/** A booking to try things on, at a moment. */
final class BookingFixture {

    private BookingFixture() {}

    static FixtureConfiguration<Booking> bookingAt(Instant now) {
        var fixture = new AggregateTestFixture<>(Booking.class);
        fixture.registerInjectableResource(Clock.fixed(now, ZoneOffset.UTC));
        return fixture;
    }
}
