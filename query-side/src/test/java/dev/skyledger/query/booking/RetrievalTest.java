package dev.skyledger.query.booking;

import static dev.skyledger.contracts.booking.BookingExamples.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.skyledger.contracts.booking.BookingEvent;
import dev.skyledger.contracts.booking.BookingPlaced;
import dev.skyledger.contracts.booking.Contact;
import dev.skyledger.contracts.booking.Passenger;
import dev.skyledger.contracts.booking.PassengerNameCorrected;
import dev.skyledger.contracts.booking.PassengerType;
import dev.skyledger.contracts.flight.FindFlight;
import dev.skyledger.contracts.flight.FlightDetails;
import dev.skyledger.contracts.flight.FlightStatus;
import dev.skyledger.contracts.shared.AirlineCode;
import dev.skyledger.contracts.shared.AirportCode;
import dev.skyledger.contracts.shared.FlightNumber;
import dev.skyledger.contracts.shared.Locator;
import dev.skyledger.contracts.shared.PassengerId;
import dev.skyledger.platform.DirectWrites;
import dev.skyledger.platform.MovableClock;
import dev.skyledger.platform.TestDatabase;
import dev.skyledger.platform.personal.PersonalData;
import dev.skyledger.platform.personal.PersonalDataExamples;
import dev.skyledger.platform.processing.WrittenTables;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** A booking of two: Ângela Gonçalves-O’Brien, and somebody who has no name yet. */
class RetrievalTest {

    private static final PassengerId UNNAMED =
            new PassengerId("01937a00-0000-7000-8000-00000000aa02");

    private final HikariDataSource database = TestDatabase.fresh();
    private final JdbcClient db = JdbcClient.create(database);
    private final MovableClock time = new MovableClock();
    private final JsonMapper json = JsonMapper.builder().build();
    private final BookingTable table = new BookingTable(db, json, time.asClock());
    private final SimpleQueryBus flights = SimpleQueryBus.builder().build();
    private PersonalData people;
    private Retrieval retrieval;
    private RetrievedBookings bookings;
    private AnnotationEventHandlerAdapter projection;
    private int number;

    @BeforeEach
    void begin() throws Exception {
        time.pass(Duration.between(time.instant(), BOOKED_AT));
        DirectWrites.migrate(database, "booking_view");
        DirectWrites.migrate(database, "personal");
        people = PersonalDataExamples.node(database);
        people.introduce(List.of(ANNA.person(), PASSENGER.passenger().person()));
        retrieval = new Retrieval(table, people, PersonalDataExamples.systemSeal());
        var queries = DefaultQueryGateway.builder().queryBus(flights).build();
        bookings = new RetrievedBookings(new BookingOpener(people), people, queries);
        projection =
                new AnnotationEventHandlerAdapter(
                        new BookingProjection(WrittenTables.of(database), db, json));
        given(placing());
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void given(BookingEvent event) throws Exception {
        projection.handle(
                new GenericDomainEventMessage<>("Story", event.stream(), number++, event));
    }

    private BookingPlaced placing() {
        var key = PASSENGER.passenger().person();
        var named =
                new Passenger(
                        PASSENGER.passenger(),
                        PassengerType.ADULT,
                        people.seal(key, "Ângela"),
                        people.seal(key, "Gonçalves-O’Brien"),
                        people.seal(key, "1980-02-03"));
        return placed(
                HELD,
                List.of(named, new Passenger(UNNAMED, PassengerType.ADULT, null, null, null)),
                new Contact(people.seal(ANNA.person(), "anna@example.com"), null),
                false);
    }

    private boolean isFound(String locator, String familyName) {
        return retrieval.find(new Locator(locator), familyName).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gonçalves-O’Brien",
                "gonçalves-o’brien",
                "GONCALVES OBRIEN",
                "Goncalves O'Brien",
                "goncalvesobrien",
                " Gonc\u0327alves–O`Brien ",
            })
    void a_name_is_the_same_without_its_case_its_marks_and_what_stands_between(String name) {
        assertThat(isFound(LOCATOR.value(), name)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "ANNA23, Gonçalves",
        "ANNA23, Ângela",
        "ANNA23, Ângela Gonçalves-O’Brien",
        "ANNA23, -",
        "ANNA23, ''",
        "ANNA23, •••",
        "ANNA24, Gonçalves-O’Brien",
    })
    void whatever_is_wrong_nothing_is_found(String locator, String name) {
        assertThat(isFound(locator, name)).isFalse();
    }

    @Test
    void a_locator_is_typed_in_any_case() {
        assertThat(isFound(" anna23 ", "Goncalves-OBrien")).isTrue();
    }

    @Test
    void a_corrected_name_counts_and_the_old_one_does_not() throws Exception {
        var key = PASSENGER.passenger().person();
        given(
                new PassengerNameCorrected(
                        ANNAS_BOOKING,
                        PASSENGER.passenger(),
                        people.seal(key, "Angela"),
                        people.seal(key, "Strauß"),
                        null));
        assertThat(isFound(LOCATOR.value(), "STRAUSS")).isTrue();
        assertThat(isFound(LOCATOR.value(), "Gonçalves-O’Brien")).isFalse();
    }

    @Test
    void whoever_was_erased_is_never_found() {
        people.destroy(PASSENGER.passenger().person());
        assertThat(isFound(LOCATOR.value(), "Gonçalves-O’Brien")).isFalse();
        assertThat(isFound(LOCATOR.value(), "")).isFalse();
    }

    @Test
    void nothing_by_which_its_people_are_reached_is_shown() {
        flights.subscribe(FindFlight.class.getName(), FlightDetails.class, _ -> planned());
        var row = retrieval.find(LOCATOR, "Goncalves-OBrien").orElseThrow();
        var shown = bookings.of(row);
        assertThat(shown.passengers())
                .containsExactly(new RetrievedBooking.Person("Â", "Gonçalves-O’Brien"));
        assertThat(shown.total()).isEqualTo(PRICE);
        assertThat(shown.payBy()).isEqualTo(PAY_BY);
        var flight = shown.flights().getFirst();
        assertThat(flight.flightNumber()).isEqualTo(new FlightNumber("TP204"));
        assertThat(flight.cabin()).isEqualTo(HELD.cabin());
        assertThat(json.writeValueAsString(shown))
                .contains("2026-12-20T10:00:00Z")
                .doesNotContain("ngela\"", "anna@", "1980", ANNAS_BOOKING.value())
                .doesNotContain(PASSENGER.passenger().value(), "price", "fare");
    }

    private static FlightDetails planned() {
        return new FlightDetails(
                HELD.flight(),
                new FlightNumber("TP204"),
                new AirlineCode("TP"),
                new AirportCode("LIS"),
                new AirportCode("JFK"),
                OffsetDateTime.parse("2026-12-20T10:00:00Z"),
                OffsetDateTime.parse("2026-12-20T13:00:00-05:00"),
                FlightStatus.SCHEDULED,
                List.of(),
                1);
    }
}
