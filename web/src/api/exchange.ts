import { api } from './client';
import { answered } from './problem';
import type { Booking, Cabin, Money } from './types';

export type ExchangeQuote = {
    quoteId: string;
    difference: Money;
    fee: Money;
    due: Money;
    refund: Money;
    lines: {
        itemId: string;
        flightId: string;
        cabin: Cabin;
        fareCode: string;
        before: Money;
        price: Money;
        fee: Money;
        due: Money;
    }[];
    expiresAt: string;
};
export type ExchangeWish = { items: { itemId: string }[]; offerId: string };
export type ExchangeOrder = { quoteId: string; reason?: string; payment?: { method: string; token: string } };

export const quoteExchange = (booking: string, body: ExchangeWish, key: string) =>
    post<ExchangeQuote>(`/api/v1/bookings/${booking}/exchange-quote`, body, key);

export const exchange = (booking: string, body: ExchangeOrder, key: string) =>
    post<Booking>(`/api/v1/bookings/${booking}/exchange`, body, key);

/** The last exchange of a booking's flights, as long as it runs, and what came of it. */
export type Exchange = {
    number: number;
    status: 'RUNNING' | 'DONE' | 'FELL_THROUGH';
    due: Money;
    refund: Money;
    until?: string | null;
    reason?: string | null;
    actionUrl?: string | null;
};

/** What the airline did to a flight of a booking, and what may be answered until when. */
export type ScheduleChange = {
    kind: 'CANCELLED' | 'RETIMED' | 'REROUTED';
    significant: boolean;
    rule?: string;
    old: Leg;
    new?: Leg | null;
    deadline: string;
    default: 'ACCEPT' | 'ALTERNATIVE' | 'REFUND';
    alternatives?: AlternativeFlight[] | null;
    reason?: string | null;
};
export type AlternativeFlight = {
    offerId: string;
    flightId: string;
    flightNumber: string;
    way: Leg;
    cabin: Cabin;
    fareCode: string;
};
type Leg = { origin: string; destination: string; departure: string; arrival: string };

export type Decision = {
    itemId: string;
    decision: 'ACCEPT' | 'ALTERNATIVE' | 'REFUND';
    offerId?: string;
    reason?: string;
};

export const decide = (booking: string, body: Decision, key: string) =>
    post<Booking>(`/api/v1/bookings/${booking}/schedule-change`, body, key);

function post<A>(path: string, body: object, key: string): Promise<A> {
    return answered(
        api.POST(path as never, { params: { header: { 'Idempotency-Key': key } }, body } as never) as never,
    );
}
