package dev.skyledger.command.booking;

import dev.skyledger.contracts.booking.CardPayment;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** How a client pays: with a card, by the provider's token for it. */
record CardRequest(
        @NotNull @Pattern(regexp = "card", message = "can only be card so far") String method,
        @NotBlank @Size(max = 200) String token) {

    CardPayment card() {
        return new CardPayment(token);
    }
}
