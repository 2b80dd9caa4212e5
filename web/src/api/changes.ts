import { reasonFor } from '../session/reasons';
import { api } from './client';
import { answered } from './problem';
import type { Cancellation, CancellationScope, CorrectedName, SeatWish } from './types';

const of = (booking: string) => ({ path: { booking } });

const keyed = (booking: string, key: string) => ({ path: { booking }, header: { 'Idempotency-Key': key } });

export const seatsOfFlight = (flight: string) =>
    answered(api.GET('/api/v1/flights/{flight}/seats', { params: { path: { flight } } }));

export const seatsOfBooking = (booking: string) =>
    answered(api.GET('/api/v1/bookings/{booking}/seats', { params: of(booking) }));

export const chooseSeats = (booking: string, wishes: SeatWish[]) =>
    answered(
        api.PUT('/api/v1/bookings/{booking}/seats', {
            params: { ...of(booking), query: reasonFor(booking) },
            body: wishes,
        }),
    );

export const extendHold = (booking: string, key: string) =>
    answered(
        api.POST('/api/v1/bookings/{booking}/hold-extension', {
            params: keyed(booking, key),
            body: reasonFor(booking),
        }),
    );

export const correctName = (booking: string, passenger: string, body: CorrectedName) =>
    answered(
        api.PUT('/api/v1/bookings/{booking}/passengers/{passenger}/name', {
            params: { path: { booking, passenger } },
            body: { ...body, ...reasonFor(booking) },
        }),
    );

export const quoteCancellation = (booking: string, body: CancellationScope, key: string) =>
    answered(
        api.POST('/api/v1/bookings/{booking}/cancellation-quote', {
            params: keyed(booking, key),
            body: { ...body, ...reasonFor(booking) },
        }),
    );

export const cancelBooking = (booking: string, body: Cancellation, key: string) =>
    answered(api.POST('/api/v1/bookings/{booking}/cancellation', { params: keyed(booking, key), body }));

export const receiptsOf = (booking: string) =>
    answered(api.GET('/api/v1/bookings/{booking}/receipts', { params: of(booking) }));
