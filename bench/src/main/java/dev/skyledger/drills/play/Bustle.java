package dev.skyledger.drills.play;

import dev.skyledger.drills.http.Answer;
import dev.skyledger.drills.http.Api;
import dev.skyledger.drills.http.Unanswered;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * People who go on booking, paying and giving up while harm is done. Who is not answered asks again
 * under the same key; whose request is still under way elsewhere comes back to it at the end.
 */
public final class Bustle {

    private static final Duration MOMENT = Duration.ofMillis(150);
    private static final Duration PATIENCE = Duration.ofSeconds(75);

    private final Stage stage;
    private final List<String> flights;
    private final List<Traveller> travellers;
    private final List<Thread> people = new ArrayList<>();
    private final Map<String, Integer> answers = new ConcurrentHashMap<>();
    private final Queue<Supplier<Answer>> open = new ConcurrentLinkedQueue<>();
    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
    private final AtomicInteger numbers = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();
    private volatile boolean ending;

    public Bustle(Stage stage, List<String> flights, int travellers) {
        this.stage = stage;
        this.flights = flights;
        this.travellers = stage.newcomers(travellers);
    }

    public Bustle begin(int many) {
        for (var i = 0; i < many; i++) {
            var who = travellers.get(i % travellers.size());
            var chance = new Random(i);
            people.add(Thread.ofVirtual().start(() -> live(who, chance)));
        }
        return this;
    }

    /** Lets everybody finish, and asks again for what was never answered. */
    public void end() {
        ending = true;
        people.forEach(Bustle::join);
        open.forEach(this::settle);
    }

    /** How often something was answered, by its sort. */
    public Map<String, Integer> answers() {
        return Map.copyOf(answers);
    }

    /** How many requests had an outcome so far. */
    public int done() {
        return done.get();
    }

    /** Answers that nobody may ever get. */
    public List<String> wrong() {
        return wrong.stream().distinct().toList();
    }

    private void live(Traveller who, Random chance) {
        while (!ending) {
            var flight = flights.get(chance.nextInt(flights.size()));
            var party = 1 + chance.nextInt(3);
            var sort = chance.nextInt(20);
            var card = card(sort);
            var number = numbers.incrementAndGet();
            var key = stage.key("bustle", number);
            var booked = asked(() -> who.book(Orders.of(flight, party, card), key));
            if (booked == null || !booked.isGood()) {
                continue;
            }
            var booking = booked.text("bookingId");
            switch (sort) {
                case 14, 15 -> asked(() -> who.pay(booking, "tok_ok", key));
                case 16, 17, 2, 3 -> asked(() -> who.giveUp(booking));
                case 18 -> asked(() -> who.moreTime(booking, key));
                default -> asked(() -> who.look(booking));
            }
        }
    }

    private static String card(int sort) {
        return switch (sort) {
            case 11 -> "tok_timeout_then_ok";
            case 12 -> "tok_declined";
            case 13 -> "tok_error_once";
            case 14, 15, 16, 17, 18, 19 -> "";
            default -> "tok_ok";
        };
    }

    /** Null where it is under way elsewhere, or the end comes first. */
    private @Nullable Answer asked(Supplier<Answer> call) {
        while (true) {
            var answer = once(call);
            if (answer != null && isOutcome(answer)) {
                done.incrementAndGet();
                return answer;
            }
            if (ending || answer != null && answer.code().equals("request-in-progress")) {
                open.add(call);
                return null;
            }
            Api.pause(MOMENT);
        }
    }

    private @Nullable Answer once(Supplier<Answer> call) {
        try {
            var answer = call.get();
            var sort = answer.status() + (answer.code().isEmpty() ? "" : " " + answer.code());
            answers.merge(sort, 1, Integer::sum);
            judge(answer);
            return answer;
        } catch (Unanswered e) {
            answers.merge("no answer", 1, Integer::sum);
            return null;
        }
    }

    private void judge(Answer answer) {
        var isBusy = answer.status() == 503 || answer.status() == 429;
        if (isBusy && answer.header("Retry-After").isEmpty()) {
            wrong.add("without Retry-After: " + answer);
        } else if (!isBusy && !answer.isGood() && answer.status() != 409) {
            wrong.add("nobody may be answered " + answer);
        }
    }

    private static boolean isOutcome(Answer answer) {
        return answer.isGood()
                || answer.status() == 409 && !answer.code().equals("request-in-progress");
    }

    /** A crash leaves a key to its lease; then the request goes on where it stopped. */
    private void settle(Supplier<Answer> call) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        var answer = once(call);
        while ((answer == null || !isOutcome(answer))
                && wrong.isEmpty() // where something is wrong anyway, nobody waits for the rest
                && System.nanoTime() < end) {
            Api.pause(Duration.ofMillis(500));
            answer = once(call);
        }
        if (answer == null || !isOutcome(answer)) {
            wrong.add("asked until it was given up, and answered " + answer);
        } else {
            done.incrementAndGet();
        }
    }

    private static void join(Thread person) {
        try {
            person.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
