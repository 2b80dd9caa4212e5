package dev.skyledger.drills;

import dev.skyledger.drills.ground.Ground;
import dev.skyledger.drills.ground.OwnInstance;
import dev.skyledger.drills.play.Stage;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/** One drill on its way: where it takes place, what was done, and what was wrong. */
final class Scene {

    private static final int SHOWN = 10;
    private static final int LONG = 400;

    private final Stage stage;
    private final Map<String, Object> did = new TreeMap<>();
    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();

    Scene(Ground ground) {
        this.stage = new Stage(ground);
    }

    Stage stage() {
        return stage;
    }

    /** The instance of drills that kill it. */
    OwnInstance own() {
        return (OwnInstance) stage.ground();
    }

    void did(String what, Object how) {
        did.put(what, how);
    }

    Map<String, Object> done() {
        return did;
    }

    void wrong(String sentence) {
        wrong.add(sentence.length() > LONG ? sentence.substring(0, LONG) + " ..." : sentence);
    }

    void expect(boolean isTrue, String sentence, @Nullable Object... details) {
        if (!isTrue) {
            wrong(sentence.formatted(details));
        }
    }

    List<String> wrong() {
        return wrong.stream().distinct().limit(SHOWN).toList();
    }
}
