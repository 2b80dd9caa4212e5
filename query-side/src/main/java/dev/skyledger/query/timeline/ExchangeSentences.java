package dev.skyledger.query.timeline;

import dev.skyledger.contracts.booking.ExchangeFailure;
import dev.skyledger.contracts.booking.ExchangeFellThrough;
import dev.skyledger.contracts.booking.ExchangeRequested;
import dev.skyledger.contracts.booking.HeldItem;
import dev.skyledger.contracts.booking.ItemExchanged;
import dev.skyledger.contracts.shared.Money;
import java.util.List;
import java.util.Map;

/** Says how the flights of a booking were exchanged. */
final class ExchangeSentences {

    private ExchangeSentences() {}

    static Sentence of(ExchangeRequested it) {
        return Sentence.of(
                it,
                it.due().minor() < 0
                        ? "An exchange began; %s would come back.".formatted(back(it.due()))
                        : "An exchange began; due is %s.".formatted(it.due()),
                Map.of(
                        "exchange", it.number(),
                        "due", it.due(),
                        "fee", it.fee(),
                        "from", flights(it.from()),
                        "to", flights(it.to())));
    }

    static Sentence of(ItemExchanged it) {
        return Sentence.of(
                it,
                it.due().minor() < 0
                        ? "The flights were exchanged; the booking costs %s now, and %s come back."
                                .formatted(it.total(), back(it.due()))
                        : "The flights were exchanged; the booking costs %s now."
                                .formatted(it.total()),
                Map.of(
                        "exchange", it.number(),
                        "total", it.total(),
                        "due", it.due(),
                        "fee", it.fee(),
                        "from", flights(it.from()),
                        "to", flights(it.to())));
    }

    static Sentence of(ExchangeFellThrough it) {
        return Sentence.of(
                it,
                "The exchange came to nothing%s; the booking has its old flights."
                        .formatted(because(ExchangeFailure.of(it.reason()))),
                Map.of("exchange", it.number(), "reason", it.reason()));
    }

    private static String because(ExchangeFailure failure) {
        return switch (failure) {
            case SEATS_UNAVAILABLE -> ", for its seats were gone";
            case TIMED_OUT -> ", for it took too long";
            case GIVEN_UP -> ", for it was given up";
            case BOOKING_CANCELLED -> ", for the booking had ended";
            case CARD_DECLINED -> ", for the card was declined";
        };
    }

    private static Money back(Money due) {
        return due.times(-1);
    }

    private static List<?> flights(List<HeldItem> items) {
        return items.stream().map(HeldItem::flight).toList();
    }
}
