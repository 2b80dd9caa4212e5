package dev.skyledger.drills;

import dev.skyledger.drills.http.Answer;
import dev.skyledger.drills.http.Api;
import dev.skyledger.drills.play.Crowd;
import dev.skyledger.drills.play.Orders;
import dev.skyledger.drills.play.Traveller;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * R7: a hold expires exactly while it is paid, a thousand times, and others wait for its seat. Half
 * of the cards are asked for in time and approved just when the grace ends: about every second one
 * of those promises comes too late, and is to be let go.
 */
final class JustInTime implements Drill {

    private static final int HOLDS = Extent.of(1000);
    private static final int SEATS = 25;
    private static final int BUYERS = 32;
    private static final int WAVES_AT_ONCE = 4;
    private static final int STEP = 4;
    private static final Duration LONGEST = Duration.ofSeconds(5);

    /**
     * By how many milliseconds a request must be early to arrive in time; whoever is late makes the
     * next one earlier, and the other way round, so that all are about the moment.
     */
    private final Map<String, AtomicInteger> leads =
            Map.of("tok_ok", new AtomicInteger(60), "tok_slow", new AtomicInteger(300));

    @Override
    public String id() {
        return "R7";
    }

    @Override
    public String what() {
        return "a hold expiring exactly while it is paid, 1,000 times";
    }

    @Override
    public List<String> settings() {
        return List.of(
                "skyledger.booking.pay-within=2s",
                "skyledger.booking.grace=1s",
                "skyledger.simulator.slow=1200ms",
                "skyledger.sweep.every=1s",
                "skyledger.sweep.step-within=3s");
    }

    /** Where holds are short, for those of fifteen minutes would take days. */
    @Override
    public boolean runsAnywhere() {
        return true;
    }

    private void areHoldsShort(Scene scene, Traveller who) {
        var held = book(scene, who, scene.stage().flight(1), "r7-first", 0, 0);
        var left = Duration.between(Instant.now(), Instant.parse(held.text("payBy")));
        if (left.compareTo(LONGEST) > 0) {
            throw new IllegalStateException(
                    "a hold lasts %s here; this wants an instance that was started with %s"
                            .formatted(left, settings()));
        }
    }

    @Override
    public void run(Scene scene) {
        var travellers = scene.stage().newcomers(8);
        areHoldsShort(scene, travellers.getFirst());
        var waves = Math.max(1, HOLDS / SEATS);
        var answers =
                Crowd.some(WAVES_AT_ONCE, waves, wave -> wave(scene, travellers, wave)).stream()
                        .flatMap(List::stream)
                        .toList();
        var sorts =
                answers.stream().collect(Collectors.groupingBy(it -> it, Collectors.counting()));
        scene.did("paid_in_the_last_moment", answers.size());
        scene.did("answers", sorts);
        scene.did("early_ms", leads.toString());
        scene.expect(
                answers.size() >= HOLDS, "only %d holds were paid at their end", answers.size());
        scene.expect(
                in(sorts, "200 CONFIRMED") > HOLDS / 10
                        && in(sorts, "409 hold-expired") > HOLDS / 10,
                "the moment was missed: %s",
                sorts);
    }

    private static long in(Map<String, Long> sorts, String sort) {
        return sorts.getOrDefault(sort, 0L);
    }

    /** More people than seats: who gets none tries until those who have some are late. */
    private List<String> wave(Scene scene, List<Traveller> travellers, int wave) {
        var flight = scene.stage().flight(SEATS);
        return Crowd.all(
                        BUYERS,
                        i -> {
                            var who = travellers.get(i % travellers.size());
                            var chance = new Random(wave * 1000L + i);
                            return lastMoment(scene, who, flight, "r7-" + wave, i, chance);
                        })
                .stream()
                .filter(it -> !it.isEmpty())
                .toList();
    }

    private String lastMoment(
            Scene scene, Traveller who, String flight, String name, int number, Random chance) {
        var end = System.nanoTime() + Duration.ofSeconds(6).toNanos();
        var held = book(scene, who, flight, name, number, 0);
        for (var again = 1; !held.isGood() && System.nanoTime() < end; again++) {
            Api.pause(Duration.ofMillis(250));
            held = book(scene, who, flight, name, number, again);
        }
        if (!held.isGood()) {
            return "";
        }
        var moment = Instant.parse(held.text("payBy"));
        var card = number % 2 == 0 ? "tok_ok" : "tok_slow";
        var lead = Objects.requireNonNull(leads.get(card));
        var early = Duration.ofMillis(lead.get() + chance.nextInt(20) - 10);
        var wait = Duration.between(Instant.now(), moment.minus(early));
        if (wait.isPositive()) {
            Api.pause(wait);
        }
        var paid = who.pay(held.text("bookingId"), card, scene.stage().key(name + "-pay", number));
        lead.addAndGet(paid.isGood() ? -STEP : STEP);
        judge(scene, paid);
        return paid.status() + " " + (paid.code().isEmpty() ? paid.text("status") : paid.code());
    }

    private static Answer book(
            Scene scene, Traveller who, String flight, String name, int number, int again) {
        var key = scene.stage().key(name + "-" + again, number);
        return who.book(Orders.of(flight, 1, ""), key);
    }

    private static void judge(Scene scene, Answer paid) {
        scene.expect(
                paid.isGood() || paid.status() == 409,
                "who paid in the last moment was answered %s",
                paid);
    }
}
