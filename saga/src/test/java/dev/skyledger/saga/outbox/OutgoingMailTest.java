package dev.skyledger.saga.outbox;

import static dev.skyledger.contracts.booking.BookingExamples.confirmed;
import static dev.skyledger.contracts.booking.BookingExamples.contactCorrected;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.skyledger.contracts.alert.AlertExamples;
import dev.skyledger.contracts.booking.BookingChangeExamples;
import dev.skyledger.contracts.booking.BookingExamples;
import dev.skyledger.contracts.booking.BookingPlaced;
import dev.skyledger.contracts.booking.Contact;
import dev.skyledger.contracts.booking.ContactCorrected;
import dev.skyledger.contracts.booking.DecidedBy;
import dev.skyledger.contracts.booking.RejectionReason;
import dev.skyledger.contracts.booking.ScheduleChangeExamples;
import dev.skyledger.contracts.shared.SealedText;
import dev.skyledger.contracts.traveller.TravellerRegistered;
import dev.skyledger.platform.DirectWrites;
import dev.skyledger.platform.TestDatabase;
import dev.skyledger.platform.personal.PersonalData;
import dev.skyledger.platform.personal.PersonalDataExamples;
import dev.skyledger.platform.processing.Tables;
import dev.skyledger.platform.processing.WrittenTables;
import java.util.List;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GenericTrackedEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class OutgoingMailTest {

    private final HikariDataSource database = TestDatabase.fresh();
    private final JdbcClient db = JdbcClient.create(database);
    private final Tables tables = WrittenTables.of(database);
    private final PersonalData people = people();
    private final Outbox outbox = new Outbox(db, people, tables);
    private final AnnotationEventHandlerAdapter process =
            new AnnotationEventHandlerAdapter(
                    new OutgoingMail(new Addresses(db, tables), outbox, tables));
    private long position;

    private PersonalData people() {
        DirectWrites.migrate(database, "outbox");
        DirectWrites.migrate(database, "personal");
        var node = PersonalDataExamples.node(database);
        node.introduce(List.of(AlertExamples.ANNA.person(), BookingExamples.ANNA.person()));
        return node;
    }

    @AfterEach
    void close() {
        database.close();
    }

    private GenericTrackedEventMessage<?> happens(Object event) throws Exception {
        var message =
                new GenericTrackedEventMessage<>(
                        new GlobalSequenceTrackingToken(++position),
                        GenericEventMessage.asEventMessage(event));
        process.handle(message);
        return message;
    }

    private SealedText sealed(String text) {
        return people.seal(BookingExamples.ANNA.person(), text);
    }

    private BookingPlaced placed() {
        return BookingExamples.placed(
                BookingExamples.HELD,
                List.of(BookingExamples.PASSENGER),
                new Contact(sealed("anna@example.org"), null),
                false);
    }

    @Test
    void a_price_that_somebody_waits_for_is_mailed_to_their_account() throws Exception {
        var person = AlertExamples.ANNA.person();
        happens(
                new TravellerRegistered(
                        AlertExamples.ANNA,
                        people.seal(person, "anna@skyledger.test"),
                        people.seal(person, "Anna")));
        happens(AlertExamples.met("99.00", 7));
        var mail = outbox.list(null, 10).getFirst();
        assertThat(mail.address()).isEqualTo("anna@skyledger.test");
        assertThat(mail.code()).isEqualTo("alert-met");
        assertThat(mail.body()).contains("99.00 EUR", "LIS", "JFK");
        happens(AlertExamples.newLow("98.00", 8));
        assertThat(outbox.list(null, 10).getFirst().body())
                .startsWith("You wait for any new low. From LIS to JFK on 2026-12-20");
    }

    @Test
    void a_booking_is_mailed_to_where_its_people_are_reached_now() throws Exception {
        happens(placed());
        happens(confirmed());
        happens(
                new ContactCorrected(
                        contactCorrected().booking(),
                        new Contact(sealed("elsewhere@example.org"), null)));
        happens(BookingExamples.cancelled("cancelled-by-traveller", 1));
        assertThat(outbox.list(null, 10))
                .extracting(Outbox.Message::address)
                .containsExactly("elsewhere@example.org", "anna@example.org");
        assertThat(outbox.list(null, 10).getFirst().subject()).isEqualTo("Cancelled: ANNA23");
    }

    @Test
    void what_the_airline_changed_and_what_became_of_it_is_mailed_once_each() throws Exception {
        happens(placed());
        var changed = happens(ScheduleChangeExamples.cancelled(1, 7));
        happens(ScheduleChangeExamples.refused(1, DecidedBy.SILENCE, "flight-cancelled"));
        process.handle(changed);
        assertThat(outbox.list(null, 10))
                .extracting(Outbox.Message::code)
                .containsExactly("booking-flight-refunded", "booking-flight-changed");
        assertThat(outbox.list(null, 10).getLast().body())
                .startsWith("Your booking ANNA23: the flight from LIS")
                .contains("is cancelled", "Until ");
    }

    @Test
    void an_exchange_and_a_booking_that_came_to_nothing_are_mailed() throws Exception {
        happens(placed());
        happens(BookingChangeExamples.exchangeFellThrough("timed-out"));
        happens(BookingChangeExamples.exchanged());
        happens(BookingExamples.rejected(RejectionReason.PAYMENT_DECLINED, "declined"));
        assertThat(outbox.list(null, 10))
                .extracting(Outbox.Message::subject)
                .containsExactly(
                        "Not possible: ANNA23", "Exchanged: ANNA23", "Not exchanged: ANNA23");
    }

    @Test
    void the_same_event_is_mailed_once_however_often_it_is_told() throws Exception {
        happens(placed());
        process.handle(happens(BookingExamples.fellThrough(1)));
        process.handle(happens(BookingExamples.fellThrough(2)));
        process.handle(happens(confirmed()));
        var mails = outbox.list(null, 10);
        assertThat(mails)
                .extracting(Outbox.Message::subject)
                .containsExactly("Confirmed: ANNA23", "Not paid: ANNA23", "Not paid: ANNA23");
        assertThat(mails.get(1).body()).contains("held until 21 November 2026, 12:15 (UTC)");
    }

    @Test
    void a_batch_of_events_is_mailed_like_one_after_the_other() {
        var done =
                DefaultUnitOfWork.startAndGet(null)
                        .executeWithResult(() -> {
                            happens(confirmed());
                            happens(placed());
                            return happens(BookingExamples.cancelled("cancelled-by-traveller", 1));
                        });
        assertThat(done.isExceptional()).isFalse();
        assertThat(outbox.list(null, 10))
                .extracting(Outbox.Message::subject)
                .containsExactly("Cancelled: ANNA23", "Confirmed: ANNA23");
    }

    @Test
    void nothing_of_a_person_lies_open() throws Exception {
        happens(placed());
        happens(confirmed());
        var rows =
                db.sql(
                                "select m::text from outbox.message m union all select b::text from"
                                        + " outbox.booking b")
                        .query(String.class)
                        .list();
        assertThat(rows).noneMatch(it -> it.contains("anna@") || it.contains("confirmed. You"));
    }

    @Test
    void who_is_erased_is_told_nothing_and_what_was_said_cannot_be_read() throws Exception {
        happens(placed());
        happens(confirmed());
        people.destroy(BookingExamples.ANNA.person());
        happens(BookingExamples.cancelled("cancelled-by-traveller", 1));
        assertThat(outbox.list(null, 10)).hasSize(1);
        assertThat(outbox.list(null, 10).getFirst().address()).isNull();
        assertThat(outbox.list(null, 10).getFirst().body()).isNull();
    }
}
