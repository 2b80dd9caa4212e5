package dev.skyledger.drills.check;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A booking as it is read when everything is over. */
record Booked(JsonNode json) {

    private static final Set<String> SEATED = Set.of("HELD", "CONFIRMED");

    String id() {
        return json.path("bookingId").asString("");
    }

    String status() {
        return json.path("status").asString("");
    }

    boolean is(String status) {
        return status().equals(status);
    }

    @Nullable Instant payBy() {
        var moment = json.path("payBy").asString("");
        return moment.isEmpty() ? null : Instant.parse(moment);
    }

    boolean isBeingExchanged() {
        return json.path("exchange").path("status").asString("").equals("RUNNING");
    }

    /** What it costs, in minor units. */
    long total() {
        return minor(json.path("total"));
    }

    /**
     * What of that is to be kept, in minor units: who gave up a place got back what the fare says
     * of a share that is everybody's alike. A flight that was exchanged says nothing of it.
     */
    long owed() {
        var party = json.path("passengers").size();
        var owed = total();
        for (var item : json.path("items")) {
            var flying = item.path("passengers");
            if (flying.isArray() && !item.path("status").asString("").equals("EXCHANGED")) {
                var each = minor(item.path("price")) / party;
                var percent = item.path("conditions").path("refundPercent").asInt(0);
                owed -= (party - flying.size()) * ((each * percent + 50) / 100);
            }
        }
        return owed;
    }

    static long minor(JsonNode money) {
        return Long.parseLong(money.path("amount").asString("0").replace(".", ""));
    }

    /** How many seats it has on each flight. */
    Map<String, Integer> seats() {
        var seats = new HashMap<String, Integer>();
        if (SEATED.contains(status())) {
            for (var item : json.path("items")) {
                if (SEATED.contains(item.path("status").asString(""))) {
                    seats.merge(item.path("flightId").asString(""), party(item), Integer::sum);
                }
            }
        }
        return seats;
    }

    /** Who of the booking is on this flight and needs a seat. */
    private int party(JsonNode item) {
        var flying = item.path("passengers");
        var seated = 0;
        for (var person : json.path("passengers")) {
            var isInfant = person.path("type").asString("").equals("INFANT");
            var id = person.path("passengerId").asString("");
            var flies =
                    flying.isMissingNode()
                            || flying.valueStream().anyMatch(it -> it.asString("").equals(id));
            seated += flies && !isInfant ? 1 : 0;
        }
        return seated;
    }
}
