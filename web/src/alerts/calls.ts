import { api } from '../api/client';
import { answered } from '../api/problem';
import type { Money } from '../api/types';
import type { SearchQuery } from '../search/query';

export const alerts = (cursor?: string) =>
    answered(api.GET('/api/v1/flights/alerts', { params: { query: { cursor } } }));

/** Waits for a price on the day of a search; the same click again is the same alert. */
export const setAlert = (query: SearchQuery, target: Money, key: string) =>
    answered(
        api.POST('/api/v1/flights/alerts', {
            params: { header: { 'Idempotency-Key': key } },
            body: {
                origin: query.origin,
                destination: query.destination,
                from: query.date,
                to: query.date,
                adults: query.adults,
                children: query.children,
                infants: query.infants,
                cabin: query.cabin,
                target,
            },
        }),
    );

export const changeAlert = (alert: string, body: { target?: Money; status?: 'ACTIVE' | 'PAUSED' }) =>
    answered(api.PATCH('/api/v1/flights/alerts/{alert}', { params: { path: { alert } }, body }));

export const endAlert = (alert: string) =>
    answered(api.DELETE('/api/v1/flights/alerts/{alert}', { params: { path: { alert } } }));

export type PriceAlert = Awaited<ReturnType<typeof alerts>>['items'][number];
