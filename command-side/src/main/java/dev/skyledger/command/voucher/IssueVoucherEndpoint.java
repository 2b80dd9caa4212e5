package dev.skyledger.command.voucher;

import dev.skyledger.contracts.shared.VoucherCode;
import dev.skyledger.contracts.shared.VoucherId;
import dev.skyledger.contracts.voucher.IssueVoucher;
import dev.skyledger.platform.idempotency.Idempotency;
import dev.skyledger.platform.waiting.Views;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** An administrator promises something to whoever will have the code. */
@RestController
class IssueVoucherEndpoint {

    static final String VIEW = "voucher-view";

    private final Idempotency idempotency;
    private final VoucherCodes codes;
    private final CommandGateway commands;
    private final Views views;
    private final Clock clock;
    private final String currency;

    IssueVoucherEndpoint(
            Idempotency idempotency,
            VoucherCodes codes,
            CommandGateway commands,
            Views views,
            Clock clock,
            @Value("${skyledger.currency:EUR}") String currency) {
        this.idempotency = idempotency;
        this.codes = codes;
        this.commands = commands;
        this.views = views;
        this.clock = clock;
        this.currency = currency;
    }

    /** The code by which the voucher is used. */
    record Issued(VoucherCode code) {}

    @ApiResponse(
            responseCode = "201",
            description = "Issued",
            content = @Content(schema = @Schema(implementation = Issued.class)))
    @PostMapping("/admin/vouchers")
    ResponseEntity<?> issue(@Valid @RequestBody VoucherRequest request, HttpServletRequest http) {
        return idempotency.once(http, request, id -> issued(id, request));
    }

    private ResponseEntity<?> issued(UUID id, VoucherRequest request) {
        var asked = request.code();
        var code = asked == null ? codes.of(id) : asked;
        var terms = request.terms(currency, clock.instant());
        commands.sendAndWait(new IssueVoucher(VoucherId.of(code), id.toString(), terms));
        views.caughtUp(VIEW);
        return ResponseEntity.status(HttpStatus.CREATED).body(new Issued(code));
    }
}
