import type { SeatOfBooking, SeatWish } from '../api/types';

/** Who sits where on one flight, by passenger. */
export type Seating = Record<string, string>;

export function seatingOn(itemId: string, seats: SeatOfBooking[]): Seating {
    return Object.fromEntries(
        seats.filter((seat) => seat.itemId === itemId).map(({ passengerId, seat }) => [passengerId, seat]),
    );
}

/** A passenger takes a seat; whoever of the party had it takes theirs, and keeps it from one who has none. */
export function seatedAt(seating: Seating, passengerId: string, seat: string): Seating {
    const other = Object.keys(seating).find((id) => seating[id] === seat && id !== passengerId);
    const before = seating[passengerId];
    if (other && !before) return seating;
    return {
        ...seating,
        ...(other && before ? { [other]: before } : {}),
        [passengerId]: seat,
    };
}

/** One seat has gone to somebody else: whoever wanted it sits as before, and the others as they wish, if that goes. */
export function withoutSeat(wanted: Seating, now: Seating, gone: string | undefined): Seating {
    const loser = Object.keys(wanted).find((id) => wanted[id] === gone);
    if (!loser) return now;
    const { [loser]: _, ...others } = wanted;
    const before = now[loser];
    if (before === undefined) return others;
    return Object.values(others).includes(before) ? now : { ...others, [loser]: before };
}

/** What is to be asked for: those who would sit elsewhere than now. */
export function wishesOf(itemId: string, now: Seating, wanted: Seating): SeatWish[] {
    return Object.entries(wanted)
        .filter(([passengerId, seat]) => now[passengerId] !== seat)
        .map(([passengerId, seat]) => ({ itemId, passengerId, seat }));
}
