import { api } from '../api/client';
import { answered } from '../api/problem';
import type { AlertRequest, Money } from '../api/types';
import type { SearchQuery } from '../search/query';

export const alerts = (cursor?: string) =>
    answered(api.GET('/api/v1/flights/alerts', { params: { query: { cursor } } }));

/** As many of the newest as one answer holds. */
export const newestAlerts = () => answered(api.GET('/api/v1/flights/alerts', { params: { query: { limit: 100 } } }));

/** The same click again is the same alert. */
export const setAlert = (body: AlertRequest, key: string) =>
    answered(api.POST('/api/v1/flights/alerts', { params: { header: { 'Idempotency-Key': key } }, body }));

/** Several, one after the other: what was set before an answer got lost is not set again. */
export async function setAlerts(bodies: AlertRequest[], key: string): Promise<number> {
    for (const [at, body] of bodies.entries()) {
        await setAlert(body, `${key}-${at}`);
    }
    return bodies.length;
}

/** A search that names no number of connections finds journeys with so many. */
const ANY_STOPS = 2;

/**
 * What a search waits for: its route, day, people and cabin, with as many connections as would do. Without a target it
 * is every new low.
 */
export function alertFor(query: SearchQuery, target?: Money): AlertRequest {
    return {
        origin: query.origin,
        destination: query.destination,
        from: query.date,
        to: query.date,
        adults: query.adults,
        children: query.children,
        infants: query.infants,
        cabin: query.cabin,
        maxStops: query.maxStops ?? ANY_STOPS,
        ...(target && { target }),
    };
}

export const changeAlert = (alert: string, body: { target?: Money; status?: 'ACTIVE' | 'PAUSED' }) =>
    answered(api.PATCH('/api/v1/flights/alerts/{alert}', { params: { path: { alert } }, body }));

export const endAlert = (alert: string) =>
    answered(api.DELETE('/api/v1/flights/alerts/{alert}', { params: { path: { alert } } }));

export type PriceAlert = Awaited<ReturnType<typeof alerts>>['items'][number];
export type { AlertRequest };
