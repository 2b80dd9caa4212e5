package dev.skyledger.contracts.refusal;

import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.PassengerId;

/**
 * A name that differs in more letters from the first one is not put right: it is another person's.
 */
public record NameOfAnother(BookingId booking, PassengerId passenger, int letters)
        implements Refusal {}
