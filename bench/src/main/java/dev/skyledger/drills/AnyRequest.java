package dev.skyledger.drills;

import dev.skyledger.drills.http.Unanswered;
import dev.skyledger.drills.play.Crowd;
import dev.skyledger.drills.play.Orders;
import dev.skyledger.drills.play.Stage;
import dev.skyledger.drills.wild.Wilderness;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * S8: ten thousand requests that are made up from the description of the interface, by everybody
 * who may ask and by nobody; none is answered 5xx, and every answer is one that is described.
 */
final class AnyRequest implements Drill {

    private static final int REQUESTS = Extent.of(10_000);
    private static final int AT_ONCE = 8;
    private static final int BOOKINGS = 40;
    private static final List<String> STAFF = List.of("admin", "auditor", "operator", "analyst");

    /** It never ends. */
    private static final String STREAM = "/api/v1/stream";

    @Override
    public String id() {
        return "S8";
    }

    @Override
    public String what() {
        return "10,000 seeded random requests from the OpenAPI document";
    }

    @Override
    public List<String> settings() {
        return List.of("skyledger.embedded.search=true");
    }

    @Override
    public boolean runsAnywhere() {
        return true;
    }

    @Override
    public void run(Scene scene) {
        var wilderness = new Wilderness(scene.stage().ground().api());
        var operations =
                wilderness.operations().stream().filter(it -> !it.path().equals(STREAM)).toList();
        var people = people(scene, wilderness);
        var statuses = new ConcurrentHashMap<String, Integer>();
        var found = new ConcurrentHashMap<String, String>();
        Crowd.some(
                AT_ONCE,
                REQUESTS,
                number -> {
                    var operation = operations.get(number % operations.size());
                    var who = people.get(number / operations.size() % people.size());
                    var request = wilderness.request(operation, number);
                    try {
                        var answer = wilderness.send(request, who);
                        statuses.merge(answer.status() / 100 + "xx", 1, Integer::sum);
                        wilderness
                                .wrong(request, answer)
                                .forEach(it ->
                                        found.putIfAbsent(
                                                operation.name() + ": " + it,
                                                request + " -> " + answer));
                    } catch (Unanswered e) {
                        found.putIfAbsent(operation.name() + ": no answer", request.toString());
                    }
                    return number;
                });
        new TreeMap<>(found)
                .forEach((what, when) -> {
                    System.err.println(what + "\n    " + when);
                    scene.wrong(what + " after " + when);
                });
        scene.did("requests", REQUESTS);
        scene.did("operations", operations.size());
        scene.did("statuses", statuses);
        scene.did("sorts_of_wrong", found.size());
    }

    /** Travellers who have booked something, staff, and somebody without a token. */
    private static List<String> people(Scene scene, Wilderness wilderness) {
        var ground = scene.stage().ground();
        var stage = new Stage(ground); // what is sold here is anybody's
        var flights = IntStream.range(0, 4).mapToObj(_ -> stage.flight(100)).toList();
        flights.forEach(it -> wilderness.learn("flightId", it));
        var travellers = stage.newcomers(2);
        for (var i = 0; i < BOOKINGS; i++) {
            var order = Orders.of(flights.get(i % 4), 1 + i % 3, i % 2 == 0 ? "tok_ok" : "");
            wilderness.learn(travellers.get(i % 2).book(order, stage.key("wild", i)));
        }
        var people = new ArrayList<String>();
        people.add(travellers.getFirst().token());
        people.add(stage.admin());
        people.add("");
        people.add(travellers.getLast().token());
        STAFF.forEach(
                it -> people.add(ground.api().login(it + "@skyledger.test", ground.password())));
        return people;
    }
}
