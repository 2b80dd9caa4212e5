package dev.skyledger.query.traveller;

import dev.skyledger.contracts.traveller.FindTraveller;
import dev.skyledger.contracts.traveller.TravellerDetails;
import dev.skyledger.platform.security.Caller;
import java.util.concurrent.CompletableFuture;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Somebody asks who they are. */
@RestController
class MeEndpoint {

    private final QueryGateway queries;

    MeEndpoint(QueryGateway queries) {
        this.queries = queries;
    }

    @GetMapping("/auth/me")
    CompletableFuture<TravellerDetails> me(Caller caller) {
        return queries.query(new FindTraveller(caller.id()), TravellerDetails.class);
    }
}
