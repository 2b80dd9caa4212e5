package dev.skyledger.command.inventory;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import dev.skyledger.contracts.flight.CabinPlan;
import dev.skyledger.contracts.flight.Conditions;
import dev.skyledger.contracts.flight.SaleTerms;
import dev.skyledger.contracts.inventory.CabinStock;
import dev.skyledger.contracts.inventory.FareOpened;
import dev.skyledger.contracts.inventory.FareStock;
import dev.skyledger.contracts.inventory.InventoryEvent;
import dev.skyledger.contracts.inventory.InventoryOpened;
import dev.skyledger.contracts.inventory.PlanAdopted;
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

    /** What the seats of a hold are sold under; the oldest fares do not say it. */
    @Nullable SaleTerms termsOf(Hold hold, SalesEnd end) {
        var conditions = byFare.get(name(hold.cabin(), hold.fare()));
        return conditions == null ? null : new SaleTerms(conditions, end.at());
    }

    void evolve(InventoryEvent event) {
        if (event instanceof InventoryOpened opened) {
            opened(opened.cabins());
        } else if (event instanceof FareOpened opened) {
            opened(opened.cabin(), opened.fare());
        } else if (event instanceof PlanAdopted adopted) {
            planned(adopted.cabins());
        }
    }

    private void opened(List<CabinStock> cabins) {
        cabins.forEach(cabin -> cabin.fares().forEach(fare -> opened(cabin.cabin(), fare)));
    }

    private void opened(Cabin cabin, FareStock fare) {
        if (fare.conditions() != null) {
            byFare.put(name(cabin, fare.fare()), fare.conditions());
        }
    }

    private void planned(List<CabinPlan> cabins) {
        cabins.forEach(cabin ->
                cabin.fares()
                        .forEach(fare ->
                                byFare.put(name(cabin.cabin(), fare.code()), fare.conditions())));
    }

    private static String name(Cabin cabin, FareCode fare) {
        return cabin + "/" + fare;
    }
}
