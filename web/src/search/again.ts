import type { Cabin, Flight } from '../api/types';
import { dateInDays } from '../shared/clock';
import { localDate } from '../text/format';
import { legText, onDay, type Party, type SearchQuery, type WantedLeg } from './query';

type Flown = Pick<Flight, 'origin' | 'destination' | 'departure' | 'arrival'>;

const LONGEST_CHANGE = 24 * 60 * 60_000;

/** Where a journey goes, leg by leg: flights between which one only changes are one leg. */
export function legsFlown(flights: Flown[]): WantedLeg[] {
    const ordered = [...flights].sort((one, other) => Date.parse(one.departure) - Date.parse(other.departure));
    const legs: Flown[][] = [];
    for (const flight of ordered) {
        const last = legs.at(-1);
        if (last && isChange(last, flight)) last.push(flight);
        else legs.push([flight]);
    }
    return legs.flatMap((leg) => {
        const [first, last] = [leg[0], leg.at(-1)];
        return first && last
            ? [{ origin: first.origin, destination: last.destination, date: localDate(first.departure) }]
            : [];
    });
}

/** Whoever goes on within a day goes on, unless it is back to where they came from. */
function isChange(leg: Flown[], next: Flown): boolean {
    const [first, last] = [leg[0], leg.at(-1)];
    return (
        first !== undefined &&
        last !== undefined &&
        last.destination === next.origin &&
        first.origin !== next.destination &&
        Date.parse(next.departure) - Date.parse(last.arrival) < LONGEST_CHANGE
    );
}

/** The search that finds such a journey for the same people; one that has left begins tomorrow. */
export function searchLike(flights: Flown[], party: Party, cabin: Cabin | undefined): SearchQuery | undefined {
    const [first, ...further] = legsFlown(flights);
    if (!first) {
        return undefined;
    }
    const [back] = further;
    const isReturn = further.length === 1 && back?.origin === first.destination && back.destination === first.origin;
    const query: SearchQuery = {
        ...first,
        ...party,
        cabin: cabin ?? 'ECONOMY',
        sort: 'price',
        ...(isReturn ? { returnDate: back.date } : {}),
        ...(!isReturn && further.length > 0 ? { legs: further.map(legText).join(',') } : {}),
    };
    return first.date < dateInDays(0) ? onDay(query, dateInDays(1)) : query;
}
