package dev.skyledger.saga.booking;

import static dev.skyledger.contracts.booking.BookingExamples.*;
import static dev.skyledger.contracts.booking.CancellationExamples.*;
import static dev.skyledger.contracts.payment.PaymentExamples.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.skyledger.contracts.booking.Cancellation;
import dev.skyledger.contracts.booking.CancelledBy;
import dev.skyledger.contracts.inventory.ReleaseReason;
import dev.skyledger.contracts.inventory.ReleaseSeats;
import dev.skyledger.contracts.payment.RequestRefund;
import dev.skyledger.contracts.shared.HoldId;
import dev.skyledger.platform.TestDatabase;
import dev.skyledger.saga.provider.Origin;
import dev.skyledger.saga.provider.ProviderExamples;
import java.time.Clock;
import java.util.List;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.test.utils.RecordingCommandBus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What follows when paid places are given up. */
class ReturnsTest {

    private static final Origin ORIGIN = new Origin("story", "cause", "trace");

    private final HikariDataSource database = TestDatabase.fresh();
    private final RecordingCommandBus bus = new RecordingCommandBus();
    private final BookingPayment process = process();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_cancelled_booking_gives_back_all_its_seats_and_what_was_said_of_its_money() {
        process.follow(cancelled(AFTER_QUOTE), ORIGIN).join();
        assertThat(sent())
                .containsExactlyInAnyOrder(
                        release(HELD.hold(), 0),
                        release(HoldId.of(ITEM, 2), 0),
                        new RequestRefund(ANNAS_PAYMENT, 1, 1, BACK));
    }

    @Test
    void nothing_is_asked_back_where_the_fare_allows_nothing() {
        var nothing =
                new Cancellation(
                        1,
                        CancelledBy.TRAVELLER,
                        null,
                        List.of(GIVEN_UP),
                        PRICE.minus(PRICE),
                        PRICE,
                        List.of());
        process.follow(cancelled(nothing), ORIGIN).join();
        assertThat(sent())
                .containsExactlyInAnyOrder(release(HELD.hold(), 0), release(HoldId.of(ITEM, 2), 0));
    }

    @Test
    void who_stays_keeps_a_seat() {
        process.follow(withdrawn(AFTER_QUOTE), ORIGIN).join();
        assertThat(sent())
                .containsExactlyInAnyOrder(
                        release(HELD.hold(), 1),
                        release(HoldId.of(ITEM, 2), 0),
                        new RequestRefund(ANNAS_PAYMENT, 1, 1, BACK));
    }

    @Test
    void a_refund_is_asked_of_the_provider_once() {
        process.follow(refundRequested(1, BACK), ORIGIN).join();
        process.follow(refundRequested(1, BACK), ORIGIN).join();
        assertThat(calls()).containsExactly("REFUND 1 10392 " + REFERENCE);
    }

    private BookingPayment process() {
        var clock = Clock.systemUTC();
        var gateway = DefaultCommandGateway.builder().commandBus(bus).build();
        var calls = ProviderExamples.calls(database, clock);
        var answers = ProviderExamples.answers(gateway, calls, clock);
        var sender = ProviderExamples.sender(new Silence(), answers, calls, clock);
        var provider = ProviderExamples.provider(calls, sender, clock);
        return new BookingPayment(new AtOnce(), gateway, provider, clock);
    }

    private List<Object> sent() {
        return bus.getDispatchedCommands().stream()
                .<Object>map(CommandMessage::getPayload)
                .toList();
    }

    private List<String> calls() {
        return JdbcClient.create(database)
                .sql(
                        """
                        select operation || ' ' || attempt || ' ' || amount || ' ' || detail
                        from provider.provider_call
                        """)
                .query(String.class)
                .list();
    }

    private static ReleaseSeats release(HoldId hold, int left) {
        return new ReleaseSeats(
                HELD.inventory(), hold, ReleaseReason.BOOKING_CANCELLED, left, List.of());
    }
}
