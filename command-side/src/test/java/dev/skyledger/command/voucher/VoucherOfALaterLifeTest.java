package dev.skyledger.command.voucher;

import static dev.skyledger.contracts.booking.BookingExamples.ANNA;
import static dev.skyledger.contracts.booking.BookingExamples.ANNAS_BOOKING;
import static dev.skyledger.contracts.booking.BookingExamples.BOOKED_AT;
import static dev.skyledger.contracts.voucher.VoucherExamples.*;

import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.voucher.ReleaseVoucher;
import dev.skyledger.contracts.voucher.ReservationOutcome.Reason;
import dev.skyledger.contracts.voucher.ReservationOutcome.Reserved;
import dev.skyledger.contracts.voucher.ReservationOutcome.Unusable;
import dev.skyledger.contracts.voucher.ReserveVoucher;
import dev.skyledger.contracts.voucher.VoucherReleaseReason;
import dev.skyledger.contracts.voucher.VoucherReserved;
import java.time.Clock;
import java.time.ZoneOffset;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

/** A booking that expired and lives again uses its voucher again, if it is still to be had. */
class VoucherOfALaterLifeTest {

    private static final Money HUNDRED = Money.of("100.00", "EUR");

    private static final Money OFF_BEFORE = Money.of("12.00", "EUR");

    private static final ReserveVoucher AGAIN =
            new ReserveVoucher(WELCOME, ANNAS_BOOKING, ANNA, HUNDRED, HUNDRED, 2, OFF_BEFORE);

    private static final VoucherReserved RESERVED_AGAIN =
            new VoucherReserved(WELCOME, ANNAS_BOOKING, OFF_BEFORE, ANNA, 2);

    private final FixtureConfiguration<Voucher> voucher = new AggregateTestFixture<>(Voucher.class);

    VoucherOfALaterLifeTest() {
        voucher.registerInjectableResource(Clock.fixed(BOOKED_AT, ZoneOffset.UTC));
    }

    @Test
    void it_takes_off_what_it_did_before() {
        voucher.given(issued(ONCE), reserved(ANNAS_BOOKING, ANNA), released(ANNAS_BOOKING))
                .when(AGAIN)
                .expectResultMessagePayload(new Reserved(OFF_BEFORE, false))
                .expectEvents(RESERVED_AGAIN);
    }

    @Test
    void what_its_terms_would_say_today_does_not_matter() {
        var over = within(null, BOOKED_AT, Money.of("500.00", "EUR"));
        voucher.given(issued(over), reserved(ANNAS_BOOKING, ANNA), released(ANNAS_BOOKING))
                .when(AGAIN)
                .expectResultMessagePayload(new Reserved(OFF_BEFORE, false));
    }

    @Test
    void it_takes_off_no_more_than_is_owed_where_the_party_is_smaller_now() {
        var nothing = Money.of("0.00", "EUR");
        var last =
                new ReserveVoucher(WELCOME, ANNAS_BOOKING, ANNA, HUNDRED, nothing, 2, OFF_BEFORE);
        voucher.given(issued(ONCE), reserved(ANNAS_BOOKING, ANNA), released(ANNAS_BOOKING))
                .when(last)
                .expectResultMessagePayload(new Reserved(nothing, false))
                .expectEvents(new VoucherReserved(WELCOME, ANNAS_BOOKING, nothing, ANNA, 2));
    }

    @Test
    void what_is_set_aside_still_passes_on_to_the_later_life() {
        voucher.given(issued(ONCE), reserved(ANNAS_BOOKING, ANNA))
                .when(AGAIN)
                .expectResultMessagePayload(new Reserved(TWENTY, false))
                .expectEvents(new VoucherReserved(WELCOME, ANNAS_BOOKING, TWENTY, ANNA, 2));
    }

    @Test
    void setting_it_aside_again_changes_nothing() {
        voucher.given(issued(ONCE), RESERVED_AGAIN).when(AGAIN).expectNoEvents();
    }

    @Test
    void late_news_of_the_former_life_does_not_take_it_away() {
        voucher.given(issued(ONCE), RESERVED_AGAIN).when(release(1)).expectNoEvents();
    }

    @Test
    void the_end_of_the_later_life_gives_it_back() {
        voucher.given(issued(ONCE), RESERVED_AGAIN)
                .when(release(2))
                .expectEvents(released(ANNAS_BOOKING));
    }

    @Test
    void whoever_took_it_meanwhile_keeps_it() {
        var other = new BookingId("01937a00-0000-7000-8000-00000000b0b0");
        voucher.given(
                        issued(ONCE),
                        reserved(ANNAS_BOOKING, ANNA),
                        released(ANNAS_BOOKING),
                        reserved(other))
                .when(AGAIN)
                .expectResultMessagePayload(new Unusable(Reason.USED_UP))
                .expectNoEvents();
    }

    private static ReleaseVoucher release(int life) {
        return new ReleaseVoucher(WELCOME, ANNAS_BOOKING, VoucherReleaseReason.BOOKING_ENDED, life);
    }
}
