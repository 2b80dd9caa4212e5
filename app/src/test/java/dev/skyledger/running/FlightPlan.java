package dev.skyledger.running;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an administrator sends to schedule or change a flight; each change makes another one. */
public final class FlightPlan {

    private final Map<String, Object> members;

    private FlightPlan(Map<String, Object> members) {
        this.members = members;
    }

    /** A hundred seats at 100.00 from Lisbon to New York, on a day long from now. */
    public static FlightPlan of(String number) {
        var members = new LinkedHashMap<String, Object>();
        members.put("flightNumber", number);
        members.put("origin", "LIS");
        members.put("destination", "JFK");
        members.put("departure", "2098-06-01T10:00");
        members.put("arrival", "2098-06-01T13:00");
        members.put("totalSeats", 100);
        members.put("price", euros("100.00"));
        return new FlightPlan(members);
    }

    public static Map<String, String> euros(String amount) {
        return Map.of("amount", amount, "currency", "EUR");
    }

    /** A fare as it is sent. */
    public static Map<String, Object> fare(String code, String amount, int seats) {
        return Map.of("fareCode", code, "price", euros(amount), "seats", seats);
    }

    /** So many seats at 100.00, of which nothing comes back. */
    public static FlightPlan strict(String number, int seats) {
        var fare = new LinkedHashMap<>(fare("LIGHT", "100.00", seats));
        fare.put("conditions", Map.of("refundPercent", 0, "bags", 0));
        return of(number).economy(seats, List.of(fare));
    }

    public FlightPlan on(String day) {
        return with("departure", day + "T10:00").with("arrival", day + "T13:00");
    }

    public FlightPlan with(String member, Object value) {
        var changed = new LinkedHashMap<>(members);
        changed.put(member, value);
        return new FlightPlan(changed);
    }

    public FlightPlan without(String member) {
        var changed = new LinkedHashMap<>(members);
        changed.remove(member);
        return new FlightPlan(changed);
    }

    public FlightPlan economy(int capacity, List<Map<String, Object>> fares) {
        return without("totalSeats")
                .without("price")
                .with(
                        "cabins",
                        List.of(Map.of("cabin", "ECONOMY", "capacity", capacity, "fares", fares)));
    }

    public Map<String, Object> body() {
        return members;
    }
}
