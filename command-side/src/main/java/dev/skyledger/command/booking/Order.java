package dev.skyledger.command.booking;

import dev.skyledger.contracts.booking.CardPayment;
import dev.skyledger.contracts.booking.ItemPolicy;
import dev.skyledger.contracts.booking.PassengerType;
import dev.skyledger.contracts.booking.WantedItem;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.PassengerId;
import dev.skyledger.contracts.shared.TravellerId;
import dev.skyledger.contracts.shared.VoucherCode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody asks the desk for, still in clear; it is sealed before anything is written. */
record Order(
        BookingId booking,
        TravellerId traveller,
        List<WantedItem> items,
        List<Person> people,
        String email,
        @Nullable String phone,
        @Nullable CardPayment card,
        ItemPolicy policy,
        Expectation expected,
        List<VoucherCode> vouchers) {

    /** Somebody who is to travel. */
    record Person(
            PassengerId passenger,
            PassengerType type,
            @Nullable String givenName,
            @Nullable String familyName,
            @Nullable LocalDate dateOfBirth) {

        @Override
        public String toString() {
            return passenger.toString();
        }
    }

    @Override
    public String toString() {
        return "order " + booking;
    }
}
