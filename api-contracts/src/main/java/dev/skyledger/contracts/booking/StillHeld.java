package dev.skyledger.contracts.booking;

import dev.skyledger.contracts.shared.Money;
import java.util.List;

/**
 * What is left of a booking that is not paid yet: the flights, for whoever stays, and what is owed.
 */
public record StillHeld(List<HeldItem> items, Money total) {}
