package dev.skyledger.command.booking;

import dev.skyledger.contracts.booking.Revival;
import dev.skyledger.contracts.booking.UsedVoucher;
import dev.skyledger.contracts.refusal.NotFound;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.TravellerId;
import dev.skyledger.contracts.shared.VoucherCode;
import dev.skyledger.contracts.shared.VoucherId;
import dev.skyledger.contracts.voucher.ReleaseVoucher;
import dev.skyledger.contracts.voucher.ReservationOutcome;
import dev.skyledger.contracts.voucher.ReservationOutcome.Reason;
import dev.skyledger.contracts.voucher.ReservationOutcome.Reserved;
import dev.skyledger.contracts.voucher.ReservationOutcome.Unusable;
import dev.skyledger.contracts.voucher.ReserveVoucher;
import dev.skyledger.contracts.voucher.VoucherReleaseReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;

/**
 * The vouchers of one order, each reserved before the booking is placed, in the order in which they
 * were named. Reserving the same again changes nothing; what a crash leaves reserved for a booking
 * that never was, the voucher process gives back.
 */
final class Discounts {

    private final CommandGateway commands;
    private final BookingId booking;
    private final TravellerId traveller;
    private final List<VoucherCode> codes;

    private final int life;

    Discounts(CommandGateway commands, Order order) {
        this.commands = commands;
        this.booking = order.booking();
        this.traveller = order.traveller();
        this.codes = order.vouchers();
        this.life = 1;
    }

    /** Those of a booking that is to live again. */
    Discounts(CommandGateway commands, BookingId booking, Revival revival) {
        this.commands = commands;
        this.booking = booking;
        this.traveller = revival.traveller();
        this.codes = revival.vouchers().stream().map(UsedVoucher::voucher).toList();
        this.life = revival.life();
    }

    /** What came of reserving them all. */
    sealed interface Result {

        /** So much is still owed; of what each took off, so much is a share of the total. */
        record Owed(Money total, Money shared, List<UsedVoucher> used) implements Result {}

        /** One of them cannot be used, so none is. */
        record Refused(VoucherCode voucher, String reason) implements Result {}
    }

    Result takenOff(Money total) {
        return takenOff(total, List.of());
    }

    /** What each took off before it takes off again. */
    Result takenOff(Money total, List<UsedVoucher> before) {
        var owed = total;
        var shared = total.times(0);
        var used = new ArrayList<UsedVoucher>();
        for (var code : codes) {
            switch (reserved(code, total, owed, offBefore(code, before))) {
                case Reserved(var discount, var ofTotal) -> {
                    owed = owed.minus(discount);
                    shared = ofTotal ? shared.plus(discount) : shared;
                    used.add(new UsedVoucher(code, discount));
                }
                case Unusable(var reason) -> {
                    release();
                    return new Result.Refused(code, worded(reason));
                }
            }
        }
        return new Result.Owed(owed, shared, used);
    }

    private static @Nullable Money offBefore(VoucherCode code, List<UsedVoucher> before) {
        return before.stream()
                .filter(it -> it.voucher().equals(code))
                .map(UsedVoucher::discount)
                .findFirst()
                .orElse(null);
    }

    /** For want of a booking; one that was used for good stays used. */
    void release() {
        codes.forEach(code ->
                commands.send(
                        new ReleaseVoucher(
                                VoucherId.of(code),
                                booking,
                                VoucherReleaseReason.BOOKING_NEVER_PLACED,
                                life)));
    }

    private ReservationOutcome reserved(
            VoucherCode code, Money total, Money owed, @Nullable Money before) {
        try {
            return Results.of(
                    commands.<ReservationOutcome>send(
                            new ReserveVoucher(
                                    VoucherId.of(code),
                                    booking,
                                    traveller,
                                    total,
                                    owed,
                                    life,
                                    before)),
                    new NotFound("voucher", code.value()));
        } catch (RefusalException e) {
            if (e.refusal() instanceof NotFound) {
                return new Unusable(Reason.UNKNOWN);
            }
            throw e;
        }
    }

    private static String worded(Reason reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
