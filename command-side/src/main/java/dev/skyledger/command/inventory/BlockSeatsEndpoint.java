package dev.skyledger.command.inventory;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.skyledger.contracts.inventory.BlockSeats;
import dev.skyledger.contracts.inventory.SeatsBlocked;
import dev.skyledger.contracts.refusal.Invalid;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.shared.BlockId;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.contracts.shared.InventoryId;
import dev.skyledger.contracts.shared.SeatNo;
import dev.skyledger.contracts.shared.VoucherCode;
import dev.skyledger.platform.idempotency.Idempotency;
import dev.skyledger.platform.web.SeenLater;
import dev.skyledger.platform.web.Versions;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * An administrator keeps free seats from being sold: so many of a cabin, or certain ones where it
 * has a map; with the code of a voucher, for those who book with it.
 */
@RestController
class BlockSeatsEndpoint {

    private final Idempotency idempotency;
    private final Answers answers;
    private final KnownCodes codes;

    BlockSeatsEndpoint(Idempotency idempotency, Answers answers, KnownCodes codes) {
        this.idempotency = idempotency;
        this.answers = answers;
        this.codes = codes;
    }

    record Request(
            @NotNull Cabin cabin,
            @Nullable @Min(1) @Max(1000) Integer seats,
            @Nullable @Size(min = 1, max = 500) List<@NotNull SeatNo> seatNumbers,
            @NotBlank @Size(max = 200) String reason,
            @Nullable VoucherCode code) {

        BlockSeats command(FlightId flight, BlockId block) {
            if (seats == null && seatNumbers == null) {
                throw new RefusalException(new Invalid("seats", "or their numbers are needed"));
            }
            var numbers = seatNumbers == null ? List.<SeatNo>of() : seatNumbers;
            var number = seats == null ? numbers.size() : seats;
            try {
                return new BlockSeats(
                        InventoryId.of(flight), block, cabin, number, numbers, reason, code);
            } catch (IllegalArgumentException e) {
                throw new RefusalException(new Invalid("seats", String.valueOf(e.getMessage())));
            }
        }
    }

    record Blocked(
            BlockId blockId,
            FlightId flightId,
            Cabin cabin,
            int seats,
            List<SeatNo> seatNumbers,
            String reason,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable VoucherCode code) {

        static Blocked of(SeatsBlocked event) {
            return new Blocked(
                    event.block(),
                    event.inventory().flight(),
                    event.cabin(),
                    event.seats(),
                    event.numbers(),
                    event.reason(),
                    event.code());
        }
    }

    @ApiResponse(
            responseCode = "201",
            description = "Blocked; with a code, open to those who book with that voucher",
            content = @Content(schema = @Schema(implementation = Blocked.class)))
    @SeenLater
    @PostMapping("/admin/flights/{flight}/seat-blocks")
    ResponseEntity<?> block(
            @PathVariable FlightId flight,
            @Valid @RequestBody Request request,
            HttpServletRequest http) {
        return idempotency.once(
                http,
                request,
                id -> blocked(flight, request.command(flight, new BlockId(id.toString()))));
    }

    private ResponseEntity<?> blocked(FlightId flight, BlockSeats command) {
        if (command.code() != null) {
            codes.require(command.code());
        }
        var blocked = answers.<SeatsBlocked>of(flight, command);
        return ResponseEntity.status(answers.seen(HttpStatus.CREATED))
                .eTag(Versions.etag(UnblockSeatsEndpoint.VERSION))
                .body(Blocked.of(blocked));
    }
}
