package dev.skyledger.saga.receipts;

/** What is numbered without gaps, each year anew. */
enum Series {
    RECEIPT("R"),
    CREDIT_NOTE("C");

    private final String letter;

    Series(String letter) {
        this.letter = letter;
    }

    String letter() {
        return letter;
    }
}
