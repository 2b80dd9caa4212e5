package dev.skyledger.contracts.inventory;

import dev.skyledger.contracts.shared.SeatNo;

/** Who of a party sits where; those who have a seat of their own are counted from 1. */
public record Place(int passenger, SeatNo seat) {}
