package dev.skyledger.query.reference;

import dev.skyledger.contracts.search.Traffic;
import dev.skyledger.contracts.shared.AirportCode;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.queryhandling.QueryGateway;

/** What a test says about the traffic of airports, as an answer to whoever asks. */
final class Traffics {

    private final Map<AirportCode, Long> flights = new ConcurrentHashMap<>();

    void has(String airport, long number) {
        flights.put(new AirportCode(airport), number);
    }

    QueryGateway gateway() {
        return (QueryGateway)
                Proxy.newProxyInstance(
                        Traffics.class.getClassLoader(),
                        new Class<?>[] {QueryGateway.class},
                        (_, _, _) -> CompletableFuture.completedFuture(new Traffic(flights)));
    }
}
