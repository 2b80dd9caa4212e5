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
                        new VoucherTerms(
                                new Amount(TWENTY),
                                BOOKED_AT,
                                BOOKED_AT.plus(Duration.ofDays(30)),
                                1,
                                Money.of("50.00", "EUR"))),
                reserved(ANNAS_BOOKING),
                released(ANNAS_BOOKING),
                redeemed(ANNAS_BOOKING),
                new VoucherWithdrawn(WELCOME));
    }

    public static VoucherTerms twentyOff(int uses) {
        return new VoucherTerms(new Amount(TWENTY), null, null, uses, null);
    }

    public static VoucherTerms share(int percent) {
        return new VoucherTerms(new Percent(percent), null, null, 1, null);
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
        return new VoucherReserved(WELCOME, booking, TWENTY, null);
    }

    public static VoucherReserved reserved(BookingId booking, TravellerId traveller) {
        return new VoucherReserved(WELCOME, booking, TWENTY, traveller);
    }

    public static VoucherReleased released(BookingId booking) {
        return new VoucherReleased(WELCOME, booking, VoucherReleaseReason.BOOKING_ENDED);
    }

    public static VoucherRedeemed redeemed(BookingId booking) {
        return new VoucherRedeemed(WELCOME, booking, TWENTY);
    }
}
