import type { AdministeredFlight, Cabin, FlightRequest } from '../api/types';
import { dateInDays } from '../shared/clock';

export type FareDraft = {
    fareCode: string;
    amount: string;
    currency: string;
    seats: number;
    conditions?: FareConditions;
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

type FareConditions = AdministeredFlight['cabins'][number]['fares'][number]['conditions'];

const CURRENCY = 'EUR';

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
                fares: [{ fareCode: 'STANDARD', amount: '129.00', currency: CURRENCY, seats: 150 }],
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
                conditions: fare.conditions,
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
            fares: fares.map(({ fareCode, amount, currency, seats, conditions }) => ({
                fareCode,
                price: { amount: Number(amount).toFixed(digitsOf(currency)), currency },
                seats: Math.min(seats, capacity),
                ...(conditions ? { conditions } : {}),
            })),
        })),
    };
}

function digitsOf(currency: string): number {
    return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
}
