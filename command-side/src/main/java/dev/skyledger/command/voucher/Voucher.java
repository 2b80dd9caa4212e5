package dev.skyledger.command.voucher;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import dev.skyledger.command.voucher.Uses.Use;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.refusal.VoucherExists;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.TravellerId;
import dev.skyledger.contracts.shared.VoucherId;
import dev.skyledger.contracts.voucher.CheckVoucher;
import dev.skyledger.contracts.voucher.IssueVoucher;
import dev.skyledger.contracts.voucher.RedeemVoucher;
import dev.skyledger.contracts.voucher.ReleaseVoucher;
import dev.skyledger.contracts.voucher.ReservationOutcome;
import dev.skyledger.contracts.voucher.ReservationOutcome.Reason;
import dev.skyledger.contracts.voucher.ReservationOutcome.Reserved;
import dev.skyledger.contracts.voucher.ReservationOutcome.Unusable;
import dev.skyledger.contracts.voucher.ReserveVoucher;
import dev.skyledger.contracts.voucher.VoucherCheck;
import dev.skyledger.contracts.voucher.VoucherEvent;
import dev.skyledger.contracts.voucher.VoucherIssued;
import dev.skyledger.contracts.voucher.VoucherRedeemed;
import dev.skyledger.contracts.voucher.VoucherReleased;
import dev.skyledger.contracts.voucher.VoucherReserved;
import dev.skyledger.contracts.voucher.VoucherTerms;
import dev.skyledger.contracts.voucher.VoucherWithdrawn;
import dev.skyledger.contracts.voucher.WithdrawVoucher;
import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * A promise to whoever has its code. Reserved and redeemed uses together are never more than it
 * has, nor more of one traveller than it allows, and never take more off than its budget; asking
 * again for the same booking changes nothing.
 */
@Aggregate(cache = "aggregates", snapshotTriggerDefinition = "inventorySnapshots")
@Revision("2")
@JsonAutoDetect(fieldVisibility = Visibility.ANY)
class Voucher {

    @AggregateIdentifier private @Nullable VoucherId voucher;

    private String request = "";
    private @Nullable VoucherTerms terms;
    private Uses uses = new Uses();
    private boolean withdrawn;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(IssueVoucher command) {
        if (terms == null) {
            apply(new VoucherIssued(command.voucher(), command.request(), command.terms()));
        } else if (!command.request().equals(request)) {
            throw new RefusalException(new VoucherExists(command.voucher().code()));
        }
    }

    @CommandHandler
    VoucherCheck handle(CheckVoucher command, Clock clock) {
        var reason = withdrawn ? Reason.WITHDRAWN : Worth.over(terms, clock.instant());
        return reason == null ? new VoucherCheck.Good() : new VoucherCheck.Over(reason);
    }

    @CommandHandler
    ReservationOutcome handle(ReserveVoucher command, Clock clock) {
        var known = uses.of(command.booking());
        if (known != null) {
            if (known.isBefore(command.life())) {
                apply(reserved(command, known.discount()));
            }
            return new Reserved(known.discount(), Worth.isShare(terms));
        }
        var offer = Worth.of(terms, command, clock.instant());
        if (offer instanceof Reserved(var discount, _)) {
            var reason = against(command.traveller(), discount);
            if (reason != null) {
                return new Unusable(reason);
            }
            apply(reserved(command, discount));
        }
        return offer;
    }

    private static VoucherReserved reserved(ReserveVoucher command, Money discount) {
        return new VoucherReserved(
                command.voucher(),
                command.booking(),
                discount,
                command.traveller(),
                command.life() == 1 ? null : command.life());
    }

    private @Nullable Reason against(TravellerId traveller, Money discount) {
        if (withdrawn) {
            return Reason.WITHDRAWN;
        }
        return terms == null ? Reason.UNKNOWN : uses.against(terms, traveller, discount);
    }

    @CommandHandler
    void handle(RedeemVoucher command) {
        var use = uses.reservedFor(command.booking());
        if (use != null) {
            apply(new VoucherRedeemed(command.voucher(), command.booking(), use.discount()));
        }
    }

    @CommandHandler
    void handle(ReleaseVoucher command) {
        var use =
                switch (command.reason()) {
                    case BOOKING_ENDED, BOOKING_NEVER_PLACED -> uses.reservedFor(command.booking());
                    case BOOKING_NEVER_PAID, BOOKING_ENDED_BY_SELLER -> uses.of(command.booking());
                };
        if (use != null && use.isBefore(command.life() + 1)) {
            apply(new VoucherReleased(command.voucher(), command.booking(), command.reason()));
        }
    }

    @CommandHandler
    void handle(WithdrawVoucher command) {
        if (!withdrawn) {
            apply(new VoucherWithdrawn(command.voucher()));
        }
    }

    @EventSourcingHandler
    void on(VoucherEvent event) {
        voucher = event.voucher();
        switch (event) {
            case VoucherIssued issued -> {
                request = issued.request();
                terms = issued.terms();
            }
            case VoucherReserved reserved ->
                    uses.reserve(
                            reserved.booking(),
                            new Use(reserved.discount(), reserved.traveller(), reserved.life()));
            case VoucherRedeemed redeemed -> uses.redeem(redeemed.booking());
            case VoucherReleased released -> uses.release(released.booking());
            case VoucherWithdrawn _ -> withdrawn = true;
        }
    }

    /** For Axon, which fills the voucher from its events. */
    Voucher() {}
}
