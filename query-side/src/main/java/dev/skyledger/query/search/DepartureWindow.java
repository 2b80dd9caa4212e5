package dev.skyledger.query.search;

/** The four parts of a day in which a flight can leave. */
enum DepartureWindow {
    NIGHT,
    MORNING,
    AFTERNOON,
    EVENING;

    private static final int MINUTES = 6 * 60;

    static DepartureWindow at(int minuteOfDay) {
        return values()[minuteOfDay / MINUTES];
    }
}
