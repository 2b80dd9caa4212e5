package dev.skyledger.platform.problem;

import dev.skyledger.contracts.refusal.CabinHasBlocks;
import dev.skyledger.contracts.refusal.OverbookingInUse;
import dev.skyledger.contracts.refusal.OversaleOver;
import dev.skyledger.contracts.refusal.OversaleStands;
import dev.skyledger.contracts.refusal.SeatTaken;
import dev.skyledger.contracts.refusal.SeatsNotFree;
import dev.skyledger.contracts.refusal.StillInUse;

/** Words the refusals that are about the seats of a cabin. */
final class SeatProblems {

    private SeatProblems() {}

    static Problem of(StillInUse it) {
        return Problem.of(
                        ProblemCatalogue.STILL_IN_USE,
                        "%s %s have flights to come; move or cancel those first, or keep them in the list."
                                .formatted(it.what(), String.join(", ", it.codes())))
                .with("codes", it.codes());
    }

    static Problem of(CabinHasBlocks it) {
        return Problem.of(
                        ProblemCatalogue.CABIN_HAS_BLOCKS,
                        "Seats blocked in %s: %d; remove the blocks before the cabin changes under them."
                                .formatted(it.cabin(), it.blocked()))
                .with("cabin", it.cabin())
                .with("blocked", it.blocked());
    }

    static Problem of(OverbookingInUse it) {
        return Problem.of(
                        ProblemCatalogue.OVERBOOKING_IN_USE,
                        "%s is overbooked by %d seats; authorise at least that many."
                                .formatted(it.cabin(), it.used()))
                .with("cabin", it.cabin())
                .with("wanted", it.wanted())
                .with("used", it.used());
    }

    static Problem of(OversaleStands it) {
        return Problem.of(
                        ProblemCatalogue.OVERSALE_STANDS,
                        "Seats given away too many: %d; move or cancel bookings, or authorise the overbooking."
                                .formatted(it.excess()))
                .with("oversaleId", it.oversale())
                .with("excess", it.excess());
    }

    static Problem of(OversaleOver it) {
        return Problem.of(ProblemCatalogue.OVERSALE_OVER).with("oversaleId", it.oversale());
    }

    static Problem of(SeatsNotFree it) {
        return Problem.of(
                        ProblemCatalogue.SEATS_NOT_FREE,
                        "Seats free in %s: %d; block at most that many."
                                .formatted(it.cabin(), it.free()))
                .with("cabin", it.cabin())
                .with("wanted", it.wanted())
                .with("free", it.free());
    }

    static Problem of(SeatTaken it) {
        return Problem.of(
                        ProblemCatalogue.SEAT_TAKEN,
                        it.alternatives().isEmpty()
                                ? "Seat %s is taken and no other is free.".formatted(it.seat())
                                : "Seat %s is taken; choose another, such as %s."
                                        .formatted(it.seat(), it.alternatives().getFirst()))
                .with("flightId", it.flight())
                .with("seat", it.seat())
                .with("alternatives", it.alternatives());
    }
}
