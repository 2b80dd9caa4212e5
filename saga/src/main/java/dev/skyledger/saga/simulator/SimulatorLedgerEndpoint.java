package dev.skyledger.saga.simulator;

import dev.skyledger.contracts.refusal.NotPermitted;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Role;
import dev.skyledger.platform.security.Caller;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows staff what the simulated provider did for a booking. */
@RestController
@ConditionalOnProperty(
        name = "skyledger.payments.provider",
        havingValue = "simulator",
        matchIfMissing = true)
class SimulatorLedgerEndpoint {

    private final SimulatorLedger ledger;

    SimulatorLedgerEndpoint(SimulatorLedger ledger) {
        this.ledger = ledger;
    }

    record Entries(List<LedgerEntry> items) {}

    @GetMapping("/simulator/payments")
    Entries entries(@RequestParam BookingId bookingId, Caller caller) {
        if (caller.roles().stream().noneMatch(role -> role != Role.TRAVELLER)) {
            throw new RefusalException(new NotPermitted("the simulator's ledger"));
        }
        return new Entries(ledger.of(bookingId));
    }
}
