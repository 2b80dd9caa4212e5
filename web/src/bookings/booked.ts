import type { PriceAlert } from '../alerts/calls';
import { justBelow } from '../alerts/target';
import type { AlertRequest, Booking, BookingItem, Flight } from '../api/types';
import { now } from '../shared/clock';
import { flying, partyIn } from './people';

/** A flight that was bought and is still ahead, as it was paid for: for all of its people, or the price is another. */
function wishOf(booking: Booking, item: BookingItem, flight: Flight): AlertRequest[] {
    const people = flying(booking, item);
    const target = item.price && justBelow(item.price);
    const isAhead = flight.status === 'SCHEDULED' && Date.parse(flight.departure) > now();
    const isWhole = people.length === booking.passengers.length;
    if (item.status !== 'CONFIRMED' || !isAhead || !isWhole || !item.cabin || !target || Number(target.amount) <= 0) {
        return [];
    }
    const day = flight.departure.slice(0, 10);
    const { origin, destination } = flight;
    return [{ origin, destination, from: day, to: day, ...partyIn(people), cabin: item.cabin, maxStops: 0, target }];
}

/** What would be cheaper than each flight of a booking was: a direct flight on its day, for its people in its cabin. */
export function cheaperThan(booking: Booking, flights: Flight[]): AlertRequest[] {
    return booking.items.flatMap((item) => {
        const flight = flights.find(({ flightId }) => flightId === item.flightId);
        return flight ? wishOf(booking, item, flight) : [];
    });
}

/** Whether an alert waits for that already. */
export function isFor(alert: PriceAlert, wish: AlertRequest): boolean {
    const plain = (it: PriceAlert | AlertRequest) =>
        [it.origin, it.destination, it.from, it.to, it.adults, it.children ?? 0, it.infants ?? 0, it.cabin]
            .concat([it.maxStops ?? 0, it.target?.amount, it.target?.currency])
            .join();
    return alert.status !== 'ENDED' && plain(alert) === plain(wish);
}
