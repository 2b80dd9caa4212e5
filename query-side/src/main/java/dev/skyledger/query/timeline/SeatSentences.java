package dev.skyledger.query.timeline;

import dev.skyledger.contracts.inventory.HoldExtended;
import dev.skyledger.contracts.inventory.HoldLapsed;
import dev.skyledger.contracts.inventory.SeatsAssigned;
import dev.skyledger.contracts.inventory.SeatsHeld;
import dev.skyledger.contracts.inventory.SeatsReleased;
import dev.skyledger.contracts.inventory.SeatsSold;
import dev.skyledger.contracts.inventory.SoldSeatsReturned;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.InventoryId;
import java.util.Map;
import java.util.Optional;

/** Says what happened to the seats of a booking. */
final class SeatSentences {

    private SeatSentences() {}

    static Optional<Sentence> of(Object event) {
        return switch (event) {
            case SeatsHeld it ->
                    Optional.of(
                            Sentence.of(
                                    it,
                                    "%s set aside%s.".formatted(seats(it.seats()), kept(it)),
                                    details(it.inventory(), it.fare(), it.seats())));
            case HoldExtended it ->
                    Optional.of(
                            Sentence.of(
                                    it,
                                    "The seats are set aside for longer.",
                                    Map.of(
                                            "flightId", it.inventory().flight(),
                                            "until", it.until())));
            case SeatsSold it ->
                    Optional.of(
                            Sentence.of(
                                    it,
                                    "%s sold.".formatted(seats(it.seats())),
                                    details(it.inventory(), it.fare(), it.seats())));
            case SeatsReleased it ->
                    Optional.of(
                            Sentence.of(
                                    it,
                                    "%s given back.".formatted(seats(it.seats())),
                                    details(it.inventory(), it.fare(), it.seats())));
            case SoldSeatsReturned it ->
                    Optional.of(
                            Sentence.of(
                                    it,
                                    "%s returned after the sale.".formatted(seats(it.seats())),
                                    details(it.inventory(), it.fare(), it.seats())));
            case HoldLapsed it ->
                    Optional.of(
                            Sentence.of(
                                    it,
                                    "The hold on %s lapsed."
                                            .formatted(
                                                    it.seats() == 1
                                                            ? "one seat"
                                                            : it.seats() + " seats"),
                                    details(it.inventory(), it.fare(), it.seats())));
            case SeatsAssigned it -> Optional.of(assigned(it));
            default -> Optional.empty();
        };
    }

    private static String kept(SeatsHeld it) {
        var kept = it.ofBlocks();
        if (kept == 0) {
            return "";
        }
        return kept == it.seats()
                ? " of those kept for the code"
                : ", %d of those kept for the code".formatted(kept);
    }

    private static Sentence assigned(SeatsAssigned it) {
        var numbers = it.places().stream().map(place -> place.seat().value()).toList();
        var text =
                switch (numbers.size()) {
                    case 0 -> "The seats that were assigned are not there any more.";
                    case 1 -> "Seat %s is assigned.".formatted(numbers.getFirst());
                    default -> "Seats %s are assigned.".formatted(String.join(", ", numbers));
                };
        return Sentence.of(
                it, text, Map.of("flightId", it.inventory().flight(), "seats", it.places()));
    }

    private static String seats(int number) {
        return number == 1 ? "One seat was" : number + " seats were";
    }

    private static Map<String, Object> details(InventoryId inventory, FareCode fare, int seats) {
        return Map.of("flightId", inventory.flight(), "fareCode", fare, "seats", seats);
    }
}
