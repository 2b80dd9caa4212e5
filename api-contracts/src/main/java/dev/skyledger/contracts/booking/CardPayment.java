package dev.skyledger.contracts.booking;

/** A card as the provider's token stands for it; never a card number. */
public record CardPayment(String token) {

    /** Stands for a card where nothing is owed. */
    public static final CardPayment NONE = new CardPayment("none");

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
