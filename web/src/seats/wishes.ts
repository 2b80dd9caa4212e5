import type { SeatOfBooking, SeatWish } from '../api/types';

/** Who sits where on one flight, by passenger. */
export type Seating = Record<string, string>;

export function seatingOn(itemId: string, seats: SeatOfBooking[]): Seating {
    return Object.fromEntries(
        seats.filter((seat) => seat.itemId === itemId).map(({ passengerId, seat }) => [passengerId, seat]),
    );
}

/** A passenger takes a seat; whoever of the party had it takes theirs. */
export function seatedAt(seating: Seating, passengerId: string, seat: string): Seating {
    const other = Object.keys(seating).find((id) => seating[id] === seat && id !== passengerId);
    const before = seating[passengerId];
    return {
        ...seating,
        ...(other && before ? { [other]: before } : {}),
        [passengerId]: seat,
    };
}

/** What is to be asked for: those who would sit elsewhere than now. */
export function wishesOf(itemId: string, now: Seating, wanted: Seating): SeatWish[] {
    return Object.entries(wanted)
        .filter(([passengerId, seat]) => now[passengerId] !== seat)
        .map(([passengerId, seat]) => ({ itemId, passengerId, seat }));
}
