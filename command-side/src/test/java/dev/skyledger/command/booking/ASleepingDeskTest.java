package dev.skyledger.command.booking;

import static dev.skyledger.contracts.booking.BookingChangeExamples.*;
import static dev.skyledger.contracts.booking.BookingExamples.*;
import static dev.skyledger.contracts.booking.ScheduleChangeExamples.ALTERNATIVE;
import static dev.skyledger.contracts.booking.ScheduleChangeExamples.AS_BOOKED;
import static dev.skyledger.contracts.voucher.VoucherExamples.TWENTY;
import static dev.skyledger.contracts.voucher.VoucherExamples.WELCOME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skyledger.contracts.booking.AlternativeFlight;
import dev.skyledger.contracts.booking.AttemptForgone;
import dev.skyledger.contracts.booking.BookingEvent;
import dev.skyledger.contracts.booking.BookingPlaced;
import dev.skyledger.contracts.booking.BookingRevived;
import dev.skyledger.contracts.booking.ExchangeQuote;
import dev.skyledger.contracts.booking.ExchangeRequested;
import dev.skyledger.contracts.booking.ExchangeTry;
import dev.skyledger.contracts.booking.HoldProlonged;
import dev.skyledger.contracts.booking.ItemExchanged;
import dev.skyledger.contracts.booking.UsedVoucher;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.refusal.SeatsUnavailable;
import dev.skyledger.contracts.shared.HoldId;
import dev.skyledger.contracts.shared.InventoryId;
import dev.skyledger.contracts.shared.ItemId;
import dev.skyledger.contracts.shared.Money;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Whoever exchanges flights, or lets a booking live again, stands still between setting aside and
 * telling the booking, for so long that the sweeps let go of it: what the booking has then is its
 * own, or it has what it had.
 */
class ASleepingDeskTest {

    private static final InventoryId OLD = HELD.inventory();

    private static final InventoryId NEW = HELD_LATER.inventory();

    /** Somebody else's. */
    private static final HoldId OTHER = HoldId.of(ItemId.of(ANNAS_BOOKING.another(), 1), 1);

    private static final Runnable NOTHING = () -> {};

    @Test
    void what_is_not_paid_yet_has_the_seat_that_was_held_last() {
        var desks = desks(placed());
        desks.sleepUntil(NOTHING);
        assertThat(exchange(desks, false)).isEqualTo(new ExchangeTry.Done(1));
        var exchanged = (ItemExchanged) desks.written().getLast();
        assertThat(exchanged.to().getFirst().hold()).isEqualTo(desks.seats.get(NEW));
        assertThat(desks.written()).hasAtLeastOneElementOfType(AttemptForgone.class);
    }

    @Test
    void so_has_what_is_paid() {
        var desks = desks(placed(), begun(), confirmed());
        desks.sleepUntil(NOTHING);
        assertThat(exchange(desks, true)).isEqualTo(new ExchangeTry.Running(1));
        var asked = (ExchangeRequested) desks.written().getLast();
        assertThat(asked.to().getFirst().hold()).isEqualTo(desks.seats.get(NEW));
    }

    @Test
    void and_what_takes_the_place_of_a_changed_flight() {
        var desks = desks(placed(), begun(), confirmed());
        desks.seats.clear();
        desks.sleepUntil(NOTHING);
        var other =
                new AlternativeFlight(
                        FLIGHT, ALTERNATIVE.number(), AS_BOOKED, HELD.cabin(), HELD.fare());
        var begun = alternatives(desks).take(ANNAS_BOOKING, ITEM, other, "choice", ANNA);
        assertThat(begun).isEqualTo(new ExchangeTry.Running(1));
        var asked = (ExchangeRequested) desks.written().getLast();
        assertThat(asked.to().getFirst().hold()).isEqualTo(desks.seats.get(OLD));
    }

    private static AlternativeDesk alternatives(SleepyDesks desks) {
        return new AlternativeDesk(
                exchanges(desks),
                new NewHolds(desks.commands),
                null,
                null,
                SleepyDesks.POLICY,
                desks.clock);
    }

