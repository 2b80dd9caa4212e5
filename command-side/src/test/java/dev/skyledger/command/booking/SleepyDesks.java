package dev.skyledger.command.booking;

import static dev.skyledger.contracts.booking.BookingExamples.*;

import dev.skyledger.contracts.booking.BookingEvent;
import dev.skyledger.contracts.booking.ForgoBooking;
import dev.skyledger.contracts.booking.Placing;
import dev.skyledger.contracts.booking.ProlongHold;
import dev.skyledger.contracts.booking.RequestExchange;
import dev.skyledger.contracts.booking.ReviveBooking;
import dev.skyledger.contracts.inventory.ExtendHold;
import dev.skyledger.contracts.inventory.HoldOutcome;
import dev.skyledger.contracts.inventory.HoldOutcome.Granted;
import dev.skyledger.contracts.inventory.HoldOutcome.Refused;
import dev.skyledger.contracts.inventory.HoldSeats;
import dev.skyledger.contracts.inventory.ReleaseSeats;
import dev.skyledger.contracts.shared.HoldId;
import dev.skyledger.contracts.shared.InventoryId;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.voucher.ReleaseVoucher;
import dev.skyledger.contracts.voucher.ReservationOutcome.Reserved;
import dev.skyledger.contracts.voucher.ReserveVoucher;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/**
 * Desks at a real booking, flights that have one seat each, and a voucher for one use. A desk falls
 * asleep before it tells the booking what is set aside, for as long as the sweeps wait.
 */
final class SleepyDesks {

    static final BookingPolicy POLICY =
            new BookingPolicy(
                    Duration.ofMinutes(15),
                    Duration.ofSeconds(90),
                    Duration.ofMinutes(15),
                    Duration.ofHours(2));

    final Map<InventoryId, HoldId> seats = new HashMap<>();
    final Clock clock = Clock.fixed(BOOKED_AT, ZoneOffset.UTC);
    final CommandGateway commands;
    private final Map<InventoryId, Money> prices;
    private final Configuration axon;
    private final InMemoryEventStorageEngine log = new InMemoryEventStorageEngine();
    private Runnable meanwhile = () -> {};
    private int life;

    SleepyDesks(Map<InventoryId, Money> prices, BookingEvent... before) {
        this.prices = prices;
        axon =
                DefaultConfigurer.defaultConfiguration(false)
                        .configureSerializer(_ -> Jackson3Serializer.builder().build())
                        .configureEmbeddedEventStore(_ -> log)
                        .registerComponent(Clock.class, _ -> clock)
                        .configureAggregate(Booking.class)
                        .start();
        commands = axon.commandGateway();
        for (var number = 0; number < before.length; number++) {
            log.appendEvents(
                    new GenericDomainEventMessage<>(
                            "Booking", ANNAS_BOOKING.value(), number, before[number]));
        }
        answer(HoldSeats.class, this::held);
        answer(ExtendHold.class, this::extended);
        answer(ReleaseSeats.class, this::released);
        answer(ReserveVoucher.class, this::reserved);
        answer(ReleaseVoucher.class, this::releasedVoucher);
        axon.commandBus().registerDispatchInterceptor(messages -> (_, it) -> asleep(it));
    }

    private interface Handler<C> {
        Object handle(C command);
    }

    private <C> void answer(Class<C> kind, Handler<C> handler) {
        axon.commandBus()
                .subscribe(kind.getName(), it -> handler.handle(kind.cast(it.getPayload())));
    }

    /** What happens while the next desk sleeps, after the sweeps have come by. */
    void sleepUntil(Runnable happened) {
        meanwhile =
                () -> {
                    swept();
                    happened.run();
                };
    }

    private CommandMessage<?> asleep(CommandMessage<?> command) {
        if (command.getPayload() instanceof RequestExchange
                || command.getPayload() instanceof ProlongHold
                || command.getPayload() instanceof ReviveBooking) {
            var once = meanwhile;
            meanwhile = () -> {};
            once.run();
        }
        return command;
    }

    /** As the sweeps do with what is set aside for too long. */
    private void swept() {
        Map.copyOf(seats)
                .forEach((flight, hold) -> {
                    if (asked(hold.attemptOfBoth()) != Placing.KNOWN) {
                        seats.remove(flight);
                    }
                });
        if (life > 0 && asked(HoldId.attemptOf(life)).isInVain()) {
            life = 0;
        }
    }

    private Placing asked(int attempt) {
        return commands.sendAndWait(ForgoBooking.of(ANNAS_BOOKING, attempt));
    }

    /** For which life of the booking the voucher is set aside; 0 if for none. */
    int lifeOfVoucher() {
        return life;
    }

    List<Object> written() {
        return axon.eventStore()
                .readEvents(ANNAS_BOOKING.value())
                .asStream()
                .<Object>map(it -> it.getPayload())
                .toList();
    }

    private HoldOutcome held(HoldSeats command) {
        seats.putIfAbsent(command.inventory(), command.hold());
        return granted(command.inventory(), command.hold(), command.until());
    }

    private HoldOutcome extended(ExtendHold command) {
        return granted(command.inventory(), command.hold(), command.until());
    }

    private HoldOutcome granted(InventoryId flight, HoldId hold, Instant until) {
        return hold.equals(seats.get(flight))
                ? new Granted(
                        hold,
                        HELD.cabin(),
                        HELD.fare(),
                        prices.get(flight),
                        until,
                        LocalDate.ofInstant(Instant.EPOCH, ZoneOffset.UTC),
                        null,
                        List.of())
                : new Refused(HoldOutcome.Reason.SOLD_OUT, 0, null);
    }

    private Object released(ReleaseSeats command) {
        return seats.remove(command.inventory(), command.hold());
    }

    private Object reserved(ReserveVoucher command) {
        life = Math.max(life, command.life());
        return new Reserved(command.before(), true);
    }

    private Object releasedVoucher(ReleaseVoucher command) {
        life = life <= command.life() ? 0 : life;
        return life;
    }
}
