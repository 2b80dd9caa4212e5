package dev.skyledger.drills;

import dev.skyledger.drills.check.CommonChecks;
import dev.skyledger.drills.http.Answer;
import dev.skyledger.drills.http.Api;
import dev.skyledger.drills.play.Crowd;
import dev.skyledger.drills.play.Orders;
import dev.skyledger.drills.play.Traveller;
import dev.skyledger.drills.provider.Retold;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * R5: a provider that fails in every way there is a card for, loses a tenth of what it hears and
 * says, and tells of each decision five times, late and in no order.
 */
final class BadProvider implements Drill {

    private static final int ORDERS = Extent.of(400);
    private static final int AT_ONCE = 24;
    private static final Duration REST = Duration.ofSeconds(120);

    /** Every card, and what becomes of a booking that is paid with it. */
    private static final Map<String, String> CARDS =
            new TreeMap<>(
                    Map.ofEntries(
                            Map.entry("tok_ok", "CONFIRMED"),
                            Map.entry("tok_slow", "CONFIRMED"),
                            Map.entry("tok_timeout_then_ok", "CONFIRMED"),
                            Map.entry("tok_error_once", "CONFIRMED"),
                            Map.entry("tok_duplicate_callback", "CONFIRMED"),
                            Map.entry("tok_late_ok", "CONFIRMED"),
                            Map.entry("tok_action_required", "CONFIRMED"),
                            Map.entry("tok_refund_fails_once", "CANCELLED"),
                            Map.entry("tok_capture_fails", "CANCELLED"),
                            Map.entry("tok_declined", "REJECTED"),
                            Map.entry("tok_insufficient_funds", "REJECTED"),
                            Map.entry("tok_nobody_knows", "REJECTED")));

    private static final List<String> NAMES = List.copyOf(CARDS.keySet());

    @Override
    public String id() {
        return "R5";
    }

    @Override
    public String what() {
        return "every card of the simulator; answers lost; five callbacks, late, out of order";
    }

    @Override
    public List<String> settings() {
        return List.of(
                "skyledger.simulator.faults.lost=0.1",
                "skyledger.simulator.faults.delay=1500ms",
                "skyledger.simulator.faults.callbacks=5",
                "skyledger.simulator.late=2s",
                "skyledger.simulator.slow=1s",
                "skyledger.provider.lease=3s",
                "skyledger.provider.retry-at-most=1s",
                "skyledger.provider.capture-for=5s",
                "skyledger.sweep.every=1s",
                "skyledger.sweep.step-within=3s");
    }

    @Override
    public boolean runsAnywhere() {
        return true;
    }

    @Override
    public void run(Scene scene) {
        var retold = new Retold(scene.stage(), scene.stage().ground().callbackSecret());
        if (!retold.isBelieved()) {
            throw new IllegalStateException(
                    "the instance does not believe callbacks of the drill: it is to be started with"
                            + " --skyledger.simulator.callback-secret, and CALLBACK_SECRET names it");
        }
        var flight = scene.stage().flight(900);
        var travellers = scene.stage().newcomers(6);
        var booked =
                Crowd.some(
                        AT_ONCE,
                        ORDERS,
                        i -> order(scene, travellers.get(i % 6), flight, i, card(i)));
        var paid =
                IntStream.range(0, ORDERS)
                        .mapToObj(i -> new Retold.Paid(booked.get(i), card(i)))
                        .toList();
        new CommonChecks(scene.stage()).within(REST);
        var before = states(scene, paid);
        retold.tell(paid).forEach(scene::wrong);
        var after = states(scene, paid);
        for (var i = 0; i < ORDERS; i++) {
            var card = card(i);
            scene.expect(
                    before.get(i).equals(after.get(i)),
                    "a booking with %s was %s, and after the same was told again %s",
                    card,
                    before.get(i),
                    after.get(i));
            scene.expect(
                    after.get(i).equals(CARDS.get(card)),
                    "a booking with %s became %s",
                    card,
                    after.get(i));
        }
        scene.did("orders", ORDERS);
        scene.did("cards", NAMES.size());
        scene.did("callbacks_by_the_drill", retold.told());
    }

    private static String card(int number) {
        return NAMES.get(number % NAMES.size());
    }

    /** The id of the booking that came of it. */
    private static String order(
            Scene scene, Traveller who, String flight, int number, String card) {
        var key = scene.stage().key("r5", number);
        var answer = who.book(Orders.of(flight, 1, card), key);
        var booking = answer.text("bookingId");
        scene.expect(
                answer.isGood() || answer.code().equals("payment-declined"),
                "%s was answered %s",
                card,
                answer);
        if (card.equals("tok_action_required")) {
            approve(scene, who, booking, answer);
        } else if (card.equals("tok_refund_fails_once")) {
            giveUpOnceConfirmed(who, booking);
        } else if (card.equals("tok_capture_fails")) {
            scene.stage().journal().mayEnd(booking);
        }
        return booking;
    }

    private static void approve(Scene scene, Traveller who, String booking, Answer answer) {
        var now = answer;
        for (var i = 0; i < 100 && action(now).isEmpty(); i++) {
            Api.pause(Duration.ofMillis(300));
            now = who.look(booking);
        }
        var page = scene.stage().ground().api().raw(action(now) + "/approval", "", "");
        scene.expect(page.isGood(), "the bank's page was answered %s", page);
    }

    private static String action(Answer answer) {
        return answer.body().path("payment").path("actionUrl").asString("");
    }

    private static void giveUpOnceConfirmed(Traveller who, String booking) {
        for (var i = 0; i < 100 && !who.look(booking).text("status").equals("CONFIRMED"); i++) {
            Api.pause(Duration.ofMillis(300));
        }
        who.giveUp(booking);
    }

    private static List<String> states(Scene scene, List<Retold.Paid> paid) {
        var api = scene.stage().ground().api();
        return Crowd.some(
                AT_ONCE,
                paid.size(),
                i ->
                        api.must("/bookings/" + paid.get(i).booking(), scene.stage().admin(), null)
                                .path("status")
                                .asString(""));
    }
}
