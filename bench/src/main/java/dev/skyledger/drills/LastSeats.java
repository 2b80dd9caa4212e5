package dev.skyledger.drills;

import dev.skyledger.drills.http.Answer;
import dev.skyledger.drills.play.Crowd;
import dev.skyledger.drills.play.Orders;
import dev.skyledger.drills.play.Traveller;
import java.util.List;
import java.util.Random;

/** R1: two hundred want the last hundred and fifty seats, alone and in parties. */
final class LastSeats implements Drill {

    private static final int ROUNDS = Extent.of(50);
    private static final int BUYERS = 200;
    private static final int SEATS = 150;
    private static final int ACCOUNTS = 10;

    private record Asked(int party, Answer answer) {

        boolean isGranted() {
            return answer.isGood();
        }
    }

    @Override
    public String id() {
        return "R1";
    }

    @Override
    public String what() {
        return "200 travellers, also in parties of 2 to 9, for the last 150 seats, 50 times";
    }

    @Override
    public boolean runsAnywhere() {
        return true;
    }

    @Override
    public void run(Scene scene) {
        var travellers = scene.stage().newcomers(ACCOUNTS);
        var granted = 0;
        for (var round = 0; round < ROUNDS; round++) {
            granted += round(scene, travellers, round);
        }
        scene.did("rounds", ROUNDS);
        scene.did("buyers", ROUNDS * BUYERS);
        scene.did("seats_granted", granted);
    }

    private static int round(Scene scene, List<Traveller> travellers, int round) {
        var flight = scene.stage().flight(SEATS);
        var chance = new Random(round);
        var parties = chance.ints(BUYERS, smallest(round), largest(round) + 1).toArray();
        var asked =
                Crowd.all(
                        BUYERS,
                        i -> {
                            var order = Orders.of(flight, parties[i], i % 2 == 0 ? "tok_ok" : "");
                            var key = scene.stage().key("r1-" + round, i);
                            return new Asked(
                                    parties[i], travellers.get(i % ACCOUNTS).book(order, key));
                        });
        var free = scene.stage().seatsFree(flight);
        asked.stream().filter(it -> !it.isGranted()).forEach(it -> refused(scene, it, free));
        var granted = asked.stream().filter(Asked::isGranted).mapToInt(Asked::party).sum();
        scene.expect(
                granted + free == SEATS,
                "round %d: %d seats were granted, and %d of %d are free",
                round,
                granted,
                free,
                SEATS);
        scene.expect(
                smallest(round) > 1 || free == 0,
                "round %d: %d seats were left although people alone wanted them",
                round,
                free);
        return granted;
    }

    /** Alone, in parties of any size, in parties of two and more. */
    private static int smallest(int round) {
        return round % 3 == 2 ? 2 : 1;
    }

    private static int largest(int round) {
        return round % 3 == 0 ? 1 : 9;
    }

    /** Seats only get fewer in a round, so whoever still fits at its end fitted before. */
    private static void refused(Scene scene, Asked asked, int freeAtLast) {
        var answer = asked.answer;
        scene.expect(
                answer.status() == 409 && answer.code().equals("seats-unavailable"),
                "a party of %d was answered %s",
                asked.party,
                answer);
        scene.expect(
                asked.party > freeAtLast,
                "a party of %d was refused although %d seats were free: %s",
                asked.party,
                freeAtLast,
                answer);
    }
}
