export function inDays(days) {
    return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

/** A day that the small world has flights on, as it has on all around it; or one so many days later. */
export function goodDay(later = 0) {
    return inDays(12 + later);
}

/** The one day without a flight, out of the way of every journey of the tests. */
export function emptyDay() {
    return inDays(26);
}
