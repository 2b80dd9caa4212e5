package dev.skyledger.contracts.voucher;

import static dev.skyledger.contracts.booking.BookingExamples.ANNAS_BOOKING;
import static dev.skyledger.contracts.booking.BookingExamples.BOOKED_AT;

import dev.skyledger.contracts.EventExamples;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.TravellerId;
import dev.skyledger.contracts.shared.VoucherCode;
import dev.skyledger.contracts.shared.VoucherId;
import dev.skyledger.contracts.voucher.VoucherWorth.Amount;
import dev.skyledger.contracts.voucher.VoucherWorth.Percent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Twenty euros for Anna, once. */
public final class VoucherExamples implements EventExamples {

    public static final VoucherId WELCOME = VoucherId.of(new VoucherCode("WELCOME20"));
    public static final Money TWENTY = Money.of("20.00", "EUR");
    public static final VoucherTerms ONCE = twentyOff(1);

    @Override
    public Class<?> family() {
        return VoucherEvent.class;
    }

    @Override
    public List<?> examples() {
        return List.of(
                issued(
                        within(
                                BOOKED_AT,
                                BOOKED_AT.plus(Duration.ofDays(30)),
                                Money.of("50.00", "EUR"))),
                reserved(ANNAS_BOOKING),
                released(ANNAS_BOOKING),
                redeemed(ANNAS_BOOKING),
                new VoucherWithdrawn(WELCOME));
    }

    public static VoucherTerms twentyOff(int uses) {
        return terms(new Amount(TWENTY), uses, null);
    }

    public static VoucherTerms share(int percent) {
        return terms(new Percent(percent), 1, null);
    }

    /** Of something at any time, for whoever comes first. */
    public static VoucherTerms terms(VoucherWorth worth, int uses, Money minimumTotal) {
        return new VoucherTerms(worth, null, null, uses, minimumTotal, null, null);
    }

    /** Twenty euros off once, from then until then. */
    public static VoucherTerms within(Instant from, Instant until, Money minimumTotal) {
        return new VoucherTerms(new Amount(TWENTY), from, until, 1, minimumTotal, null, null);
    }

    /** Twenty euros off for whoever has not had them before, while the budget lasts. */
    public static VoucherTerms limited(int uses, int usesPerTraveller, String budget) {
        return new VoucherTerms(
                new Amount(TWENTY),
                null,
                null,
                uses,
                null,
                usesPerTraveller,
                Money.of(budget, "EUR"));
    }

    public static VoucherIssued issued(VoucherTerms terms) {
        return new VoucherIssued(WELCOME, "a-request", terms);
    }

    /** As it was written before it said whose the booking is. */
    public static VoucherReserved reserved(BookingId booking) {
        return reserved(booking, null);
    }

    public static VoucherReserved reserved(BookingId booking, TravellerId traveller) {
        return reserved(booking, TWENTY, traveller);
    }

    public static VoucherReserved reserved(
            BookingId booking, Money discount, TravellerId traveller) {
        return new VoucherReserved(WELCOME, booking, discount, traveller, null);
    }

    /** Of the welcome, in the first life of a booking. */
    public static ReserveVoucher reserve(
            BookingId booking, TravellerId traveller, Money total, Money owed) {
        return new ReserveVoucher(WELCOME, booking, traveller, total, owed, 1, null);
    }

    public static VoucherReleased released(BookingId booking) {
        return new VoucherReleased(WELCOME, booking, VoucherReleaseReason.BOOKING_ENDED);
    }

    public static VoucherRedeemed redeemed(BookingId booking) {
        return new VoucherRedeemed(WELCOME, booking, TWENTY);
    }
}
