package dev.skyledger.contracts.traveller;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.skyledger.contracts.shared.Role;
import dev.skyledger.contracts.shared.TravellerId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an account says about itself to its owner. */
public record TravellerDetails(
        @JsonProperty("userId") TravellerId traveller,
        @Nullable String email,
        @Nullable String displayName,
        List<Role> roles,
        Instant createdAt) {

    public TravellerDetails {
        roles = List.copyOf(roles);
    }

    @Override
    public String toString() {
        return "TravellerDetails of " + traveller;
    }
}
