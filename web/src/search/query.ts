import type { FlightSearch, SortOrder } from '../api/calls';
import type { Cabin, Money, Offer, Segment } from '../api/types';
import { dateInDays } from '../shared/clock';

export const CABINS: Cabin[] = ['ECONOMY', 'PREMIUM', 'BUSINESS', 'FIRST'];
export const SORTS: SortOrder[] = ['price', 'fastest', 'departure'];

export type Party = { adults: number; children: number; infants: number };
export type SearchQuery = Party & {
    origin: string;
    destination: string;
    date: string;
    cabin: Cabin;
    sort: SortOrder;
};

/** One fare of an itinerary, as whoever shows it can be asked to take it. */
export type FareChoice = { offerId: string; fareCode: string; price: Money };

export const ALONE: Party = { adults: 1, children: 0, infants: 0 };

export function within(value: unknown, least: number, most: number): number {
    const n = Math.trunc(Number(value));
    return Number.isFinite(n) ? Math.min(Math.max(n, least), most) : least;
}

export function partyOf(raw: Record<string, unknown>): Party {
    const adults = within(raw.adults ?? 1, 1, 9);
    return { adults, children: within(raw.children, 0, 9 - adults), infants: within(raw.infants, 0, adults) };
}

const iata = (value: unknown) =>
    String(value ?? '')
        .toUpperCase()
        .slice(0, 3);

/** A link may have been typed or cut by hand: what makes no sense falls back to something that does. */
export function searchOf(raw: Record<string, unknown>): SearchQuery {
    const date = String(raw.date ?? '');
    return {
        origin: iata(raw.origin),
        destination: iata(raw.destination),
        date: /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : dateInDays(8),
        ...partyOf(raw),
        cabin: CABINS.find((cabin) => cabin === raw.cabin) ?? 'ECONOMY',
        sort: SORTS.find((sort) => sort === raw.sort) ?? 'price',
    };
}

export function flightSearch(query: SearchQuery): FlightSearch {
    return { ...query, limit: 20 };
}

export function travellers(party: Party): number {
    return party.adults + party.children + party.infants;
}

/** What a fare's link carries to the booking form: which flights, for whom, at which price. */
export function choiceOf(offer: Offer, { offerId, fareCode, price }: FareChoice, party: Party) {
    const segments = offer.legs.flatMap((leg) => leg.segments);
    const fareOf = (segment: Segment) => (offerId === offer.offerId ? segment.fareCode : fareCode);
    const items = segments.map((segment) => `${segment.flightId}~${fareOf(segment)}`).join(',');
    return {
        items,
        total: `${price.currency}${price.amount}`,
        adults: party.adults,
        children: party.children,
        infants: party.infants,
    };
}
