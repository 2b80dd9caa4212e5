package dev.skyledger.platform.fares;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.skyledger.contracts.inventory.InventoryEvent;
import dev.skyledger.contracts.shared.FlightId;
import org.jspecify.annotations.Nullable;

/**
 * Counts in memory the seats that are taken and given back while that changes nothing that can be
 * had, so that most bookings cost a view of prices nothing. What is lost with the memory is counted
 * again from the log; whatever does not follow at once upon what is known here is left to the rows.
 */
public final class QuietSeats {

    private static final int MOST = 20_000;

    private final Cache<FlightId, CountedFares> flights =
            Caffeine.newBuilder().maximumSize(MOST).executor(Runnable::run).build();

    /**
     * Whether nobody needs to look at this event; if it took seats, they are counted here. Once
     * somebody has to look at one, they look at what follows in the same transaction too.
     */
    public synchronized boolean isQuiet(FlightId flight, Object event, @Nullable Long number) {
        var moves = FlightFares.isMovedBy(event);
        var known = flights.getIfPresent(flight);
        if (known == null || !(event instanceof InventoryEvent) && !moves) {
            return !moves;
        }
        if (!follows(known, number)) {
            flights.invalidate(flight);
            return !moves;
        }
        var next = known.after(known.revision(), event, number);
        var isQuiet = !moves || known.isFollowedQuietlyBy(next, event);
        if (isQuiet) {
            flights.put(flight, next);
        }
        return isQuiet;
    }

    /** As it was before the first event of which somebody has to know, or nothing. */
    public @Nullable CountedFares before(FlightId flight) {
        return flights.getIfPresent(flight);
    }

    /** What is known of a flight more than its row says; a row that another wrote says more. */
    public CountedFares since(FlightId flight, CountedFares row) {
        var known = flights.getIfPresent(flight);
        return known != null
                        && known.revision() == row.revision()
                        && known.seats() != null
                        && row.seats() != null
                        && known.seats() >= row.seats()
                ? known
                : row;
    }

    /** The first event of a flight's seats follows on a flight of which none was seen. */
    private static boolean follows(CountedFares known, @Nullable Long number) {
        var expected = known.seats() == null ? 0 : known.seats() + 1;
        return number != null && number == expected;
    }

    /** A flight as its row has it after this transaction, with what was counted since. */
    public void remember(FlightId flight, CountedFares fares) {
        flights.put(flight, fares);
    }

    public void forget() {
        flights.invalidateAll();
    }
}
