package dev.skyledger.command.inventory;

import dev.skyledger.contracts.refusal.Invalid;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.shared.VoucherCode;
import dev.skyledger.contracts.shared.VoucherId;
import dev.skyledger.contracts.voucher.CheckVoucher;
import dev.skyledger.contracts.voucher.VoucherCheck;
import dev.skyledger.platform.bus.Absence;
import java.util.Locale;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/** Knows whether seats can be kept for those who have a code. */
@Component
class KnownCodes {

    private final CommandGateway commands;

    KnownCodes(CommandGateway commands) {
        this.commands = commands;
    }

    /** It is a voucher's, which can still be used, now or later. */
    void require(VoucherCode code) {
        if (checked(code) instanceof VoucherCheck.Over(var reason)) {
            throw refused(
                    "is of a voucher that is %s; issue another one first"
                            .formatted(reason.name().toLowerCase(Locale.ROOT)));
        }
    }

    private VoucherCheck checked(VoucherCode code) {
        try {
            return commands.sendAndWait(new CheckVoucher(VoucherId.of(code)));
        } catch (RuntimeException e) {
            throw Absence.isIn(e) ? refused("is of no voucher; issue one with this code first") : e;
        }
    }

    private static RefusalException refused(String why) {
        return new RefusalException(new Invalid("code", why));
    }
}