    @Test
    void where_somebody_else_has_the_seat_by_then_the_old_one_stays() {
        var desks = desks(placed());
        desks.sleepUntil(() -> desks.seats.put(NEW, OTHER));
        assertThatThrownBy(() -> exchange(desks, false))
                .isInstanceOfSatisfying(
                        RefusalException.class,
                        it -> assertThat(it.refusal()).isInstanceOf(SeatsUnavailable.class));
        assertThat(desks.seats).isEqualTo(Map.of(OLD, HELD.hold(), NEW, OTHER));
        assertThat(desks.written()).noneMatch(ItemExchanged.class::isInstance);
    }

    @Test
    void a_booking_that_lives_again_has_the_seat_and_the_voucher_that_were_set_aside_last() {
        var desks = desks(cheaper(), expired(0));
        desks.sleepUntil(NOTHING);
        revive(desks);
        var revived = (BookingRevived) desks.written().getLast();
        assertThat(revived.items().getFirst().hold()).isEqualTo(desks.seats.get(OLD));
        assertThat(desks.lifeOfVoucher()).isEqualTo(3);
    }

    @Test
    void or_it_lives_no_more_and_nothing_is_set_aside_for_it() {
        var desks = desks(cheaper(), expired(0));
        desks.sleepUntil(() -> desks.seats.put(OLD, OTHER));
        assertThatThrownBy(() -> revive(desks))
                .isInstanceOfSatisfying(
                        RefusalException.class,
                        it -> assertThat(it.refusal()).isInstanceOf(SeatsUnavailable.class));
        assertThat(desks.written()).noneMatch(BookingRevived.class::isInstance);
        assertThat(desks.seats).isEqualTo(Map.of(OLD, OTHER));
        assertThat(desks.lifeOfVoucher()).isZero();
    }

    @Test
    void more_time_is_for_the_seat_that_the_booking_has_by_then() {
        var desks = desks(placed());
        desks.sleepUntil(() -> exchange(desks, false));
        holds(desks).prolong(ANNAS_BOOKING, "more", null, ANNA);
        var prolonged = (HoldProlonged) desks.written().getLast();
        assertThat(prolonged.items().getFirst().hold()).isEqualTo(desks.seats.get(NEW));
    }

    private static SleepyDesks desks(BookingEvent... before) {
        var desks = new SleepyDesks(Map.of(OLD, PRICE, NEW, DEARER), before);
        desks.seats.put(OLD, HELD.hold());
        return desks;
    }

    private static ExchangeDesk exchanges(SleepyDesks desks) {
        var holds = new ExchangeHolds(new NewHolds(desks.commands));
        return new ExchangeDesk(desks.commands, holds, SleepyDesks.POLICY, desks.clock);
    }

    private static ExchangeTry exchange(SleepyDesks desks, boolean paid) {
        var nothing = Money.of("0.00", "EUR");
        var line =
                new ExchangeQuote.Line(
                        ITEM,
                        LATER_FLIGHT,
                        HELD.cabin(),
                        HELD.fare(),
                        PRICE,
                        DEARER,
                        paid ? FEE : nothing,
                        paid ? DUE : nothing,
                        null);
        var until = BOOKED_AT.plus(Duration.ofMinutes(15));
        var terms = new ExchangeTerms(ANNAS_BOOKING, paid, List.of(line), until);
        return exchanges(desks).exchange(terms, "exchange", paid ? CARD : null, ANNA);
    }

    private static void revive(SleepyDesks desks) {
        holds(desks).revive(ANNAS_BOOKING, "revive");
    }

    private static HoldDesk holds(SleepyDesks desks) {
        var holds = new NewHolds(desks.commands);
        return new HoldDesk(desks.commands, holds, SleepyDesks.POLICY, desks.clock);
    }

    private static BookingPlaced cheaper() {
        var it = placed();
        return new BookingPlaced(
                it.booking(),
                it.locator(),
                it.traveller(),
                it.items(),
                it.passengers(),
                it.contact(),
                it.total().minus(TWENTY),
                it.payBy(),
                false,
                List.of(),
                null,
                null,
                List.of(new UsedVoucher(WELCOME.code(), TWENTY)));
    }
}
