package dev.skyledger.running;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A flight with one fare, as it is advertised, in cents: what an adult pays, a child and an infant
 * where it says so, what a change costs, and how much of a hundred comes back.
 */
public record Tariff(
        String flight, long adult, Long child, Long infant, long changeFee, int refundPercent) {

    private static final int INFANTS_SHARE = 10;

    /** Not on sale yet. */
    public static Tariff of(long adult, Long child, Long infant, long changeFee, int refund) {
        return new Tariff("", adult, child, infant, changeFee, refund);
    }

    public long price(String type) {
        return switch (type) {
            case "CHILD" -> child == null ? adult : child;
            case "INFANT" -> infant == null ? Reckoning.percent(adult, INFANTS_SHARE) : infant;
            default -> adult;
        };
    }

    /** On sale, with so many seats. */
    public Tariff scheduled(Trade trade, FlightPlan plan, int seats) {
        var conditions = new HashMap<String, Object>(Map.of("bags", 1));
        conditions.put("refundPercent", refundPercent);
        if (changeFee > 0) {
            conditions.put("changeFee", euros(changeFee));
        }
        if (child != null) {
            conditions.put("childPrice", euros(child));
        }
        if (infant != null) {
            conditions.put("infantPrice", euros(infant));
        }
        var fare = new HashMap<>(Map.of("fareCode", "FLEX", "price", euros(adult), "seats", seats));
        fare.put("conditions", conditions);
        var id = trade.scheduled(plan.economy(seats, List.of(fare)));
        return new Tariff(id, adult, child, infant, changeFee, refundPercent);
    }

    public static Map<String, String> euros(long cents) {
        return FlightPlan.euros(BigDecimal.valueOf(cents, 2).toPlainString());
    }
}
