package dev.skyledger.saga.voucher;

import static dev.skyledger.contracts.booking.BookingChangeExamples.revived;
import static dev.skyledger.contracts.booking.BookingExamples.*;
import static dev.skyledger.contracts.voucher.VoucherExamples.TWENTY;
import static dev.skyledger.contracts.voucher.VoucherExamples.WELCOME;
import static dev.skyledger.contracts.voucher.VoucherExamples.redeemed;
import static dev.skyledger.contracts.voucher.VoucherExamples.released;
import static dev.skyledger.contracts.voucher.VoucherExamples.reserved;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.skyledger.contracts.booking.BookingCancelled;
import dev.skyledger.contracts.booking.BookingConfirmed;
import dev.skyledger.contracts.booking.BookingExpired;
import dev.skyledger.contracts.booking.BookingForgone;
import dev.skyledger.contracts.booking.ForgoBooking;
import dev.skyledger.contracts.booking.Placing;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.voucher.RedeemVoucher;
import dev.skyledger.contracts.voucher.ReleaseVoucher;
import dev.skyledger.contracts.voucher.VoucherReleaseReason;
import dev.skyledger.contracts.voucher.VoucherReserved;
import dev.skyledger.platform.DirectWrites;
import dev.skyledger.platform.TestDatabase;
import dev.skyledger.platform.processing.Commands;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.test.utils.RecordingCommandBus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class VoucherUsesTest {

    private static final Instant LATER = BOOKED_AT.plus(Duration.ofMinutes(2));

    private final HikariDataSource database = TestDatabase.fresh();
    private final RecordingCommandBus bus = new RecordingCommandBus();
    private final InMemoryEventStorageEngine log = new InMemoryEventStorageEngine();
    private final PendingUses pending = pending();
    private final UseEnding ending =
            new UseEnding(DefaultCommandGateway.builder().commandBus(bus).build());
    private final AnnotationEventHandlerAdapter process =
            new AnnotationEventHandlerAdapter(new VoucherUses(pending, ending, new AtOnce()));
    private int sequence;

    private PendingUses pending() {
        DirectWrites.migrate(database, "voucher_uses");
        var policy = new UsePolicy(Duration.ofSeconds(10), Duration.ofSeconds(60));
        return new PendingUses(JdbcClient.create(database), policy);
    }

    /** Waits for nothing, for the answers are there. */
    private static final class AtOnce implements Commands {

        @Override
        public <R> CompletableFuture<R> send(Object command) {
            throw new AssertionError("the process sends with its own metadata");
        }

        @Override
        public <R> CompletableFuture<R> awaiting(CompletableFuture<R> work) {
            work.join();
            return work;
        }
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void happens(Object... events) throws Exception {
        for (var event : events) {
            var message =
                    new GenericDomainEventMessage<>(
                            "Booking", ANNAS_BOOKING.value(), sequence++, event);
            process.handle(message);
        }
    }

    /** What the stream of the booking says, for the sweep. */
    private void written(Object... events) {
        for (var event : events) {
            log.appendEvents(
                    new GenericDomainEventMessage<>(
                            "Booking", ANNAS_BOOKING.value(), sequence++, event));
        }
    }

    private void sweep(Instant now) {
        var store = EmbeddedEventStore.builder().storageEngine(log).build();
        new UseSweep(pending, ending, store, Clock.fixed(now, ZoneOffset.UTC)).run();
    }

    private List<Object> sent() {
        return bus.getDispatchedCommands().stream()
                .map(CommandMessage::getPayload)
                .map(Object.class::cast)
                .toList();
    }

    private static BookingConfirmed confirmedFor(Money total) {
        return new BookingConfirmed(ANNAS_BOOKING, 1, total, REFERENCE, List.of(HELD));
    }

    private static BookingCancelled cancelled(String reason) {
        return new BookingCancelled(ANNAS_BOOKING, reason, 1, List.of(HELD));
    }

    private static final BookingConfirmed CHEAPER = confirmedFor(Money.of("1.00", "EUR"));
    private static final ForgoBooking FORGO = new ForgoBooking(ANNAS_BOOKING);
    private static final RedeemVoucher REDEEM = new RedeemVoucher(WELCOME, ANNAS_BOOKING);

    private static ReleaseVoucher release(VoucherReleaseReason reason) {
        return new ReleaseVoucher(WELCOME, ANNAS_BOOKING, reason);
    }

    @Test
    void a_booking_that_stands_uses_its_voucher_for_good() throws Exception {
        happens(reserved(ANNAS_BOOKING), CHEAPER);
        assertThat(sent()).containsExactly(REDEEM);
    }

    @Test
    void a_booking_that_came_to_nothing_gives_it_back() throws Exception {
        happens(reserved(ANNAS_BOOKING), new BookingExpired(ANNAS_BOOKING, 0, List.of(HELD)));
        assertThat(sent()).containsExactly(release(VoucherReleaseReason.BOOKING_ENDED));
    }

    @Test
    void a_booking_whose_money_could_not_be_charged_gives_back_even_what_was_used()
            throws Exception {
        happens(reserved(ANNAS_BOOKING), CHEAPER, redeemed(ANNAS_BOOKING));
        happens(cancelled("capture-failed"));
        assertThat(sent())
                .containsExactly(REDEEM, release(VoucherReleaseReason.BOOKING_NEVER_PAID));
    }

    @Test
    void a_booking_without_vouchers_is_left_alone() throws Exception {
        happens(confirmedFor(HELD.price()), cancelled("cancelled-by-traveller"));
        assertThat(sent()).isEmpty();
    }

    @Test
    void what_is_done_is_not_done_again() throws Exception {
        happens(reserved(ANNAS_BOOKING), released(ANNAS_BOOKING));
        happens(cancelled("cancelled-by-traveller"));
        sweep(LATER);
        assertThat(sent()).isEmpty();
    }

    @Test
    void a_booking_that_was_never_placed_gives_it_back_after_a_minute() throws Exception {
        happens(reserved(ANNAS_BOOKING));
        sweep(BOOKED_AT.minus(Duration.ofDays(1)));
        assertThat(sent()).isEmpty();
        bus.setCallbackBehavior((_, _) -> Placing.FORGONE);
        sweep(Instant.parse("2999-01-01T00:00:00Z"));
        assertThat(sent())
                .containsExactly(FORGO, release(VoucherReleaseReason.BOOKING_NEVER_PLACED));
    }

    @Test
    void one_that_is_placed_at_the_last_moment_keeps_it() throws Exception {
        happens(reserved(ANNAS_BOOKING));
        bus.setCallbackBehavior((_, _) -> Placing.KNOWN);
        sweep(Instant.parse("2999-01-01T00:00:00Z"));
        assertThat(sent()).containsExactly(FORGO);
    }

    @Test
    void what_a_crash_left_of_a_forgone_booking_is_given_back_later() throws Exception {
        happens(reserved(ANNAS_BOOKING));
        written(new BookingForgone(ANNAS_BOOKING));
        bus.setCallbackBehavior((_, _) -> Placing.FORGONE);
        sweep(Instant.parse("2999-01-01T00:00:00Z"));
        assertThat(sent())
                .containsExactly(FORGO, release(VoucherReleaseReason.BOOKING_NEVER_PLACED));
    }

    @Test
    void a_booking_that_lives_again_keeps_what_it_reserved_again() throws Exception {
        happens(reserved(ANNAS_BOOKING), released(ANNAS_BOOKING), again());
        written(placed(), new BookingExpired(ANNAS_BOOKING, 0, List.of(HELD)), revived());
        sweep(Instant.parse("2999-01-01T00:00:00Z"));
        assertThat(sent()).isEmpty();
        happens(new BookingExpired(ANNAS_BOOKING, 0, List.of(HELD)));
        assertThat(sent())
                .containsExactly(
                        new ReleaseVoucher(
                                WELCOME, ANNAS_BOOKING, VoucherReleaseReason.BOOKING_ENDED, 2));
    }

    @Test
    void news_of_its_former_life_speaks_of_that_one() throws Exception {
        happens(reserved(ANNAS_BOOKING));
        happens(new BookingExpired(ANNAS_BOOKING, 0, List.of(HELD)), again());
        assertThat(sent()).containsExactly(release(VoucherReleaseReason.BOOKING_ENDED));
    }

    private static VoucherReserved again() {
        return new VoucherReserved(WELCOME, ANNAS_BOOKING, TWENTY, ANNA, 2);
    }

    @Test
    void the_sweep_takes_the_last_step_once_more() throws Exception {
        var muchLater = Instant.parse("2999-01-01T00:00:00Z");
        happens(reserved(ANNAS_BOOKING));
        written(placed());
        sweep(muchLater);
        assertThat(sent()).isEmpty();
        written(CHEAPER, contactCorrected());
        sweep(muchLater.plus(Duration.ofHours(1)));
        assertThat(sent()).containsExactly(REDEEM);
    }
}
