package dev.skyledger.drills;

import java.util.List;

/**
 * When the application dies: soon after something began, or as soon as the first was answered, when
 * the others and the money of all are on their way.
 */
record HalfwayPoint(Deed deed, boolean isOnceAnswered) {

    static final List<HalfwayPoint> ALL =
            List.of(
                    onceAnswered(Deed.EXCHANGE),
                    onceAnswered(Deed.CONFIRM),
                    onceAnswered(Deed.CANCEL),
                    early(Deed.EXPIRE),
                    early(Deed.REJECT),
                    early(Deed.EXCHANGE_FOR_CHEAPER),
                    early(Deed.CANCEL_HELD),
                    early(Deed.EXPIRE),
                    early(Deed.CONFIRM),
                    early(Deed.CANCEL));

    static HalfwayPoint early(Deed deed) {
        return new HalfwayPoint(deed, false);
    }

    static HalfwayPoint onceAnswered(Deed deed) {
        return new HalfwayPoint(deed, true);
    }

    /** What is under way when the application dies. */
    enum Deed {
        CONFIRM("tok_ok", 250),
        REJECT("tok_declined", 150),
        EXPIRE("", 2500),
        CANCEL("tok_ok", 150),
        CANCEL_HELD("", 80),
        EXCHANGE("tok_ok", 300),
        EXCHANGE_FOR_CHEAPER("tok_ok", 300);

        private final String card;
        private final int latestMillis;

        Deed(String card, int latestMillis) {
            this.card = card;
            this.latestMillis = latestMillis;
        }

        boolean isExchange() {
            return this == EXCHANGE || this == EXCHANGE_FOR_CHEAPER;
        }

        String card() {
            return card;
        }

        int latestMillis() {
            return latestMillis;
        }
    }
}
