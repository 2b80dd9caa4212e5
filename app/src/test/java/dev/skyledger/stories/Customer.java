package dev.skyledger.stories;

import static org.awaitility.Awaitility.await;

import dev.skyledger.running.Api;
import dev.skyledger.running.Order;
import dev.skyledger.running.Reckoning;
import dev.skyledger.running.Tariff;
import dev.skyledger.running.Trade;
import dev.skyledger.stories.Purchase.Step;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;

/** Somebody who orders, and may exchange, give up a part, or cancel: always alike for a number. */
final class Customer implements Callable<Purchase> {

    private static final List<String> CARDS =
            List.of(
                    "tok_ok",
                    "tok_ok",
                    "tok_ok",
                    "tok_timeout_then_ok",
                    "tok_error_once",
                    "tok_duplicate_callback",
                    "tok_late_ok",
                    "tok_refund_fails_once",
                    Purchase.NEVER_CHARGED,
                    "tok_declined",
                    "tok_insufficient_funds");

    private static final List<List<String>> PARTIES =
            List.of(
                    List.of("ADULT"),
                    List.of("ADULT", "ADULT"),
                    List.of("ADULT", "CHILD"),
                    List.of("ADULT", "ADULT", "INFANT"),
                    List.of("ADULT", "ADULT", "CHILD", "INFANT"),
                    List.of("ADULT", "ADULT", "ADULT", "CHILD", "CHILD", "INFANT", "INFANT"));

    private static final long MORE_THAN_ALL = 10_000_00;

    private final int number;
    private final Trade trade;
    private final List<Tariff> out;
    private final List<Tariff> back;
    private final Random random;
    private final List<Step> steps = new ArrayList<>();

    Customer(int number, Trade trade, List<Tariff> out, List<Tariff> back) {
        this.number = number;
        this.trade = trade;
        this.out = out;
        this.back = back;
        this.random = new Random(number);
    }

    @Override
    public Purchase call() {
        var card = one(CARDS);
        var party = one(PARTIES);
        var flights = random.nextInt(3) == 0 ? List.of(one(out), one(back)) : List.of(one(out));
        var percent = random.nextInt(6) == 0 ? 1 + random.nextInt(99) : 0;
        var amount = random.nextInt(6) == 0 ? 1 + random.nextInt(99_99) : 0L;
        var worth = random.nextInt(15) == 0 ? MORE_THAN_ALL : amount;
        var reckoning = new Reckoning(flights, party, percent, worth);
        var plain = order(flights, party);
        var codes = vouchers(percent, worth);
        var order = codes.isEmpty() ? plain : plain.with("vouchers", codes);
        var paid = reckoning.kept() == 0 ? order : order.paying(card);
        var booked = booked(paid);
        if (booked.text("status").equals("CONFIRMED")) {
            if (percent + worth == 0 && random.nextInt(3) == 0) {
                exchange(booked, flights.size() == 1);
            }
            if (random.nextInt(3) == 0 && !isToBeRevoked()) {
                giveUp(booked, party.size());
            }
        }
        return new Purchase(number, card, reckoning, booked, steps);
    }

    /** Under one key until there is an answer: a node that is too busy says so, and when again. */
    private Api.Answer booked(Order order) {
        String[] headers = {"Prefer", "wait=20", "Idempotency-Key", "order-" + number};
        return await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofSeconds(1))
                .pollDelay(Duration.ZERO)
                .until(
                        () ->
                                trade.api()
                                        .post(
                                                "/bookings",
                                                trade.traveller(),
                                                order.body(),
                                                headers),
                        answer -> answer.status() != 503);
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static Order order(List<Tariff> flights, List<String> party) {
        var order = Order.of(flights.stream().map(Tariff::flight).toArray(String[]::new));
        for (var type : party.subList(1, party.size())) {
            order =
                    order.and(
                            switch (type) {
                                case "CHILD" -> Order.younger("Rui", type, "2090-01-01");
                                case "INFANT" -> Order.younger("Eva", type, "2097-06-01");
                                default -> Order.adult("Bea");
                            });
        }
        return order;
    }

    private List<String> vouchers(int percent, long amount) {
        var codes = new ArrayList<String>();
        if (percent > 0) {
            codes.add(issued(Map.of("kind", "PERCENT", "percent", percent)));
        }
        if (amount > 0) {
            codes.add(issued(Map.of("kind", "MONEY", "amount", Tariff.euros(amount))));
        }
        return codes;
    }

    private String issued(Map<String, ?> voucher) {
        return trade.api().post("/admin/vouchers", trade.admin(), voucher).text("code");
    }

    /** The way out, once or twice, as far as it goes: a quote may be refused, a card declined. */
    private void exchange(Api.Answer booked, boolean isTheOnlyFlight) {
        var times = isTheOnlyFlight ? 1 + random.nextInt(2) : 1;
        for (var time = 0; time < times; time++) {
            var now = trade.read(booked);
            var item = isTheOnlyFlight ? now.body().path("items").size() - 1 : 0;
            var to = one(out);
            var card = one(CARDS);
            var quote = trade.asked(booked, List.of(Trade.wish(now, item, to.flight())));
            if (quote.status() == 200) {
                steps.add(new Step.Exchange(0, Trade.itemOf(now, item), to, card));
                trade.exchange(booked, quote, card, inTime());
            }
        }
    }

    /** What is not charged in the end, and then comes back whole. */
    private boolean isToBeRevoked() {
        return steps.stream()
                .anyMatch(it ->
                        it instanceof Step.Exchange exchange
                                && exchange.card().equals(Purchase.NEVER_CHARGED));
    }

    private void giveUp(Api.Answer booked, int party) {
        var path = Trade.path(booked);
        var person = random.nextInt(party);
        var isAll = person == 0;
        var who = Trade.passengerOf(booked, person);
        var part = isAll ? Map.of() : Map.of("passengers", List.of(who));
        var quote = trade.api().post(path + "/cancellation-quote", trade.traveller(), part);
        if (quote.status() == 200) {
            steps.add(isAll ? new Step.Cancellation() : new Step.Withdrawal(person, who));
            var accepted = Map.of("quoteId", quote.text("quoteId"));
            trade.api().post(path + "/cancellation", trade.traveller(), accepted);
        }
    }

    private static String[] inTime() {
        return new String[] {"Prefer", "wait=20"};
    }
}
