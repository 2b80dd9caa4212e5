import { api } from './client';
import { answered } from './problem';
import type { Booking, Cabin, ExchangeOrder, ExchangeWish } from './types';

export const quoteExchange = (booking: string, body: ExchangeWish, key: string) =>
    answered(
        api.POST('/api/v1/bookings/{booking}/exchange-quote', {
            params: { path: { booking }, header: { 'Idempotency-Key': key } },
            body,
        }),
    );

export const exchange = (booking: string, body: ExchangeOrder, key: string) =>
    answered(
        api.POST('/api/v1/bookings/{booking}/exchange', {
            params: { path: { booking }, header: { 'Idempotency-Key': key } },
            body,
        }),
    );

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
