package dev.skyledger.drills;

import dev.skyledger.drills.http.Api;
import dev.skyledger.drills.play.Bustle;
import java.time.Duration;
import java.util.stream.IntStream;

/** R3: PostgreSQL dies ten times under load, and the application lives on. */
final class DatabaseKilled implements Drill {

    private static final int KILLS = Extent.of(10);
    private static final int PEOPLE = 24;
    private static final Duration BACK = Duration.ofSeconds(30);

    @Override
    public String id() {
        return "R3";
    }

    @Override
    public String what() {
        return "PostgreSQL killed (-9) ten times under load: 503 with Retry-After meanwhile";
    }

    @Override
    public boolean runsAnywhere() {
        return false;
    }

    @Override
    public void run(Scene scene) {
        var flights = IntStream.range(0, 4).mapToObj(_ -> scene.stage().flight(1000)).toList();
        var bustle = new Bustle(scene.stage(), flights, 8).begin(PEOPLE);
        var longest = 0.0;
        for (var kill = 0; kill < KILLS; kill++) {
            Api.pause(Duration.ofSeconds(3));
            scene.expect(scene.own().killDatabase(), "there was no PostgreSQL to kill");
            longest = Math.max(longest, secondsUntilServed(scene, bustle));
        }
        Api.pause(Duration.ofSeconds(2));
        bustle.end();
        bustle.wrong().forEach(scene::wrong);
        scene.expect(
                bustle.answers().keySet().stream().anyMatch(it -> it.startsWith("503")),
                "nobody was told to come back later: %s",
                bustle.answers());
        scene.did("kills", KILLS);
        scene.did("outcomes", bustle.done());
        scene.did("answers", bustle.answers());
        scene.did("longest_absence_s", longest);
    }

    private static double secondsUntilServed(Scene scene, Bustle bustle) {
        var start = System.nanoTime();
        Api.pause(Duration.ofMillis(200));
        var before = bustle.done();
        while (bustle.done() < before + PEOPLE) {
            if (System.nanoTime() - start > BACK.toNanos()) {
                scene.wrong("nobody was served %s after PostgreSQL was killed".formatted(BACK));
                break;
            }
            Api.pause(Duration.ofMillis(50));
        }
        return Math.round((System.nanoTime() - start) / 1e8) / 10.0;
    }
}
