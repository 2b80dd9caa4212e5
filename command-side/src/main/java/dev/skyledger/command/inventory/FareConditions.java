package dev.skyledger.command.inventory;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import dev.skyledger.contracts.flight.CabinPlan;
import dev.skyledger.contracts.flight.Conditions;
import dev.skyledger.contracts.inventory.CabinStock;
import dev.skyledger.contracts.inventory.FareStock;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FareCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Under which conditions each fare sells now. */
@JsonAutoDetect(fieldVisibility = Visibility.ANY)
class FareConditions {

    private Map<String, Conditions> byFare = new HashMap<>();

    @Nullable Conditions of(Cabin cabin, FareCode fare) {
        return byFare.get(name(cabin, fare));
    }

    void opened(List<CabinStock> cabins) {
        cabins.forEach(cabin -> cabin.fares().forEach(fare -> opened(cabin.cabin(), fare)));
    }

    void opened(Cabin cabin, FareStock fare) {
        if (fare.conditions() != null) {
            byFare.put(name(cabin, fare.fare()), fare.conditions());
        }
    }

    void planned(List<CabinPlan> cabins) {
        cabins.forEach(cabin ->
                cabin.fares()
                        .forEach(fare ->
                                byFare.put(name(cabin.cabin(), fare.code()), fare.conditions())));
    }

    private static String name(Cabin cabin, FareCode fare) {
        return cabin + "/" + fare;
    }
}
