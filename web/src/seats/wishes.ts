import type { SeatOfBooking, SeatWish } from '../api/types';

/** Who sits where on one flight, by passenger. */
export type Seating = Record<string, string>;

/** Who would rather sit elsewhere, and where, by flight of the booking. */
export type Picks = Record<string, Seating>;

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

/** Of a seating, those who would sit elsewhere than now. */
export function picksOf(now: Seating, wanted: Seating): Seating {
    return Object.fromEntries(Object.entries(wanted).filter(([passengerId, seat]) => now[passengerId] !== seat));
}

/** One seat has gone to somebody else: whoever picked it sits as before, and the others as they wish, if that goes. */
export function withoutSeat(picked: Seating, now: Seating, gone: string | undefined): Seating {
    const loser = Object.keys(picked).find((id) => picked[id] === gone);
    if (!loser) return picked;
    const { [loser]: _, ...others } = picked;
    const before = now[loser];
    return before !== undefined && Object.values(others).includes(before) ? {} : others;
}

/** What is to be asked for on one flight. */
export function wishesOf(itemId: string, now: Seating, picked: Seating): SeatWish[] {
    return Object.entries(picksOf(now, picked)).map(([passengerId, seat]) => ({ itemId, passengerId, seat }));
}
