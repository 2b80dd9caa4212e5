import type { AdministeredFlight, Cabin, FareConditions, FlightRequest, Money } from '../api/types';
import { dateInDays } from '../shared/clock';

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
export type FlightDraft = {
    flightNumber: string;
    origin: string;
    destination: string;
    departure: string;
    arrival: string;
    cabins: CabinDraft[];
};

const CURRENCY = 'EUR';

export const NEW_FARE: FareDraft = {
    fareCode: '',
    amount: '',
    currency: CURRENCY,
    seats: 0,
    refundPercent: 0,
    changeFee: '',
    bags: 1,
};

export function newFlight(): FlightDraft {
    const date = dateInDays(14);
    return {
        flightNumber: '',
        origin: '',
        destination: '',
        departure: `${date}T10:00`,
        arrival: `${date}T12:30`,
        cabins: [
            {
                cabin: 'ECONOMY',
                capacity: 150,
                fares: [{ ...NEW_FARE, fareCode: 'STANDARD', amount: '129.00', seats: 150 }],
            },
        ],
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

export function requestOf(draft: FlightDraft): FlightRequest {
    return {
        flightNumber: draft.flightNumber.trim().toUpperCase(),
        origin: draft.origin,
        destination: draft.destination,
        departure: draft.departure,
        arrival: draft.arrival,
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
    };
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

function digitsOf(currency: string): number {
    return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
}
