package dev.skyledger.command.booking;

import dev.skyledger.contracts.booking.BookingStatus;

/** How far a booking has come. */
sealed interface Stage {

    /** Nothing is decided yet. */
    record Fresh() implements Stage {}

    /** Its seats wait for money. */
    record Held() implements Stage {}

    /** Its seats wait, and one try to pay is on its way. */
    record Paying(int attempt) implements Stage {}

    /** It stands, paid by one try. */
    record Confirmed(int attempt) implements Stage {}

    /** It is over. */
    record Ended(BookingStatus as) implements Stage {}

    /** The word that clients know. */
    default String name() {
        return switch (this) {
            case Fresh _ -> BookingStatus.PENDING.name();
            case Held _, Paying _ -> BookingStatus.HELD.name();
            case Confirmed _ -> BookingStatus.CONFIRMED.name();
            case Ended(var as) -> as.name();
        };
    }
}
