package dev.skyledger.drills.play;

import dev.skyledger.drills.ground.Ground;
import dev.skyledger.drills.http.Api;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** Puts flights on sale and signs travellers up. */
public final class Stage {

    private static final LocalDate FAR = LocalDate.of(2090, 1, 1);

    private final Ground ground;
    private final Journal journal = new Journal();
    private final String admin;
    private final AtomicInteger people = new AtomicInteger();

    /** Tells apart what several drills leave on one instance. */
    private final String name = Long.toString(System.nanoTime(), 36);

    public Stage(Ground ground) {
        this.ground = ground;
        this.admin = ground.api().login("admin@skyledger.test", ground.password());
    }

    public Ground ground() {
        return ground;
    }

    public Journal journal() {
        return journal;
    }

    public String admin() {
        return admin;
    }

    /** A flight of one cabin at 100.00, which gives everything back to whoever cancels. */
    public String flight(int seats) {
        return flight(seats, "100.00");
    }

    public String flight(int seats, String price) {
        for (var attempt = 0; ; attempt++) {
            var answer = ground.api().post("/admin/flights", admin, plan(seats, price));
            if (answer.isGood()) {
                var flight = answer.text("flightId");
                journal.opened(flight, seats);
                return flight;
            }
            if (attempt == 20) {
                throw new IllegalStateException("no flight could be scheduled: " + answer);
            }
            Api.pause(Duration.ofMillis(300));
        }
    }

    private static Map<String, Object> plan(int seats, String price) {
        var chance = ThreadLocalRandom.current();
        var day = FAR.plusDays(chance.nextInt(3000));
        var fare =
                Map.of(
                        "fareCode",
                        "FLEX",
                        "price",
                        Map.of("amount", price, "currency", "EUR"),
                        "seats",
                        seats,
                        "conditions",
                        Map.of("refundPercent", 100, "bags", 1));
        var cabin = Map.of("cabin", "ECONOMY", "capacity", seats, "fares", List.of(fare));
        return Map.of(
                "flightNumber",
                "TP" + (1 + chance.nextInt(9999)),
                "origin",
                "LIS",
                "destination",
                "JFK",
                "departure",
                day + "T10:00:00",
                "arrival",
                day + "T13:00:00",
                "cabins",
                List.of(cabin));
    }

    public List<Traveller> newcomers(int many) {
        return IntStream.range(0, many).mapToObj(_ -> newcomer()).toList();
    }

    public Traveller newcomer() {
        var email = "drill-%s-%d@example.org".formatted(name, people.incrementAndGet());
        var password = "a password for drills only";
        ground.api()
                .must(
                        "/auth/register",
                        "",
                        Map.of("email", email, "password", password, "displayName", "Ana"));
        var token = ground.api().login(email, password);
        var traveller = new Traveller(ground.api(), token, journal);
        journal.joined(traveller);
        return traveller;
    }

    /** How many seats of a flight can be had. */
    public int seatsFree(String flight) {
        return cabin(flight).path("available").asInt(-1);
    }

    private JsonNode cabin(String flight) {
        var seats = ground.api().must("/flights/" + flight + "/seats", "", null);
        return seats.path("cabins").path(0);
    }

    public String key(String what, int number) {
        return name + "-" + what + "-" + number;
    }
}
