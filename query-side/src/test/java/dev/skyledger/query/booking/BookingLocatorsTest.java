package dev.skyledger.query.booking;

import static dev.skyledger.contracts.booking.BookingExamples.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.skyledger.contracts.booking.FindLocators;
import dev.skyledger.contracts.booking.Locators.OfBooking;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Locator;
import dev.skyledger.platform.DirectWrites;
import dev.skyledger.platform.TestDatabase;
import dev.skyledger.platform.processing.WrittenTables;
import java.util.List;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

class BookingLocatorsTest {

    private static final BookingId NOBODYS = new BookingId("01939000-0000-7000-8000-00000000dead");

    private final HikariDataSource database = TestDatabase.fresh();
    private final JdbcClient db = JdbcClient.create(database);
    private final BookingLocators locators = new BookingLocators(db);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void bookings_that_are_known_are_called_something_and_the_others_are_left_out()
            throws Exception {
        DirectWrites.migrate(database, "booking_view");
        var projection =
                new BookingProjection(WrittenTables.of(database), db, JsonMapper.builder().build());
        new AnnotationEventHandlerAdapter(projection)
                .handle(
                        new GenericDomainEventMessage<>(
                                "booking", ANNAS_BOOKING.value(), 0, placed()));
        assertThat(locators.handle(new FindLocators(List.of(ANNAS_BOOKING, NOBODYS))).items())
                .containsExactly(new OfBooking(ANNAS_BOOKING, new Locator("ANNA23")));
        assertThat(locators.handle(new FindLocators(List.of())).items()).isEmpty();
    }
}
