package dev.skyledger.query.price;

import dev.skyledger.contracts.shared.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a seat on the route cost on a day: of every flight that could be booked the lowest price of
 * the day, and of those the lowest, the middle and the highest. On a day on which nothing could be
 * booked there is none.
 */
record DayPrices(
        LocalDate date, @Nullable Money low, @Nullable Money median, @Nullable Money high) {}
