package dev.skyledger.contracts.booking;

import dev.skyledger.contracts.shared.ItemId;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.PassengerId;

/**
 * One passenger's place on one flight that is given up: by which rule how much of its price comes
 * back.
 */
public record GivenUpPlace(
        ItemId item, PassengerId passenger, String rule, Money price, Money refund) {}
