import type { AdministeredFlight, Cabin, FareConditions, FlightPlanRequest, FlightRequest, Money } from '../api/types';
import { CABINS } from '../search/query';
import { dateInDays, daysAfter } from '../shared/clock';
import { digitsOf } from '../text/currency';
import { daysLater, localDate } from '../text/format';

export type FareDraft = {
    fareCode: string;
    amount: string;
    currency: string;
    seats: number;
    refundPercent: number;
    changeFee: string;
    bags: number;
    /** What a child or an infant pays where that is said; the form leaves it as it is. */
    others?: Pick<FareConditions, 'childPrice' | 'infantPrice'>;
};
export type CabinDraft = { cabin: Cabin; capacity: number; fares: FareDraft[] };
export type Repeats = { days: Weekday[]; until: string };
export type FlightDraft = {
    flightNumber: string;
    origin: string;
    destination: string;
    departure: string;
    arrival: string;
    cabins: CabinDraft[];
    /** On which days of the week a new flight goes, where it goes more than once. */
    repeats?: Repeats;
    /** Why a flight that is scheduled is changed, and whether seats may go that somebody has. */
    reason?: string;
    allowOversale?: boolean;
};

/** As the API names them, in the order of a week. */
export const WEEKDAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

const SEASON_DAYS = 90;

const NEW_FARE = { fareCode: '', amount: '', refundPercent: 0, changeFee: '', bags: 1 };
const NEW_CAPACITY = { ECONOMY: 150, PREMIUM: 24, BUSINESS: 16, FIRST: 8 };

/** A fare more in a cabin, in the currency of the others, for a flight is sold in one. */
export function newFare({ capacity }: CabinDraft, currency: string): FareDraft {
    return { ...NEW_FARE, currency, seats: capacity };
}

/** A cabin more, with one fare to begin with. */
export function newCabin(cabin: Cabin, currency: string): CabinDraft {
    const capacity = NEW_CAPACITY[cabin];
    return { cabin, capacity, fares: [{ ...NEW_FARE, fareCode: 'STANDARD', currency, seats: capacity }] };
}

/** The cabins that a flight has not yet. */
export function cabinsMissing({ cabins }: FlightDraft): Cabin[] {
    return CABINS.filter((cabin) => cabins.every((known) => known.cabin !== cabin));
}

/** The cabins that a flight had and that were taken away from it. */
export function cabinsTaken({ cabins }: FlightDraft, before: FlightDraft): CabinDraft[] {
    return before.cabins.filter(({ cabin }) => cabins.every((left) => left.cabin !== cabin));
}

/** What a flight is sold in. */
export function currencyOf({ cabins }: FlightDraft): string {
    return cabins[0]?.fares[0]?.currency ?? '';
}

/** The whole flight in another currency; the amounts stay as they were typed. */
export function soldIn(draft: FlightDraft, currency: string): FlightDraft {
    const cabins = draft.cabins.map((cabin) => ({
        ...cabin,
        fares: cabin.fares.map((fare) => ({ ...fare, currency })),
    }));
    return { ...draft, cabins };
}

export function newFlight(currency: string): FlightDraft {
    const date = dateInDays(14);
    return {
        flightNumber: '',
        origin: '',
        destination: '',
        departure: `${date}T10:00`,
        arrival: `${date}T12:30`,
        cabins: [newCabin('ECONOMY', currency)],
    };
}

/** The airport's own clock, without its offset: the form speaks local time, as the API takes it. */
function wallClock(instant: string): string {
    return instant.slice(0, 16);
}

export function draftOf(flight: AdministeredFlight): FlightDraft {
    return {
        flightNumber: flight.flightNumber,
        origin: flight.origin,
        destination: flight.destination,
        departure: wallClock(flight.departure),
        arrival: wallClock(flight.arrival),
        cabins: flight.cabins.map(({ cabin, capacity, fares }) => ({
            cabin,
            capacity,
            fares: fares.map((fare) => ({
                fareCode: fare.fareCode,
                amount: fare.price.amount,
                currency: fare.price.currency,
                seats: fare.seats,
                refundPercent: fare.conditions.refundPercent,
                changeFee: fare.conditions.changeFee?.amount ?? '',
                bags: fare.conditions.bags,
                others: pricesOf(fare.conditions),
            })),
        })),
    };
}

/** A time that was left alone is sent as it came: where clocks go back, its local time alone could mean another. */
function timeFrom(local: string, before: string | undefined): string {
    return before !== undefined && wallClock(before) === local ? before : local;
}

/** What is asked for; `before` is the flight that is changed, where there is one. */
export function requestOf(draft: FlightDraft, before?: AdministeredFlight): FlightRequest {
    return {
        flightNumber: draft.flightNumber.trim().toUpperCase(),
        origin: draft.origin,
        destination: draft.destination,
        departure: timeFrom(draft.departure, before?.departure),
        arrival: timeFrom(draft.arrival, before?.arrival),
        cabins: draft.cabins.map(({ cabin, capacity, fares }) => ({
            cabin,
            capacity,
            fares: fares.map((fare) => ({
                fareCode: fare.fareCode.trim().toUpperCase(),
                price: moneyOf(fare.amount, fare.currency),
                seats: Math.min(fare.seats, capacity),
                conditions: conditionsOf(fare),
            })),
        })),
        ...(draft.reason?.trim() ? { reason: draft.reason.trim() } : {}),
        ...(draft.allowOversale ? { allowOversale: true } : {}),
    };
}

/** On these days of the week, at first for a season; on none it goes once. */
export function repeatedOn(draft: FlightDraft, days: Weekday[]): Repeats | undefined {
    const until = draft.repeats?.until ?? daysAfter(localDate(draft.departure), SEASON_DAYS);
    return days.length > 0 ? { days, until } : undefined;
}

/** The flight on each of its days, from the one that was written down. */
export function planOf(draft: FlightDraft, { days, until }: Repeats): FlightPlanRequest {
    const { flightNumber, origin, destination, cabins } = requestOf(draft);
    return {
        ...{ flightNumber, origin, destination, cabins, until },
        from: localDate(draft.departure),
        operatingDays: WEEKDAYS.filter((day) => days.includes(day)),
        departure: timeOf(draft.departure),
        arrival: timeOf(draft.arrival),
        arrivesDaysLater: daysLater(draft.departure, draft.arrival),
    };
}

function timeOf(local: string): string {
    return local.slice(11, 16);
}

function conditionsOf({ refundPercent, changeFee, bags, currency, others }: FareDraft): FareConditions {
    const fee = changeFee.trim() ? { changeFee: moneyOf(changeFee, currency) } : {};
    return { ...others, ...fee, refundPercent, bags };
}

function pricesOf({ childPrice, infantPrice }: FareConditions): FareDraft['others'] {
    return { ...(childPrice ? { childPrice } : {}), ...(infantPrice ? { infantPrice } : {}) };
}

function moneyOf(amount: string, currency: string): Money {
    return { amount: Number(amount).toFixed(digitsOf(currency)), currency };
}
