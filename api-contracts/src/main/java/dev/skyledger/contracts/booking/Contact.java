package dev.skyledger.contracts.booking;

import dev.skyledger.contracts.shared.SealedText;
import org.jspecify.annotations.Nullable;

/** Where the people of a booking are reached, sealed for the traveller who booked. */
public record Contact(SealedText email, @Nullable SealedText phone) {}
