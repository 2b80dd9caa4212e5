package dev.skyledger.contracts.booking;

import static dev.skyledger.contracts.booking.BookingExamples.ANNAS_BOOKING;
import static dev.skyledger.contracts.booking.BookingExamples.ANNA_FLYING;
import static dev.skyledger.contracts.booking.BookingExamples.HELD;
import static dev.skyledger.contracts.booking.BookingExamples.HELD_UNTIL;
import static dev.skyledger.contracts.booking.BookingExamples.ITEM;
import static dev.skyledger.contracts.booking.BookingExamples.PAY_BY;

import dev.skyledger.contracts.shared.HoldId;
import dev.skyledger.contracts.shared.SealedText;
import java.time.Duration;
import java.util.List;

/** What becomes of Anna's booking later on. */
public final class BookingChangeExamples {

    private static final Duration A_WHILE = Duration.ofMinutes(15);

    public static final HeldItem HELD_LONGER = HELD.lasting(HELD_UNTIL.plus(A_WHILE));

    /** The same seats in a second life. */
    public static final HeldItem REVIVED = HELD.under(HoldId.of(ITEM, 3));

    private BookingChangeExamples() {}

    public static HoldProlonged prolonged(String request) {
        return new HoldProlonged(
                ANNAS_BOOKING, request, PAY_BY, PAY_BY.plus(A_WHILE), List.of(HELD_LONGER));
    }

    public static BookingRevived revived() {
        return new BookingRevived(ANNAS_BOOKING, "revive", List.of(REVIVED), PAY_BY);
    }

    public static PassengerNameCorrected nameCorrected() {
        return new PassengerNameCorrected(
                ANNAS_BOOKING,
                ANNA_FLYING,
                new SealedText(ANNA_FLYING.person(), "c2VhbGVkLWNvcnJlY3RlZA"),
                new SealedText(ANNA_FLYING.person(), "c2VhbGVkLWZhbWlseQ"));
    }
}
