package dev.skyledger.drills;

import dev.skyledger.drills.http.Unanswered;
import dev.skyledger.drills.play.Orders;
import dev.skyledger.drills.play.Stage;
import dev.skyledger.drills.wild.Description.Operation;
import dev.skyledger.drills.wild.Monster;
import dev.skyledger.drills.wild.Request;
import dev.skyledger.drills.wild.Wilderness;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * S2: bodies that are huge, deep, wide, or no text at all, to everything that reads one, and pages
 * that nobody can have; each is refused as is described, and selling goes on.
 */
final class Monsters implements Drill {

    private static final List<String> PAGES =
            List.of(
                    "limit=0",
                    "limit=-1",
                    "limit=101",
                    "limit=2147483648",
                    "limit=1e9",
                    "limit=",
                    "limit=ten",
                    "limit=5&limit=6",
                    "cursor=",
                    "cursor=%00",
                    "cursor=AAAA",
                    "cursor=LTE",
                    "cursor=" + "x".repeat(5000));

    private static final int MOST_ON_A_PAGE = 100;

    @Override
    public String id() {
        return "S2";
    }

    @Override
    public String what() {
        return "bodies and pages that nobody should send: 100 MB, deep, wide, no text";
    }

    @Override
    public boolean runsAnywhere() {
        return true;
    }

    @Override
    public void run(Scene scene) {
        var wilderness = new Wilderness(scene.stage().ground().api());
        var stage = new Stage(scene.stage().ground());
        var flight = stage.flight(50);
        var somebody = stage.newcomer();
        wilderness.learn("flightId", flight);
        wilderness.learn(somebody.book(Orders.of(flight, 1, "tok_ok"), stage.key("s2", 0)));
        var found = new TreeMap<String, String>();
        var sent = 0;
        for (var operation : wilderness.operations()) {
            var token = operation.path().contains("/admin/") ? stage.admin() : somebody.token();
            for (var request : requests(wilderness, operation)) {
                look(wilderness, request, token, found);
                sent++;
            }
        }
        found.forEach((what, when) -> scene.wrong(what + " after " + when));
        var order = Orders.of(flight, 1, "tok_ok");
        var last = somebody.book(order, stage.key("s2", 1));
        scene.expect(last.isGood(), "after all of it somebody who books was answered %s", last);
        scene.did("requests", sent);
        scene.did("sorts_of_wrong", found.size());
    }

    private static List<Request> requests(Wilderness wilderness, Operation operation) {
        var requests = new ArrayList<Request>();
        if (operation.readsJson()) {
            for (var monster : Monster.values()) {
                if (monster != Monster.A_HUNDRED_MEGABYTES || operation.path().endsWith("s")) {
                    requests.add(wilderness.plain(operation).with(monster.body()));
                }
            }
        } else if (operation.hasPages()) {
            PAGES.forEach(it -> requests.add(wilderness.plain(operation).asking(it)));
        }
        return requests;
    }

    private static void look(
            Wilderness wilderness, Request request, String token, Map<String, String> found) {
        var name = request.operation().name();
        try {
            var answer = wilderness.send(request, token);
            wilderness
                    .wrong(request, answer)
                    .forEach(it -> found.putIfAbsent(name + ": " + it, request + " -> " + answer));
            if (answer.body().path("items").size() > MOST_ON_A_PAGE) {
                found.putIfAbsent(name + ": more than a page", request.toString());
            }
        } catch (Unanswered e) {
            if (request.body().length < 1 << 20) { // of what is larger nobody has to hear the end
                found.putIfAbsent(name + ": no answer", request.toString());
            }
        }
    }
}
