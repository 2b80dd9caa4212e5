package dev.skyledger.stories;

import dev.skyledger.running.Api;
import dev.skyledger.running.Order;
import dev.skyledger.running.Trade;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** What a traveller has, and what they do with it when the process dies. */
enum Exchanger {
    TAKES_A_DEARER_FLIGHT(Story::paid, (it, booking) -> it.exchange(booking, 0, 1, "tok_ok")),
    HAS_A_BAD_CARD(Story::paid, (it, booking) -> it.exchange(booking, 0, 1, "tok_declined")),
    TAKES_A_CHEAPER_FLIGHT(Story::paid, (it, booking) -> it.exchange(booking, 0, 2, null)),
    EXCHANGES_WHAT_IS_HELD(Story::held, (it, booking) -> it.exchange(booking, 0, 1, null)),
    CANCELS(Story::paid, (it, booking) -> it.trade.cancel(booking)),
    WITHDRAWS(Story::paid, (it, booking) -> it.trade.withdraw(booking, 1)),
    CANCELS_WHAT_WAS_EXCHANGED(Story::exchanged, (it, booking) -> it.trade.cancel(booking));

    private final Function<Story, Api.Answer> has;
    private final BiConsumer<Story, Api.Answer> does;

    Exchanger(Function<Story, Api.Answer> has, BiConsumer<Story, Api.Answer> does) {
        this.has = has;
        this.does = does;
    }

    Api.Answer has(Story story) {
        return has.apply(story);
    }

    void it(Story story, Api.Answer booking) {
        does.accept(story, booking);
    }

    /** A traveller, and an own flight, a dearer and a cheaper one. */
    record Story(Trade trade, List<String> flights) {

        Api.Answer held() {
            var order = Order.of(flights.getFirst()).and(Order.adult("Rui"));
            return trade.api().post("/bookings", trade.traveller(), order.body());
        }

        Api.Answer paid() {
            return trade.booked(Order.of(flights.getFirst()).and(Order.adult("Rui")), "tok_ok");
        }

        Api.Answer exchanged() {
            var booking = paid();
            exchange(booking, 0, 1, "tok_ok");
            trade.keeps(booking, "270.00");
            return trade.read(booking);
        }

        void exchange(Api.Answer booking, int item, int flight, String card) {
            trade.exchange(booking, trade.quote(booking, item, flights.get(flight)), card);
        }
    }
}
