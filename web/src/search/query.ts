import type { FlightSearch, SortOrder } from '../api/calls';
import type { Cabin, Money, Offer, Segment } from '../api/types';
import { dateInDays, daysAfter } from '../shared/clock';
import { daysLater } from '../text/format';

export const CABINS: Cabin[] = ['ECONOMY', 'PREMIUM', 'BUSINESS', 'FIRST'];
export const SORTS: SortOrder[] = ['price', 'best', 'fastest', 'departure'];
export const MOST_LEGS = 6;

export type Party = { adults: number; children: number; infants: number };
export type WantedLeg = { origin: string; destination: string; date: string };

/** What narrows the results; each part may be missing. */
export type Filters = {
    maxStops?: number;
    airlines?: string;
    departAfter?: string;
    departBefore?: string;
    maxPrice?: string;
};

/** The first leg is the query's own; `returnDate` makes it there and back, `legs` a journey over several cities. */
export type SearchQuery = Party &
    WantedLeg &
    Filters & {
        cabin: Cabin;
        sort: SortOrder;
        returnDate?: string;
        legs?: string;
    };

export type Trip = 'oneWay' | 'return' | 'several';

export function tripOf(query: SearchQuery): Trip {
    return query.legs !== undefined ? 'several' : query.returnDate !== undefined ? 'return' : 'oneWay';
}

/** One fare of an itinerary, as whoever shows it can be asked to take it. */
export type FareChoice = { offerId: string; fareCode: string; price: Money; isCheapest: boolean };

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

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const TIME = /^\d{2}:\d{2}$/;
const LEG = /^([A-Z]{3})-([A-Z]{3})-(\d{4}-\d{2}-\d{2})$/;

const like = (form: RegExp, value: unknown) => (form.test(String(value ?? '')) ? String(value) : undefined);

/** LIS-JFK-2026-12-20, one after the other, by commas. */
export function furtherLegs(query: SearchQuery): WantedLeg[] {
    return (query.legs ?? '').split(',').flatMap((text) => {
        const [, origin = '', destination = '', date = ''] = LEG.exec(text) ?? [];
        return origin ? [{ origin, destination, date }] : [];
    });
}

export const legText = ({ origin, destination, date }: WantedLeg) => `${origin}-${destination}-${date}`;

/** The same journey begun on another day: what comes after moves along, unless the way back has a day of its own. */
export function onDay(query: SearchQuery, date: string, returnDate?: string): SearchQuery {
    const moved = (day: string) => daysAfter(day, daysLater(query.date, date));
    const legs = furtherLegs(query).map((leg) => legText({ ...leg, date: moved(leg.date) }));
    return {
        ...query,
        date,
        ...(query.returnDate ? { returnDate: returnDate ?? moved(query.returnDate) } : {}),
        ...(legs.length > 0 ? { legs: legs.join(',') } : {}),
    };
}

/** All ways of a journey, the first one first. */
export function waysOf(query: SearchQuery): WantedLeg[] {
    const { origin, destination, date, returnDate } = query;
    const back = returnDate ? [{ origin: destination, destination: origin, date: returnDate }] : furtherLegs(query);
    return [{ origin, destination, date }, ...back];
}

/** When a leg is flown, counted from 1. */
export function dayOf(query: SearchQuery, leg: number): string {
    const later = query.returnDate ?? furtherLegs(query)[leg - 2]?.date;
    return leg === 1 ? query.date : (later ?? query.date);
}

/** The same journey with one of its legs, counted from 1, on another day: what comes after it moves along. */
export function onDayOf(query: SearchQuery, leg: number, date: string): SearchQuery {
    if (leg === 1) {
        return onDay(query, date);
    }
    if (query.returnDate) {
        return { ...query, returnDate: date };
    }
    const days = daysLater(dayOf(query, leg), date);
    const moved = (it: WantedLeg) => ({ ...it, date: daysAfter(it.date, days) });
    const legs = furtherLegs(query).map((it, at) => legText(at < leg - 2 ? it : moved(it)));
    return { ...query, legs: legs.join(',') };
}

