package dev.skyledger.bench;

import java.util.Objects;

/**
 * How many wait for how much.
 *
 * @param alerts those who wait
 * @param routes over which they are spread, each with one flight
 * @param changes of prices a second
 * @param warmUp how many seconds prices change before it counts
 * @param seconds how long prices change
 * @param step by how many euros one change moves a price at most
 * @param newLows how many of a hundred name no target and are told every new low
 */
record AlertCrowd(
        int alerts, int routes, int changes, int warmUp, int seconds, int step, int newLows) {

    static AlertCrowd configured() {
        var quick = "1".equals(System.getenv("QUICK"));
        return new AlertCrowd(
                said("ALERTS", quick ? 20_000 : 1_000_000),
                said("ROUTES", quick ? 500 : 10_000),
                said("CHANGES", quick ? 100 : 500),
                said("WARM_UP", quick ? 5 : 30),
                said("SECONDS", quick ? 10 : 60),
                said("STEP", 5),
                said("NEW_LOWS", 0));
    }

    private static int said(String name, int otherwise) {
        return Integer.parseInt(
                Objects.requireNonNullElse(System.getenv(name), Integer.toString(otherwise)));
    }
}
