package dev.skyledger.saga.outbox;

import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Locator;
import dev.skyledger.contracts.shared.PersonId;
import dev.skyledger.contracts.shared.SealedText;
import dev.skyledger.contracts.shared.TravellerId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Knows where travellers and the people of bookings are reached; it cannot read it. */
@Component
class Addresses {

    private final JdbcClient db;

    Addresses(JdbcClient db) {
        this.db = db;
    }

    /** Where the people of a booking are reached, and how they call it. */
    record OfBooking(SealedText email, String locator) {}

    void account(TravellerId traveller, SealedText email) {
        db.sql("insert into outbox.account values (?, ?) on conflict do nothing")
                .params(traveller.value(), email.box())
                .update();
    }

    void booking(BookingId booking, Locator locator, SealedText email) {
        db.sql("insert into outbox.booking values (?, ?, ?, ?) on conflict do nothing")
                .params(booking.value(), email.person().value(), locator.value(), email.box())
                .update();
    }

    void moved(BookingId booking, SealedText email) {
        db.sql("update outbox.booking set traveller = ?, email = ? where booking = ?")
                .params(email.person().value(), email.box(), booking.value())
                .update();
    }

    Optional<SealedText> of(TravellerId traveller) {
        return db.sql("select email from outbox.account where traveller = ?")
                .param(traveller.value())
                .query((row, _) -> new SealedText(traveller.person(), row.getString(1)))
                .optional();
    }

    Optional<OfBooking> of(BookingId booking) {
        return db.sql("select traveller, email, locator from outbox.booking where booking = ?")
                .param(booking.value())
                .query((row, _) ->
                        new OfBooking(
                                new SealedText(new PersonId(row.getString(1)), row.getString(2)),
                                row.getString(3)))
                .optional();
    }
}
