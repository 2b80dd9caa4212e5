package dev.skyledger.command.inventory;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.skyledger.command.inventory.CabinSeats.Bounds;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FareCode;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;

/** The cabins of a flight as their seats are sold. A snapshot stores them as a plain list. */
class Cabins {

    private final EnumMap<Cabin, CabinSeats> cabins = new EnumMap<>(Cabin.class);

    Cabins() {}

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    Cabins(Collection<CabinSeats> all) {
        all.forEach(this::put);
    }

    @JsonValue
    Collection<CabinSeats> all() {
        return cabins.values();
    }

    CabinSeats of(Cabin cabin) {
        return cabins.getOrDefault(cabin, CabinSeats.none(cabin));
    }

    void put(CabinSeats cabin) {
        cabins.put(cabin.cabin(), cabin);
    }

    void bound(Cabin cabin, UnaryOperator<Bounds> change) {
        put(of(cabin).bound(change));
    }

    void change(Cabin cabin, FareCode fare, UnaryOperator<FareSeats> change) {
        put(of(cabin).changed(fare, change));
    }

    void take(Hold hold) {
        change(hold.cabin(), hold.fare(), fare -> fare.plus(hold.seats()));
    }

    void giveBack(Hold hold) {
        change(hold.cabin(), hold.fare(), fare -> fare.plus(-hold.seats()));
    }

    /**
     * As they will be when these holds have ended, and what ends with them; so many seats of each
     * go back to blocks.
     */
    Cabins without(List<Hold> lapsed, ToIntFunction<Hold> toBlocks) {
        if (lapsed.isEmpty()) {
            return this;
        }
        var after = new Cabins(cabins.values());
        for (var hold : lapsed) {
            var kept = toBlocks.applyAsInt(hold);
            after.giveBack(hold);
            after.bound(hold.cabin(), bounds -> bounds.blocking(kept));
        }
        for (var cabin : cabins.values()) {
            if (after.of(cabin.cabin()).excess() <= 0) {
                after.bound(cabin.cabin(), bounds -> bounds.during(null));
            }
        }
        return after;
    }
}
