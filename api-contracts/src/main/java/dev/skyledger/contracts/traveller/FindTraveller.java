package dev.skyledger.contracts.traveller;

import dev.skyledger.contracts.shared.TravellerId;

/** Who is this account? */
public record FindTraveller(TravellerId traveller) {}
