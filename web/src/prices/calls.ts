import { api } from '../api/client';
import { answered } from '../api/problem';
import type { Cabin } from '../api/types';

export type Route = { origin: string; destination: string; cabin: Cabin };

export const cheapestDates = ({ origin, destination, cabin }: Route, month: string, adults: number) =>
    answered(
        api.GET('/api/v1/flights/cheapest-dates', {
            params: { query: { origin, destination, month, adults, cabin } },
        }),
    );

export const priceHistory = ({ origin, destination, cabin }: Route) =>
    answered(
        api.GET('/api/v1/flights/prices/{origin}-{destination}', {
            params: { path: { origin, destination }, query: { cabin, limit: 1 } },
        }),
    );

export type CheapestDate = Awaited<ReturnType<typeof cheapestDates>>['items'][number];
export type PriceHistory = Awaited<ReturnType<typeof priceHistory>>;
export type DayPrices = PriceHistory['days'][number];
