import type { Oversale } from '../api/types';

/** As many bookings as one request may ask. */
export const MOST_ASKED = 100;

export type Holder = Oversale['holders'][number];
export type Asked = Oversale['asked'][number];

/** What a booking is called, or its id as long as nobody has heard its name. */
export function called({ locator, bookingId }: Pick<Holder, 'locator' | 'bookingId'>): string {
    return locator ?? bookingId;
}

/** Who has seats there and was not asked for them yet; nobody is asked twice. */
export function canBeAsked({ holders, asked }: Oversale): Holder[] {
    return holders.filter(({ bookingId }) => asked.every((before) => before.bookingId !== bookingId));
}

/** Those of the chosen that still have seats, which may have changed since they were chosen. */
export function stillChosen(oversale: Oversale, chosen: string[]): Holder[] {
    return canBeAsked(oversale).filter(({ bookingId }) => chosen.includes(bookingId));
}

export function seatsOf(holders: { seats: number }[]): number {
    return holders.reduce((all, { seats }) => all + seats, 0);
}

/** The seats of those who were asked and have neither given them back nor keep them. */
export function seatsAwaited({ asked }: Oversale): number {
    return seatsOf(asked.filter(({ answer }) => !answer));
}
