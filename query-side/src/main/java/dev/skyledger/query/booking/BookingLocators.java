package dev.skyledger.query.booking;

import dev.skyledger.contracts.booking.FindLocators;
import dev.skyledger.contracts.booking.Locators;
import dev.skyledger.contracts.booking.Locators.OfBooking;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Locator;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers what bookings are called, without looking at anything else of them. */
@Component
class BookingLocators {

    private final JdbcClient db;

    BookingLocators(JdbcClient db) {
        this.db = db;
    }

    @QueryHandler
    Locators handle(FindLocators query) {
        if (query.bookings().isEmpty()) {
            return new Locators(List.of());
        }
        return new Locators(
                db.sql("select booking, locator from booking_view.booking where booking in (:all)")
                        .param("all", query.bookings().stream().map(BookingId::value).toList())
                        .query((row, _) ->
                                new OfBooking(
                                        new BookingId(row.getString("booking")),
                                        new Locator(row.getString("locator"))))
                        .list());
    }
}
