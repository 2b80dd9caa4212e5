package dev.skyledger.drills;

import dev.skyledger.drills.http.Api;
import dev.skyledger.drills.play.Bustle;
import java.time.Duration;
import java.util.Random;
import java.util.stream.IntStream;

/** R2: the application dies twenty times under load, now and then with its database. */
final class Killed implements Drill {

    private static final int KILLS = Extent.of(20);
    private static final int PEOPLE = 24;
    private static final int AT_FULL_SPEED = 20 * PEOPLE;
    private static final int FLIGHTS = 4;
    private static final Duration SERVED = Duration.ofSeconds(60);

    @Override
    public String id() {
        return "R2";
    }

    @Override
    public String what() {
        return "the application killed (-9) twenty times under load";
    }

    @Override
    public boolean runsAnywhere() {
        return false;
    }

    @Override
    public void run(Scene scene) {
        var flights =
                IntStream.range(0, FLIGHTS).mapToObj(_ -> scene.stage().flight(1000)).toList();
        var bustle = new Bustle(scene.stage(), flights, 8).begin(PEOPLE);
        var chance = new Random(2);
        var longest = Duration.ZERO;
        for (var kill = 0; kill < KILLS; kill++) {
            var before = bustle.done();
            var isDatabaseKilled = kill % 3 == 1;
            awaitService(bustle, before + (isDatabaseKilled ? AT_FULL_SPEED : PEOPLE));
            Api.pause(Duration.ofMillis(chance.nextInt(3000)));
            if (isDatabaseKilled) { // first, so that nothing comes to the disk in between
                scene.own().killDatabase();
            }
            scene.own().kill();
            var down = scene.own().start();
            longest = down.compareTo(longest) > 0 ? down : longest;
            scene.expect(bustle.done() > before, "nobody was served before kill %d", kill + 1);
        }
        Api.pause(Duration.ofSeconds(2));
        bustle.end();
        bustle.wrong().forEach(scene::wrong);
        scene.did("kills", KILLS);
        scene.did("outcomes", bustle.done());
        scene.did("answers", bustle.answers());
        scene.did("longest_start_s", longest.toMillis() / 1000.0);
    }

    /** Until all are served about once after a start, which takes long on a busy machine. */
    private static void awaitService(Bustle bustle, int outcomes) {
        var end = System.nanoTime() + SERVED.toNanos();
        while (bustle.done() < outcomes && System.nanoTime() < end) {
            Api.pause(Duration.ofMillis(50));
        }
    }
}
