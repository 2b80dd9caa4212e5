import { reasonFor } from '../session/reasons';
import { api } from './client';
import { answered } from './problem';
import type { Decision, ExchangeOrder, ExchangeWish } from './types';

export const quoteExchange = (booking: string, body: ExchangeWish, key: string) =>
    answered(
        api.POST('/api/v1/bookings/{booking}/exchange-quote', {
            params: { path: { booking }, header: { 'Idempotency-Key': key } },
            body: { ...body, ...reasonFor(booking) },
        }),
    );

export const exchange = (booking: string, body: ExchangeOrder, key: string) =>
    answered(
        api.POST('/api/v1/bookings/{booking}/exchange', {
            params: { path: { booking }, header: { 'Idempotency-Key': key } },
            body,
        }),
    );

export const giveUpExchange = (booking: string, why: { reason?: string }) =>
    answered(api.DELETE('/api/v1/bookings/{booking}/exchange', { params: { path: { booking }, query: why } }));

export const decide = (booking: string, body: Decision, key: string) =>
    answered(
        api.POST('/api/v1/bookings/{booking}/schedule-change', {
            params: { path: { booking }, header: { 'Idempotency-Key': key } },
            body,
        }),
    );
