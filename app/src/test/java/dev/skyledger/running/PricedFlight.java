package dev.skyledger.running;

import static dev.skyledger.running.FlightPlan.euros;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** A flight with two seats on a route of its own, so that no story sees another's prices. */
public record PricedFlight(String id, String number, String origin, String destination) {

    /** Far enough that it is still sold at the end of a story. */
    public static final LocalDate DAY = LocalDate.now().plusDays(120);

    /** A route without any flight. */
    public static PricedFlight none(String origin, String destination) {
        return new PricedFlight("", "", origin, destination);
    }

    public static PricedFlight schedule(
            Api api, String admin, String number, String origin, String destination, String price) {
        var flight = new PricedFlight("", number, origin, destination);
        var answer = api.post("/admin/flights", admin, flight.plan(price).body());
        if (answer.status() != 201) {
            throw new IllegalStateException("cannot schedule: " + answer);
        }
        return new PricedFlight(answer.text("flightId"), number, origin, destination);
    }

    private FlightPlan plan(String price) {
        return FlightPlan.of(number)
                .with("origin", origin)
                .with("destination", destination)
                .with("departure", DAY + "T10:00")
                .with("arrival", DAY + "T20:00")
                .with("totalSeats", 2)
                .with("price", euros(price));
    }

    public void reprice(Api api, String admin, String price) {
        var path = "/admin/flights/" + id;
        var etag = api.get(path, admin).headers().get("etag").getFirst();
        var answer = api.send("PUT", path, admin, plan(price).body(), "If-Match", etag);
        if (answer.status() >= 300) {
            throw new IllegalStateException("cannot reprice: " + answer);
        }
    }

    /** What somebody sends who waits for a price on the route. */
    public Map<String, Object> wish(String target) {
        var wish = new HashMap<String, Object>();
        wish.put("origin", origin);
        wish.put("destination", destination);
        wish.put("from", DAY.minusDays(2).toString());
        wish.put("to", DAY.plusDays(2).toString());
        wish.put("adults", 1);
        wish.put("target", euros(target));
        return wish;
    }
}
