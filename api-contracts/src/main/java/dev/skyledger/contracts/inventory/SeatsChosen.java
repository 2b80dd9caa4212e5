package dev.skyledger.contracts.inventory;

import java.util.List;

/** Where the people of a hold sat before they chose, so that it can be undone. */
public record SeatsChosen(List<Place> before) {}
