package dev.skyledger.contracts.shared;

/**
 * A piece of personal data that only the person's key can open; after the key is destroyed nobody
 * can.
 */
public record SealedText(PersonId person, String box) {

    @Override
    public String toString() {
        return "sealed";
    }
}
