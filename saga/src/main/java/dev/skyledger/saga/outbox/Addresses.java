package dev.skyledger.saga.outbox;

import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Locator;
import dev.skyledger.contracts.shared.PersonId;
import dev.skyledger.contracts.shared.SealedText;
import dev.skyledger.contracts.shared.TravellerId;
import dev.skyledger.platform.processing.Rows;
import dev.skyledger.platform.processing.Tables;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Knows where travellers and the people of bookings are reached; it cannot read it. */
@Component
class Addresses {

    private final JdbcClient db;

    private final Rows bookings;

    Addresses(JdbcClient db, Tables tables) {
        this.db = db;
        this.bookings = tables.rows("outbox.booking", List.of("booking"));
    }

    /** Where the people of a booking are reached, and how they call it. */
    record OfBooking(SealedText email, String locator) {}

    void account(TravellerId traveller, SealedText email) {
        db.sql("insert into outbox.account values (?, ?) on conflict do nothing")
                .params(traveller.value(), email.box())
                .update();
    }

    void booking(BookingId booking, Locator locator, SealedText email) {
        bookings.put(
                Map.of(
                        "booking",
                        booking,
                        "traveller",
                        email.person(),
                        "locator",
                        locator,
                        "email",
                        email.box()));
    }

    void moved(BookingId booking, SealedText email) {
        bookings.set(
                Map.of(
                        "booking", booking,
                        "traveller", email.person(),
                        "email", email.box()));
    }

    Optional<SealedText> of(TravellerId traveller) {
        return db.sql("select email from outbox.account where traveller = ?")
                .param(traveller.value())
                .query((row, _) -> new SealedText(traveller.person(), row.getString(1)))
                .optional();
    }

    /** Those of the bookings that are known, once what is pending is written. */
    Map<BookingId, OfBooking> of(Collection<BookingId> asked) {
        var found = new HashMap<BookingId, OfBooking>();
        db.sql(
                        "select booking, traveller, email, locator from outbox.booking where booking = any(?)")
                .param(asked.stream().map(BookingId::value).distinct().toArray(String[]::new))
                .query(row -> {
                    var email = new SealedText(new PersonId(row.getString(2)), row.getString(3));
                    found.put(
                            new BookingId(row.getString(1)),
                            new OfBooking(email, row.getString(4)));
                });
        return found;
    }
}
