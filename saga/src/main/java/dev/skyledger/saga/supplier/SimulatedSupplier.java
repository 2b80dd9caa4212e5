package dev.skyledger.saga.supplier;

import dev.skyledger.contracts.flight.FlightDetails;
import dev.skyledger.contracts.flight.FlightDetails.CabinDetails;
import dev.skyledger.contracts.flight.FlightDetails.FareDetails;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.contracts.shared.Money;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A supplier that only pretends: each price moves by up to four percent around the one that it had
 * when somebody else set it last, and everything follows from the flight, the fare and the window.
 */
@Component
@ConditionalOnProperty(name = "skyledger.supplier.provider", havingValue = "simulator")
class SimulatedSupplier implements FareSupplier {

    private static final int MOST_PERCENT = 4;

    private static final String REMEMBERED =
            """
            insert into supplier.simulated as s (flight, cabin, fare, middle, before, quoted)
            values (:flight, :cabin, :fare, :now, :now, :now)
            on conflict (flight, cabin, fare) do update set
                middle = case when :now in (s.before, s.quoted) then s.middle else :now end,
                before = :now
            returning middle
            """;

    private final JdbcClient db;

    SimulatedSupplier(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<Quote> quote(FlightDetails flight, Instant window) {
        return flight.cabins().stream()
                .flatMap(cabin ->
                        cabin.fares().stream()
                                .map(fare -> quote(flight.flightId(), cabin, fare, window)))
                .toList();
    }

    private Quote quote(FlightId flight, CabinDetails cabin, FareDetails fare, Instant window) {
        var now = fare.price();
        var middle = middle(flight, cabin, fare);
        var chance = Objects.hash(flight.value(), cabin.cabin().name(), fare.fareCode(), window);
        var percent = new SplittableRandom(chance).nextInt(-MOST_PERCENT, MOST_PERCENT + 1);
        var price = Math.max(1, Math.round(middle * (100 + percent) / 100.0));
        db.sql(
                        "update supplier.simulated set quoted = ? where flight = ? and cabin = ?"
                                + " and fare = ?")
                .params(price, flight.value(), cabin.cabin().name(), fare.fareCode().value())
                .update();
        return new Quote(cabin.cabin(), fare.fareCode(), Money.ofMinor(price, now.currency()));
    }

    private long middle(FlightId flight, CabinDetails cabin, FareDetails fare) {
        return db.sql(REMEMBERED)
                .param("flight", flight.value())
                .param("cabin", cabin.cabin().name())
                .param("fare", fare.fareCode().value())
                .param("now", fare.price().minor())
                .query(Long.class)
                .single();
    }
}
