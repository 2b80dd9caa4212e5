package dev.skyledger.command.inventory;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.HoldId;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everybody who has seats: for a while, or for good. */
@JsonAutoDetect(fieldVisibility = Visibility.ANY)
class Holders {

    private LivingHolds living = new LivingHolds();
    private Map<String, Hold> sold = new HashMap<>();

    @Nullable Hold held(HoldId hold) {
        return living.find(hold);
    }

    @Nullable Hold sold(HoldId hold) {
        return sold.get(hold.value());
    }

    @Nullable Hold find(HoldId hold) {
        var bought = sold(hold);
        return bought == null ? held(hold) : bought;
    }

    /** What the hold has, bought or set aside; nothing if its moment has passed. */
    @Nullable Hold ownedAt(Instant now, HoldId hold) {
        var owned = find(hold);
        return owned == null || owned.livesAt(now) || sold(hold) != null ? owned : null;
    }

    List<Hold> lapsedAt(Instant now) {
        return living.lapsedAt(now);
    }

    Stream<Hold> in(Cabin cabin) {
        return Stream.concat(sold.values().stream(), living.all().stream())
                .filter(hold -> hold.cabin() == cabin);
    }

    /** The bookings that hold or bought seats. */
    List<BookingId> bookingsAt(Instant now) {
        var holding = living.all().stream().filter(hold -> hold.livesAt(now));
        return Stream.concat(sold.values().stream(), holding)
                .map(Hold::booking)
                .distinct()
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .toList();
    }

    void hold(Hold hold) {
        living.add(hold);
    }

    void extend(HoldId hold, Instant until) {
        var held = living.find(hold);
        if (held != null) {
            living.add(held.lasting(until));
        }
    }

    void sell(HoldId hold) {
        var held = living.remove(hold);
        if (held != null) {
            sold.put(hold.value(), held);
        }
    }

    void own(Hold hold) {
        sold.put(hold.id().value(), hold);
    }

    @Nullable Hold letGo(HoldId hold) {
        return living.remove(hold);
    }

    @Nullable Hold takeBack(HoldId hold) {
        return sold.remove(hold.value());
    }

    /** Nobody has seats of that block any more, but such as anybody could have. */
    void forget(Block block) {
        in(block.cabin())
                .filter(hold -> hold.kept().stream().anyMatch(it -> it.block().equals(block.id())))
                .toList()
                .forEach(hold ->
                        reseat(
                                hold.keeping(
                                        hold.kept().stream()
                                                .filter(it -> !it.block().equals(block.id()))
                                                .toList())));
    }

    /** The same hold, with other places. */
    void reseat(Hold hold) {
        if (sold.containsKey(hold.id().value())) {
            sold.put(hold.id().value(), hold);
        } else {
            living.add(hold);
        }
    }
}
