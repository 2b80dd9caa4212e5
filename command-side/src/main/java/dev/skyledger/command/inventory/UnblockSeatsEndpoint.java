package dev.skyledger.command.inventory;

import dev.skyledger.contracts.inventory.UnblockSeats;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.refusal.StaleVersion;
import dev.skyledger.contracts.shared.BlockId;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.contracts.shared.InventoryId;
import dev.skyledger.platform.web.SeenLater;
import dev.skyledger.platform.web.Versions;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * An administrator lets blocked seats be sold again. A block never changes, so it has one version.
 */
@RestController
class UnblockSeatsEndpoint {

    static final long VERSION = 1;

    private final Answers answers;

    UnblockSeatsEndpoint(Answers answers) {
        this.answers = answers;
    }

    @ApiResponse(responseCode = "204", description = "For sale again")
    @SeenLater
    @DeleteMapping("/admin/flights/{flight}/seat-blocks/{block}")
    ResponseEntity<Void> unblock(
            @PathVariable FlightId flight,
            @PathVariable BlockId block,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
                    @Nullable String ifMatch) {
        var expected = Versions.expected(ifMatch);
        if (expected != VERSION) {
            throw new RefusalException(new StaleVersion(expected, VERSION));
        }
        answers.<Object>of(flight, new UnblockSeats(InventoryId.of(flight), block));
        return ResponseEntity.status(answers.seen(HttpStatus.NO_CONTENT)).build();
    }
}
