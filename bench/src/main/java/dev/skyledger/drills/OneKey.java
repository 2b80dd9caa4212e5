package dev.skyledger.drills;

import dev.skyledger.drills.http.Answer;
import dev.skyledger.drills.play.Crowd;
import dev.skyledger.drills.play.Orders;
import dev.skyledger.drills.play.Traveller;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** R6: one idempotency key: again, fifty at once, across a kill, with another body. */
final class OneKey implements Drill {

    private static final int KEYS = Extent.of(20);
    private static final int AT_ONCE = 50;
    private static final int KILLS = Extent.of(10);

    @Override
    public String id() {
        return "R6";
    }

    @Override
    public String what() {
        return "one idempotency key: again, fifty at once, with another body, across a kill";
    }

    @Override
    public List<String> settings() {
        return List.of("skyledger.idempotency.lease=5s");
    }

    @Override
    public boolean runsAnywhere() {
        return true;
    }

    @Override
    public void run(Scene scene) {
        var flight = scene.stage().flight(900);
        var who = scene.stage().newcomer();
        for (var i = 0; i < KEYS; i++) {
            var key = scene.stage().key("r6", i);
            var card = i % 2 == 0 ? "tok_ok" : "";
            var booking = same(scene, () -> who.book(Orders.of(flight, 1, card), key));
            otherBody(scene, who, flight, key);
            if (card.isEmpty() && booking != null) {
                same(scene, () -> who.moreTime(booking, key));
                same(scene, () -> who.pay(booking, "tok_ok", key));
            }
        }
        var kept = KEYS;
        if (scene.stage().ground().isOwn()) {
            var across = new AcrossAKill(scene, who, flight);
            for (var kill = 0; kill < KILLS; kill++) {
                kept += across.run(kill);
            }
        }
        var taken = 900 - scene.stage().seatsFree(flight);
        scene.expect(taken == kept, "%d keys took %d seats", kept, taken);
        scene.did("keys", kept);
        scene.did("at_once", AT_ONCE);
        scene.did("kills", scene.stage().ground().isOwn() ? KILLS : 0);
    }

    /** Fifty at once and once more after them come to one booking; its id is returned. */
    private static @Nullable String same(Scene scene, Supplier<Answer> request) {
        var answers = Crowd.all(AT_ONCE, _ -> request.get());
        answers.stream()
                .filter(it -> !it.isGood())
                .forEach(it ->
                        scene.expect(
                                it.status() == 409
                                        && it.code().equals("request-in-progress")
                                        && !it.header("Retry-After").isEmpty(),
                                "one of fifty at once was answered %s",
                                it));
        var bookings =
                answers.stream()
                        .filter(Answer::isGood)
                        .map(it -> it.text("bookingId"))
                        .collect(Collectors.toSet());
        scene.expect(bookings.size() == 1, "one key made the bookings %s", bookings);
        var fresh = answers.stream().filter(it -> it.isGood() && !isReplayed(it)).count();
        scene.expect(fresh == 1, "%d of fifty were answered as the first", fresh);
        var again = request.get();
        scene.expect(
                again.isGood()
                        && isReplayed(again)
                        && bookings.equals(Set.of(again.text("bookingId"))),
                "asked again it was answered %s",
                again);
        return bookings.stream().findFirst().orElse(null);
    }

    private static boolean isReplayed(Answer answer) {
        return answer.header("Idempotency-Replayed").equals("true");
    }

    private static void otherBody(Scene scene, Traveller who, String flight, String key) {
        var other = who.book(Orders.of(flight, 2, "tok_ok"), key);
        scene.expect(
                other.status() == 422 && other.code().equals("idempotency-key-reused"),
                "another body under a known key was answered %s",
                other);
    }
}
