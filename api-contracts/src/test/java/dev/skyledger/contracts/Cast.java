package dev.skyledger.contracts;

import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.contracts.shared.HoldId;
import dev.skyledger.contracts.shared.ItemId;
import java.time.Duration;
import java.time.Instant;

/** The people, flights and moments that the tests are about. */
public final class Cast {

    public static final Instant NOON = Instant.parse("2026-12-01T12:00:00Z");
    public static final Duration TEN_MINUTES = Duration.ofMinutes(10);

    public static final FlightId LISBON_TO_NEW_YORK =
            new FlightId("01939000-0000-7000-8000-000000000001");
    public static final FlightId PORTO_TO_PARIS =
            new FlightId("01939000-0000-7000-8000-000000000002");

    public static final BookingId ANNAS_BOOKING =
            new BookingId("01939000-0000-7000-8000-00000000000a");
    public static final BookingId BENS_BOOKING =
            new BookingId("01939000-0000-7000-8000-00000000000b");

    public static final HoldId ANNAS_HOLD = HoldId.of(ItemId.of(ANNAS_BOOKING, 1), 1);
    public static final HoldId BENS_HOLD = HoldId.of(ItemId.of(BENS_BOOKING, 1), 1);

    private Cast() {}
}
