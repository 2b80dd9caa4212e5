package dev.skyledger.stories;

import dev.skyledger.running.Api;
import dev.skyledger.running.FlightPlan;
import dev.skyledger.running.Order;
import dev.skyledger.running.Trade;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Something that a traveller does with two flights; it needs no end, for the process has none. */
enum Booker {
    BOOKS((api, it) -> it.book(api, it.order().paying("tok_ok"))),
    BOOKS_WITH_A_VOUCHER((api, it) -> it.book(api, it.cheaper().paying("tok_ok"))),
    BOOKS_WITH_A_BAD_CARD((api, it) -> it.book(api, it.cheaper().paying("tok_declined"))),
    HOLDS_AND_FORGETS((api, it) -> it.book(api, it.order())),
    HOLDS_AND_GIVES_UP((api, it) -> {
        var held = it.book(api, it.cheaper());
        api.send("DELETE", Trade.path(held), it.traveller, null);
    }),
    HOLDS_AND_PAYS_TOO_LATE((api, it) -> {
        var path = Trade.path(it.book(api, it.order())) + "/payment";
        api.post(path, it.traveller, Map.of("method", "card", "token", "tok_late_ok"));
    });

    private final BiConsumer<Api, Who> what;

    Booker(BiConsumer<Api, Who> what) {
        this.what = what;
    }

    void it(Api api, Who who) {
        what.accept(api, who);
    }

    /** There and back, at 100.00 each. */
    static List<String> flights(Api api, String admin, int seats) {
        var there = FlightPlan.of("TP212").with("totalSeats", seats);
        var back =
                FlightPlan.of("TP213")
                        .on("2098-06-08")
                        .with("origin", "JFK")
                        .with("destination", "LIS")
                        .with("arrival", "2098-06-08T22:00")
                        .with("totalSeats", seats);
        var trade = new Trade(api, admin, admin);
        return List.of(trade.scheduled(there), trade.scheduled(back));
    }

    /** For whoever books, 30.00 off. */
    static String voucher(Api api, String admin) {
        var terms = Map.of("kind", "MONEY", "amount", FlightPlan.euros("30.00"), "uses", 1000);
        return api.post("/admin/vouchers", admin, terms).text("code");
    }

    /** A traveller, and what they book. */
    record Who(String traveller, List<String> flights, String voucher) {

        private Order order() {
            return Order.of(flights.toArray(String[]::new));
        }

        private Order cheaper() {
            return order().with("vouchers", List.of(voucher));
        }

        private Api.Answer book(Api api, Order order) {
            return api.post("/bookings", traveller, order.body());
        }
    }
}
