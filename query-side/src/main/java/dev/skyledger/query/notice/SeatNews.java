package dev.skyledger.query.notice;

import dev.skyledger.contracts.flight.FindSeatAvailability;
import dev.skyledger.contracts.flight.SeatAvailability;
import dev.skyledger.contracts.flight.SeatAvailability.CabinAvailability;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.contracts.shared.InventoryId;
import dev.skyledger.platform.waiting.Happenings;
import dev.skyledger.platform.waiting.Views;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Watches the seats of the flights that somebody looks at. */
@Component
class SeatNews {

    private static final String VIEW = "flight-view";
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Duration AT_A_TIME = Duration.ofMinutes(10);

    private final Happenings happenings;
    private final QueryGateway queries;
    private final Views views;
    private final JsonMapper json;

    SeatNews(Happenings happenings, QueryGateway queries, Views views, JsonMapper json) {
        this.happenings = happenings;
        this.queries = queries;
        this.views = views;
        this.json = json;
    }

    /** How many seats each cabin of a flight can still give. */
    record Seats(FlightId flightId, List<CabinAvailability> cabins) {}

    /** Touches the stream at once and then whenever something happens to the seats. */
    void watch(FlightId flight, LiveStream stream) {
        happenings
                .next(InventoryId.of(flight).value(), _ -> true, AT_A_TIME)
                .thenAccept(event -> {
                    if (stream.isOpen()) {
                        watch(flight, stream);
                        if (event != null) {
                            stream.touch(flight);
                        }
                    }
                });
    }

    /** What to say of a flight's seats: nothing where there is nothing new. */
    Function<FlightId, @Nullable String> teller() {
        Map<FlightId, String> said = new HashMap<>();
        return flight -> {
            var now = seats(flight);
            return now == null || now.equals(said.put(flight, now)) ? null : now;
        };
    }

    private @Nullable String seats(FlightId flight) {
        views.caughtUp(VIEW, PATIENCE);
        var question = new FindSeatAvailability(flight);
        Optional<SeatAvailability> found =
                queries.query(question, ResponseTypes.optionalInstanceOf(SeatAvailability.class))
                        .join();
        return found.map(it -> json.writeValueAsString(new Seats(flight, it.cabins())))
                .orElse(null);
    }
}
