package dev.skyledger.stories;

import dev.skyledger.running.Api;
import dev.skyledger.running.Reckoning;
import dev.skyledger.running.Tariff;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What was ordered, what it was answered, and what its customer asked for afterwards. */
record Purchase(int number, String card, Reckoning reckoning, Api.Answer booked, List<Step> steps) {

    static final String NEVER_CHARGED = "tok_capture_fails";

    private static final Set<String> CHARGED = Set.of("CONFIRMED", "CANCELLED");

    /** Something that was asked for; whether it came about shows in the end. */
    sealed interface Step {
        record Exchange(int flight, String item, Tariff to, String card) implements Step {}

        record Withdrawal(int person, String passenger) implements Step {}

        record Cancellation() implements Step {}
    }

    /**
     * What is to be kept of the customer's money, by what became of the booking: nothing where a
     * part of it never comes, unless a later step owes that part back before anybody gives up.
     */
    long owed(JsonNode now) {
        var isCharged = CHARGED.contains(now.path("status").asString());
        if (!isCharged || card.equals(NEVER_CHARGED) && reckoning.kept() > 0) {
            return 0;
        }
        var uncharged = 0L;
        for (var step : steps) {
            var before = reckoning.kept();
            if (cameAbout(step, now)) {
                reckon(step);
            }
            var more = reckoning.kept() - before;
            if (more < 0 || isNeverCharged(step)) {
                uncharged = Math.max(0, uncharged + more);
            }
        }
        return uncharged > 0 ? 0 : reckoning.kept();
    }

    private static boolean isNeverCharged(Step step) {
        return step instanceof Step.Exchange exchange && exchange.card().equals(NEVER_CHARGED);
    }

    private void reckon(Step step) {
        switch (step) {
            case Step.Exchange it -> reckoning.exchanged(it.flight(), it.to());
            case Step.Withdrawal it -> reckoning.withdrawn(it.person());
            case Step.Cancellation _ -> reckoning.cancelled();
        }
    }

    private boolean cameAbout(Step step, JsonNode now) {
        var items = now.path("items").valueStream();
        return switch (step) {
            case Step.Exchange it ->
                    isLastOfItsFlight(it)
                            && items.anyMatch(item ->
                                    item.path("itemId").asString().equals(it.item())
                                            && item.path("status").asString().equals("EXCHANGED"));
            case Step.Withdrawal it ->
                    items.anyMatch(item -> isWithout(it.passenger(), item.path("passengers")));
            case Step.Cancellation _ -> now.path("status").asString().equals("CANCELLED");
        };
    }

    /** Who asks again about the same flight was refused before. */
    @SuppressWarnings("ReferenceEquality") // the same may have been asked for twice
    private boolean isLastOfItsFlight(Step.Exchange exchange) {
        return steps.stream()
                .filter(it ->
                        it instanceof Step.Exchange(_, var item, _, _)
                                && item.equals(exchange.item()))
                .reduce((_, later) -> later)
                .filter(it -> it == exchange)
                .isPresent();
    }

    private static boolean isWithout(String passenger, JsonNode flying) {
        return flying.isArray()
                && flying.valueStream().noneMatch(it -> it.asString().equals(passenger));
    }
}
