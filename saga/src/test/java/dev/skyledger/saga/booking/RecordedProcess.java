package dev.skyledger.saga.booking;

import static dev.skyledger.contracts.booking.BookingExamples.*;

import com.zaxxer.hikari.HikariDataSource;
import dev.skyledger.contracts.booking.*;
import dev.skyledger.contracts.inventory.*;
import dev.skyledger.contracts.inventory.HoldOutcome.Granted;
import dev.skyledger.contracts.payment.*;
import dev.skyledger.platform.TestDatabase;
import dev.skyledger.saga.provider.ProviderExamples;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.test.utils.RecordingCommandBus;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The process of a booking's payment, what it sent, and what it asked of the provider. */
final class RecordedProcess implements AutoCloseable {

    final HikariDataSource database = TestDatabase.fresh();
    private final RecordingCommandBus bus = new RecordingCommandBus();
    ConfirmationOutcome standing = ConfirmationOutcome.CONFIRMED;
    Opening opening = Opening.OPEN;
    boolean firstHoldIsGone;

    @Override
    public void close() {
        database.close();
    }

    CommandGateway gateway() {
        bus.setCallbackBehavior((payload, _) -> answer(payload));
        return DefaultCommandGateway.builder().commandBus(bus).build();
    }

    BookingPayment at(Instant now) {
        var clock = Clock.fixed(now, ZoneOffset.UTC);
        var gateway = gateway();
        var calls = ProviderExamples.calls(database, clock);
        var answers = ProviderExamples.answers(gateway, calls, clock);
        var sender = ProviderExamples.sender(new Silence(), answers, calls, clock);
        var provider = ProviderExamples.provider(calls, sender, clock);
        return new BookingPayment(new AtOnce(), gateway, provider, clock);
    }

    private @Nullable Object answer(Object command) {
        return switch (command) {
            case SellSeats it when firstHoldIsGone && it.hold().equals(HELD.hold()) ->
                    new SaleOutcome.Gone(it.hold());
            case SellSeats it -> new SaleOutcome.Sold(it.hold());
            case HoldSeats it -> granted(it);
            case ConfirmBooking _, RejectBooking _ -> standing;
            case RequestPayment _ -> opening;
            default -> null;
        };
    }

    private static HoldOutcome granted(HoldSeats it) {
        var day = it.until().atOffset(ZoneOffset.UTC).toLocalDate();
        return new Granted(
                it.hold(), HELD.cabin(), HELD.fare(), PRICE, it.until(), day, null, List.of());
    }

    List<Object> sent() {
        return bus.getDispatchedCommands().stream()
                .<Object>map(CommandMessage::getPayload)
                .filter(it -> !(it instanceof RecordDecline))
                .toList();
    }

    List<String> calls() {
        return JdbcClient.create(database)
                .sql(
                        "select operation || ' ' || attempt || ' ' || detail from provider.provider_call")
                .query(String.class)
                .list();
    }
}
