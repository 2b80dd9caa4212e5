package dev.skyledger.saga.simulator;

import dev.skyledger.saga.provider.Answer;
import dev.skyledger.saga.provider.Answer.Declined;

/** Why each card that is not good is declined. */
final class Declines {

    private Declines() {}

    static Answer by(String token) {
        return switch (token) {
            case "tok_insufficient_funds" -> new Declined("insufficient-funds", true);
            case "tok_action_required" -> new Declined("action-refused", true);
            case "tok_declined" -> new Declined("card-declined", false);
            default -> new Declined("unknown-card", false);
        };
    }
}
