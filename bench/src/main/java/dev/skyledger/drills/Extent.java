package dev.skyledger.drills;

/** How much is done: all of it, or with {@code QUICK=1} a tenth, which shows that it works. */
final class Extent {

    private static final boolean QUICK = "1".equals(System.getenv("QUICK"));

    private Extent() {}

    static int of(int full) {
        return QUICK ? Math.max(1, full / 10) : full;
    }
}
