package dev.skyledger.contracts.booking;

/** A card as the provider's token stands for it; never a card number. */
public record CardPayment(String token) {

    public CardPayment {
        if (token.isBlank() || token.length() > 200) {
            throw new IllegalArgumentException("a card token has 1 to 200 characters");
        }
    }

    @Override
    public String toString() {
        return "card";
    }
}
