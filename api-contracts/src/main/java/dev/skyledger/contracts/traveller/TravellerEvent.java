package dev.skyledger.contracts.traveller;

import dev.skyledger.contracts.shared.StreamOf;
import dev.skyledger.contracts.shared.TravellerId;

/** Everything that can happen to a traveller's account. */
public sealed interface TravellerEvent extends StreamOf permits TravellerRegistered, RoleGranted {

    TravellerId traveller();

    @Override
    default String stream() {
        return traveller().value();
    }
}
