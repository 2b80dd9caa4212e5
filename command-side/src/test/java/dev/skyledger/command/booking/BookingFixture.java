package dev.skyledger.command.booking;

import dev.skyledger.contracts.booking.ExchangeProposal.Leaving;
import dev.skyledger.contracts.booking.HeldItem;
import dev.skyledger.contracts.booking.Party;
import dev.skyledger.contracts.shared.Money;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
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

    /** Flights of which nothing was taken off. */
    static Leaving leaving(HeldItem item, Party party, Money worth) {
        return new Leaving(item, party, worth, worth, List.of(), null);
    }
}
