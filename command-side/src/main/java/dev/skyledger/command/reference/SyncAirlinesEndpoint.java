package dev.skyledger.command.reference;

import dev.skyledger.contracts.reference.FindUse;
import dev.skyledger.contracts.reference.Use;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.refusal.StillInUse;
import dev.skyledger.contracts.shared.AirlineCode;
import dev.skyledger.platform.reference.ReferenceSync;
import dev.skyledger.platform.security.Caller;
import java.util.List;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * An administrator takes over the airlines of the bundled file or of a supplier, or looks what that
 * would change.
 */
@RestController
class SyncAirlinesEndpoint {

    private final ReferenceSync sync;
    private final QueryGateway queries;

    SyncAirlinesEndpoint(ReferenceSync sync, QueryGateway queries) {
        this.sync = sync;
        this.queries = queries;
    }

    @PostMapping("/airlines/sync")
    SyncReport sync(@RequestParam(defaultValue = "false") boolean dryRun, Caller caller) {
        if (dryRun) {
            return SyncReport.of(true, sync.airlines(this::inUse));
        }
        var done = sync.takeAirlines(this::inUse, caller.id().value());
        if (!done.inUse().isEmpty()) {
            throw new RefusalException(new StillInUse("Airlines", done.inUse()));
        }
        return SyncReport.of(false, done);
    }

    private List<String> inUse(List<String> retired) {
        var codes = retired.stream().map(AirlineCode::new).toList();
        var query = new FindUse(List.of(), codes);
        var answer = ResponseTypes.instanceOf(Use.class);
        return queries.query(query, answer).join().airlines().stream()
                .map(AirlineCode::value)
                .toList();
    }
}
