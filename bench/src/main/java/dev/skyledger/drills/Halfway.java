package dev.skyledger.drills;

import dev.skyledger.drills.HalfwayPoint.Deed;
import dev.skyledger.drills.check.CommonChecks;
import dev.skyledger.drills.http.Answer;
import dev.skyledger.drills.http.Api;
import dev.skyledger.drills.http.Unanswered;
import dev.skyledger.drills.play.Crowd;
import dev.skyledger.drills.play.Orders;
import dev.skyledger.drills.play.Traveller;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * R12: the application dies at ten sampled points while bookings are confirmed, rejected, expired,
 * given up and exchanged; within a minute of the next start everything is finished. That no step
 * between two events is left out is the business of {@code NothingStandsHalfwayTest}.
 */
final class Halfway implements Drill {

    private static final int ACTORS = 12;
    private static final Duration FINISHED = Duration.ofSeconds(60);

    /** One of a kind shows little: so many are tried at least. */
    private static final int FEWEST = 3;

    @Override
    public String id() {
        return "R12";
    }

    @Override
    public String what() {
        return "ten sampled kill -9 while bookings are confirmed, rejected, expired, given up, exchanged";
    }

    @Override
    public List<String> settings() {
        return List.of(
                "skyledger.booking.pay-within=10s",
                "skyledger.booking.grace=3s",
                "skyledger.simulator.latency=200ms");
    }

    @Override
    public boolean runsAnywhere() {
        return false;
    }

    @Override
    public void run(Scene scene) {
        var points = new ArrayList<String>();
        var flight = scene.stage().flight(600);
        var dearer = scene.stage().flight(600, "130.00");
        var cheaper = scene.stage().flight(600, "60.00");
        var who = scene.stage().newcomers(4);
        for (var point = 0; point < Math.max(FEWEST, Extent.of(HalfwayPoint.ALL.size())); point++) {
            var deed = HalfwayPoint.ALL.get(point).deed();
            var wait = Duration.ofMillis(new Random(point * 31L).nextInt(deed.latestMillis()));
            booked(scene, who, flight, Deed.CONFIRM, "warm-" + point); // the first calls are slow
            var to = deed == Deed.EXCHANGE_FOR_CHEAPER ? cheaper : dearer;
            die(scene, who, List.of(flight, to), deed, point, wait);
            scene.own().start();
            var checks = new CommonChecks(scene.stage()).within(FINISHED);
            checks.wrong().forEach(it -> scene.wrong(deed + " after " + wait + ": " + it));
            points.add(
                    "%s %d ms %s"
                            .formatted(
                                    deed, wait.toMillis(), checks.looked().get("at_rest_after_s")));
        }
        scene.did("points", points);
    }

    private static void die(
            Scene scene,
            List<Traveller> who,
            List<String> flights,
            Deed deed,
            int point,
            Duration wait) {
        var flight = flights.getFirst();
        var isLater = deed != Deed.CONFIRM && deed != Deed.REJECT;
        var before =
                isLater ? booked(scene, who, flight, deed, "before-" + point) : List.<String>of();
        var quotes = deed.isExchange() ? quotes(who, before, flights.getLast()) : List.<String>of();
        if (deed == Deed.EXPIRE) {
            awaitMoment(who.getFirst(), before.getFirst());
        }
        var first = new CountDownLatch(HalfwayPoint.ALL.get(point).isOnceAnswered() ? 1 : 0);
        var killer = Thread.ofVirtual().start(() -> kill(scene, first, wait));
        switch (deed) {
            case CONFIRM, REJECT -> booked(scene, who, flight, deed, "" + point, first);
            case CANCEL, CANCEL_HELD ->
                    Crowd.all(
                            before.size(),
                            i -> tried(first, () -> of(who, i).giveUp(before.get(i))));
            case EXCHANGE, EXCHANGE_FOR_CHEAPER ->
                    Crowd.all(
                            before.size(),
                            i -> {
                                var key = scene.stage().key("r12-exchange-" + point, i);
                                var quote = quotes.get(i);
                                return tried(
                                        first,
                                        () ->
                                                of(who, i)
                                                        .exchange(
                                                                before.get(i),
                                                                quote,
                                                                "tok_ok",
                                                                key));
                            });
            case EXPIRE -> {} // nobody asks for it
        }
        join(killer);
    }

    private static Traveller of(List<Traveller> who, int number) {
        return who.get(number % who.size());
    }

    /** By which the bookings may be exchanged. */
    private static List<String> quotes(List<Traveller> who, List<String> bookings, String to) {
        return Crowd.all(
                bookings.size(),
                i -> of(who, i).exchangeQuote(bookings.get(i), to).text("quoteId"));
    }

    /** Until the time to pay is over, about when the sweep will look. */
    private static void awaitMoment(Traveller who, String booking) {
        var payBy = Instant.parse(who.look(booking).text("payBy"));
        var wait = Duration.between(Instant.now(), payBy);
        if (wait.isPositive()) {
            Api.pause(wait);
        }
    }

    /** The bookings that were answered. */
    private static List<String> booked(
            Scene scene, List<Traveller> who, String flight, Deed deed, String name) {
        return booked(scene, who, flight, deed, name, new CountDownLatch(0));
    }

    private static List<String> booked(
            Scene scene,
            List<Traveller> who,
            String flight,
            Deed deed,
            String name,
            CountDownLatch first) {
        return Crowd.all(
                ACTORS,
                i ->
                        tried(
                                first,
                                () -> {
                                    var key = scene.stage().key("r12-" + name, i);
                                    var order = Orders.of(flight, 1 + i % 3, deed.card());
                                    return of(who, i).book(order, key);
                                }));
    }

    private static void kill(Scene scene, CountDownLatch first, Duration wait) {
        try {
            first.await(FINISHED.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Api.pause(wait);
        scene.own().kill();
    }

    private static String tried(CountDownLatch first, Supplier<Answer> it) {
        try {
            var booking = it.get().text("bookingId");
            first.countDown();
            return booking;
        } catch (Unanswered _) {
            return "";
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
