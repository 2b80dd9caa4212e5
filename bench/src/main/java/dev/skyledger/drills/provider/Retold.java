package dev.skyledger.drills.provider;

import dev.skyledger.drills.http.Answer;
import dev.skyledger.drills.play.Crowd;
import dev.skyledger.drills.play.Stage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Everything that was decided is told once more when all is over: five times, under known and
 * unknown ids, the last first; and by somebody who is not the provider.
 */
public final class Retold {

    private static final String PATH = "/payments/callbacks/simulator";
    private static final int TIMES = 5;
    private static final int AT_ONCE = 16;

    private final Stage stage;
    private final String secret;
    private final AtomicInteger told = new AtomicInteger();

    public Retold(Stage stage, String secret) {
        this.stage = stage;
        this.secret = secret;
    }

    /** A booking and the card that it was paid with. */
    public record Paid(String booking, String card) {}

    public int told() {
        return told.get();
    }

    /** Whether the secret is the instance's, tried with news of a payment that nobody made. */
    public boolean isBelieved() {
        var nobodys = Callback.ofNobody();
        return post(nobodys, nobodys.signed(secret, Instant.now())).isGood();
    }

    /** What was answered in a way that it must not be. */
    public List<String> tell(List<Paid> payments) {
        return Crowd.some(AT_ONCE, payments.size(), i -> tell(payments.get(i), new Random(i)))
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private List<String> tell(Paid paid, Random chance) {
        var api = stage.ground().api();
        var ledger = api.must("/simulator/payments?bookingId=" + paid.booking, stage.admin(), null);
        var callbacks = new ArrayList<Callback>();
        ledger.path("items")
                .valueStream()
                .flatMap(entry -> Callback.of(entry, paid.card).stream())
                .forEach(it -> callbacks.addAll(often(it)));
        Collections.shuffle(callbacks, chance);
        var wrong = new ArrayList<String>();
        for (var callback : callbacks) {
            var answer = post(callback, callback.signed(secret, Instant.now()));
            if (!answer.isGood()) {
                wrong.add("a callback of the provider was answered " + answer);
            }
        }
        if (!callbacks.isEmpty()) {
            forged(callbacks.getFirst(), wrong);
        }
        return wrong;
    }

    private static List<Callback> often(Callback callback) {
        var all = new ArrayList<>(Collections.nCopies(TIMES, callback));
        for (var i = 0; i < TIMES; i++) {
            all.add(callback.again(i));
        }
        return all;
    }

    private void forged(Callback callback, List<String> wrong) {
        var now = Instant.now();
        refused(wrong, "unsigned", post(callback));
        refused(wrong, "signed by another", post(callback, callback.signed("another", now)));
        var longAgo = now.minus(Duration.ofHours(1));
        refused(wrong, "an hour old", post(callback, callback.signed(secret, longAgo)));
        var altered = new Callback(callback.id(), callback.body().replace("said", "lied"));
        refused(wrong, "altered", post(altered, callback.signed(secret, now)));
    }

    private static void refused(List<String> wrong, String how, Answer answer) {
        if (answer.status() / 100 != 4) {
            wrong.add("a callback that is %s was answered %s".formatted(how, answer));
        }
    }

    private Answer post(Callback callback, String... headers) {
        told.incrementAndGet();
        return stage.ground().api().raw(PATH, "", callback.body(), headers);
    }
}
