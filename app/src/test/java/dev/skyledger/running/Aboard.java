package dev.skyledger.running;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** Counts the seats of those who fly. */
public final class Aboard {

    private Aboard() {}

    /** Of all confirmed bookings of this traveller. */
    public static int seatsOf(Trade trade) {
        var seats = 0;
        var cursor = "";
        do {
            var page =
                    trade.api()
                            .get("/bookings?limit=100&status=CONFIRMED" + cursor, trade.traveller())
                            .body();
            seats += page.path("items").valueStream().mapToInt(Aboard::seats).sum();
            var next = page.path("nextCursor").asString("");
            cursor = next.isEmpty() ? "" : "&cursor=" + next;
        } while (!cursor.isEmpty());
        return seats;
    }

    /** An infant is on a lap. */
    private static int seats(JsonNode booking) {
        var seated =
                booking.path("passengers")
                        .valueStream()
                        .filter(it -> !it.path("type").asString().equals("INFANT"))
                        .map(it -> it.path("passengerId").asString())
                        .toList();
        return booking.path("items")
                .valueStream()
                .filter(item -> item.path("status").asString().equals("CONFIRMED"))
                .mapToInt(item -> seatsOn(item.path("passengers"), seated))
                .sum();
    }

    private static int seatsOn(JsonNode flying, List<String> seated) {
        return flying.isArray()
                ? (int) flying.valueStream().filter(it -> seated.contains(it.asString())).count()
                : seated.size();
    }
}
