package dev.skyledger.drills;

import dev.skyledger.drills.http.Answer;
import dev.skyledger.drills.http.Api;
import dev.skyledger.drills.http.Unanswered;
import dev.skyledger.drills.play.Crowd;
import dev.skyledger.drills.play.Orders;
import dev.skyledger.drills.play.Traveller;
import java.time.Duration;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Requests are under way when the application dies; each is sent again under its key. */
record AcrossAKill(Scene scene, Traveller who, String flight) {

    private static final int EACH = 8;
    private static final int LATEST_MILLIS = 120;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Says how many bookings must have come of it. */
    int run(int kill) {
        var wait = Duration.ofMillis(new Random(kill).nextInt(LATEST_MILLIS));
        var killer = Thread.ofVirtual().start(() -> kill(wait));
        var first = Crowd.all(EACH, i -> tried(request(kill, i)));
        join(killer);
        scene.own().start();
        var later = Crowd.all(EACH, i -> ended(request(kill, i)));
        for (var i = 0; i < EACH; i++) {
            compare(first.get(i), later.get(i));
        }
        return EACH;
    }

    private void kill(Duration wait) {
        Api.pause(wait);
        scene.own().kill();
    }

    private Supplier<Answer> request(int kill, int number) {
        var order = Orders.of(flight, 1, number % 2 == 0 ? "tok_ok" : "");
        var key = scene.stage().key("r6-kill-" + kill, number);
        return () -> who.book(order, key);
    }

    private void compare(@Nullable Answer before, @Nullable Answer after) {
        scene.expect(after != null && after.isGood(), "after a kill it was answered %s", after);
        var isSame =
                before == null
                        || after == null
                        || !before.isGood()
                        || before.text("bookingId").equals(after.text("bookingId"));
        scene.expect(isSame, "before a kill it was answered %s, and after it %s", before, after);
    }

    private static @Nullable Answer tried(Supplier<Answer> request) {
        try {
            return request.get();
        } catch (Unanswered _) {
            return null;
        }
    }

    private static @Nullable Answer ended(Supplier<Answer> request) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        var answer = tried(request);
        while (isOpen(answer) && System.nanoTime() < end) {
            Api.pause(Duration.ofMillis(300));
            answer = tried(request);
        }
        return answer;
    }

    private static boolean isOpen(@Nullable Answer answer) {
        return answer == null
                || answer.status() == 503
                || answer.code().equals("request-in-progress");
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
