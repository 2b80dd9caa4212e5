package dev.skyledger.command.inventory;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.skyledger.contracts.flight.SeatMap;
import dev.skyledger.contracts.inventory.Place;
import dev.skyledger.contracts.shared.SeatNo;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who has which seat of a cabin that has a map: a hold or a block, each by its name. A snapshot
 * stores the map and those.
 */
class Seating {

    private final SeatMap map;
    private final Map<String, String> occupants;
    private final FreeSeats free;

    Seating(SeatMap map) {
        this(new Stored(map, Map.of()));
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    Seating(Stored stored) {
        map = stored.map;
        occupants = new HashMap<>(stored.occupants);
        free = new FreeSeats(map);
        occupants.keySet().forEach(seat -> free.take(new SeatNo(seat)));
    }

    /** What cannot be known from elsewhere. */
    record Stored(SeatMap map, Map<String, String> occupants) {}

    @JsonValue
    Stored stored() {
        return new Stored(map, occupants);
    }

    SeatMap map() {
        return map;
    }

    int free() {
        return map.size() - occupants.size();
    }

    @Nullable String occupant(SeatNo seat) {
        return occupants.get(seat.value());
    }

    void occupy(Stream<SeatNo> seats, String by) {
        seats.forEach(seat -> {
            occupants.put(seat.value(), by);
            free.take(seat);
        });
    }

    void vacate(Stream<SeatNo> seats, String by) {
        seats.filter(seat -> occupants.remove(seat.value(), by)).forEach(free::giveBack);
    }

    /** As many as there are, up to so many, and together where that is possible. */
    List<SeatNo> best(int seats) {
        return best(seats, map.firstRow());
    }

    /**
     * As many of these as are wanted, and together where that is possible; who has them matters
     * not.
     */
    List<SeatNo> bestOf(List<SeatNo> these, int seats) {
        var only = new FreeSeats(map);
        map.seats().stream().filter(seat -> !these.contains(seat)).forEach(only::take);
        return new BestSeats(only).of(Math.min(seats, these.size()), 0);
    }

    private List<SeatNo> best(int seats, int nearRow) {
        return new BestSeats(free).of(Math.min(seats, free()), nearRow - map.firstRow());
    }

    /** The places of a party that has some of them, with the best free seats for the others. */
    List<Place> completed(Hold hold) {
        var standing =
                IntStream.rangeClosed(1, hold.seats())
                        .filter(number ->
                                hold.places().stream()
                                        .noneMatch(place -> place.passenger() == number))
                        .boxed()
                        .toList();
        var near = hold.places().stream().mapToInt(place -> place.seat().row()).findFirst();
        var found = best(standing.size(), near.orElse(map.firstRow()));
        var added =
                IntStream.range(0, found.size())
                        .mapToObj(at -> new Place(standing.get(at), found.get(at)));
        return Stream.concat(hold.places().stream(), added)
                .sorted(Comparator.comparingInt(Place::passenger))
                .toList();
    }

    /** Free seats, those nearest to this one first. */
    List<SeatNo> near(SeatNo wanted, int atMost) {
        return freeSeats()
                .sorted(
                        Comparator.<SeatNo>comparingInt(seat -> Math.abs(seat.row() - wanted.row()))
                                .thenComparingInt(seat -> Math.abs(seat.letter() - wanted.letter()))
                                .thenComparing(SeatNo::value))
                .limit(atMost)
                .toList();
    }

    /** The free seats furthest back. */
    List<SeatNo> last(int seats) {
        return freeSeats().toList().reversed().stream().limit(seats).toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Seating it && stored().equals(it.stored());
    }

    @Override
    public int hashCode() {
        return stored().hashCode();
    }

    private Stream<SeatNo> freeSeats() {
        return map.seats().stream().filter(seat -> !occupants.containsKey(seat.value()));
    }
}
