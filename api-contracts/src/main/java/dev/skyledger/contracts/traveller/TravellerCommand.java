package dev.skyledger.contracts.traveller;

import dev.skyledger.contracts.shared.StreamOf;
import dev.skyledger.contracts.shared.TravellerId;

/** Everything that can be asked of a traveller. */
public sealed interface TravellerCommand extends StreamOf permits RegisterTraveller, GrantRole {

    TravellerId traveller();

    @Override
    default String stream() {
        return traveller().value();
    }
}
