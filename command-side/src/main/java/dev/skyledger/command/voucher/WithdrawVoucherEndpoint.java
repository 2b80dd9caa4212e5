package dev.skyledger.command.voucher;

import static dev.skyledger.command.voucher.IssueVoucherEndpoint.VIEW;

import dev.skyledger.contracts.refusal.NotFound;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.shared.VoucherCode;
import dev.skyledger.contracts.shared.VoucherId;
import dev.skyledger.contracts.voucher.WithdrawVoucher;
import dev.skyledger.platform.bus.Absence;
import dev.skyledger.platform.waiting.Views;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** An administrator ends a voucher; doing so twice is doing it once. */
@RestController
class WithdrawVoucherEndpoint {

    private final CommandGateway commands;
    private final Views views;

    WithdrawVoucherEndpoint(CommandGateway commands, Views views) {
        this.commands = commands;
        this.views = views;
    }

    @PostMapping("/admin/vouchers/{code}/withdrawal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable VoucherCode code) {
        try {
            commands.sendAndWait(new WithdrawVoucher(VoucherId.of(code)));
        } catch (RuntimeException e) {
            throw Absence.isIn(e) ? new RefusalException(new NotFound("voucher", code.value())) : e;
        }
        views.caughtUp(VIEW);
    }
}