/** How many of the filters narrow the results. */
export function filtersIn({ maxStops, airlines, departAfter, departBefore, maxPrice }: Filters): number {
    const isSet = [maxStops !== undefined && maxStops < 2, airlines, departAfter ?? departBefore, maxPrice];
    return isSet.filter(Boolean).length;
}

/** The same question without what narrows its answer. */
export function withoutFilters(query: SearchQuery): SearchQuery {
    const { maxStops: _, airlines: __, departAfter: ___, departBefore: ____, maxPrice: _____, ...rest } = query;
    return rest;
}

/** Whether only filters or the order differ, so that the old answer may stand while the new one comes. */
export function isSameQuestion(one: SearchQuery, other: SearchQuery): boolean {
    const plain = (query: SearchQuery) => JSON.stringify(Object.entries({ ...withoutFilters(query), sort: '' }).sort());
    return plain(one) === plain(other);
}

/** Only what is there, so that addresses stay short. */
function filtersOf(raw: Record<string, unknown>): Filters {
    const filters: Filters = {
        airlines: like(/^[A-Z0-9]{2}(,[A-Z0-9]{2})*$/, raw.airlines),
        departAfter: like(TIME, raw.departAfter),
        departBefore: like(TIME, raw.departBefore),
        maxPrice: like(/^\d{1,9}(\.\d{1,2})?$/, raw.maxPrice),
        maxStops: raw.maxStops === undefined ? undefined : within(raw.maxStops, 0, 2),
    };
    return Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined));
}

/** A link may have been typed or cut by hand: what makes no sense falls back to something that does. */
export function searchOf(raw: Record<string, unknown>): SearchQuery {
    const date = like(DATE, raw.date) ?? dateInDays(8);
    const returnDate = like(DATE, raw.returnDate);
    const legs = String(raw.legs ?? '')
        .split(',')
        .filter((leg) => LEG.test(leg))
        .slice(0, MOST_LEGS - 1)
        .join(',');
    return {
        origin: iata(raw.origin),
        destination: iata(raw.destination),
        date,
        ...partyOf(raw),
        cabin: CABINS.find((cabin) => cabin === raw.cabin) ?? 'ECONOMY',
        sort: SORTS.find((sort) => sort === raw.sort) ?? 'price',
        ...(legs ? { legs } : returnDate && returnDate >= date ? { returnDate } : {}),
        ...filtersOf(raw),
    };
}

export function flightSearch(query: SearchQuery): FlightSearch {
    const { origin, destination, date, returnDate, legs, airlines, maxPrice, ...rest } = query;
    const route = legs
        ? { leg: [legText(query), ...furtherLegs(query).map(legText)] }
        : { origin, destination, date, ...(returnDate ? { returnDate } : {}) };
    return {
        ...rest,
        ...route,
        ...(airlines ? { airlines: airlines.split(',') } : {}),
        ...(maxPrice ? { maxPrice: Number(maxPrice) } : {}),
        limit: 20,
    };
}

export function travellers(party: Party): number {
    return party.adults + party.children + party.infants;
}

/** Which fare is taken on each flight: the cheapest may differ from flight to flight, any other is one for all. */
export function faresOf(segments: Segment[], { fareCode, isCheapest }: Pick<FareChoice, 'fareCode' | 'isCheapest'>) {
    return segments.map(({ flightId, cabin, fareCode: own }) => ({
        flightId,
        cabin,
        fareCode: isCheapest ? own : fareCode,
    }));
}

/** What a fare's link carries to the booking form: the offer, and which flights for whom at which price. */
export function choiceOf(offer: Offer, choice: FareChoice, party: Party) {
    const segments = offer.legs.flatMap((leg) => leg.segments);
    const items = faresOf(segments, choice).map(({ flightId, fareCode }) => `${flightId}~${fareCode}`);
    return {
        offer: choice.offerId,
        items: items.join(','),
        total: `${choice.price.currency}${choice.price.amount}`,
        adults: party.adults,
        children: party.children,
        infants: party.infants,
    };
}
