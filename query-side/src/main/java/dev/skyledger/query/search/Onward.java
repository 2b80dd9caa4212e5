package dev.skyledger.query.search;

/** A way to fly a leg, and what it and the rest of the journey add at least. */
record Onward(Way way, Sum least) {

    /** What is paid, and what the rank of a journey is made of. */
    record Sum(long price, long first, long second) {

        static final Sum NOTHING = new Sum(0, 0, 0);

        static Sum of(Way way, int leg, Ordering ordering) {
            return new Sum(way.price().minor(), ordering.first(way, leg), ordering.second(way));
        }

        Sum plus(Sum other) {
            return new Sum(price + other.price, first + other.first, second + other.second);
        }

        /** The least of each. */
        Sum least(Sum other) {
            return new Sum(
                    Math.min(price, other.price),
                    Math.min(first, other.first),
                    Math.min(second, other.second));
        }
    }
}
