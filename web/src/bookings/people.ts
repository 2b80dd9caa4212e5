import type { Booking, BookingItem } from '../api/types';
import type { Party } from '../search/query';

export type Traveller = Booking['passengers'][number];

/** Who flies on a flight of a booking: all of its people, unless some gave their place up. */
export function flying(booking: Booking, item: BookingItem): Traveller[] {
    return booking.passengers.filter(({ passengerId }) => item.passengers?.includes(passengerId) ?? true);
}

/** Who has a seat of their own. */
export function seated(booking: Booking, item: BookingItem): Traveller[] {
    return flying(booking, item).filter(({ type }) => type !== 'INFANT');
}

export function partyIn(people: Traveller[]): Party {
    const number = (type: string) => people.filter((person) => person.type === type).length;
    return { adults: number('ADULT'), children: number('CHILD'), infants: number('INFANT') };
}

export function fullName({ givenName, familyName }: Traveller): string {
    return [givenName, familyName].filter(Boolean).join(' ');
}

/** The flights that a booking still has. */
export function itsFlights(booking: Booking): BookingItem[] {
    return booking.items.filter(({ status }) => status === 'HELD' || status === 'CONFIRMED');
}
