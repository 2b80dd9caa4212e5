import { useQueries } from '@tanstack/react-query';
import { searchFlights } from '../api/calls';
import type { SearchAnswer } from '../api/types';
import { dateInDays } from '../shared/clock';
import { ALONE, flightSearch, type SearchQuery } from './query';

/** Routes of the sample schedule. Which day has flights is asked, not assumed. */
const ROUTES = [
    ['LIS', 'JFK'],
    ['LIS', 'LHR'],
    ['CDG', 'BCN'],
    ['FRA', 'MAD'],
    ['AMS', 'LHR'],
    ['LHR', 'SIN'],
] as const;

const DAYS_AHEAD = 8;

export type Sample = { query: SearchQuery; answer: SearchAnswer | undefined };

export function sampleQuery(index = 0): SearchQuery {
    const [origin, destination] = ROUTES[index] ?? ROUTES[0];
    return { origin, destination, date: dateInDays(DAYS_AHEAD), ...ALONE, cabin: 'ECONOMY', sort: 'price' };
}

/** Each route on a day that has flights; `undefined` answers are still on their way. */
export function useSamples(): { samples: Sample[]; error: unknown; retry: () => void } {
    const results = useQueries({
        queries: ROUTES.map((_, index) => ({
            queryKey: ['sample', sampleQuery(index)],
            queryFn: () => found(sampleQuery(index)),
            staleTime: 60_000,
        })),
    });
    const failed = results.filter((result) => result.error);
    const samples = results
        .map((result, index) => result.data ?? { query: sampleQuery(index), answer: undefined })
        .filter((sample, index) => !results[index]?.error && sample.answer?.items.length !== 0);
    return {
        samples,
        error: failed.length === results.length ? failed[0]?.error : undefined,
        retry: () => failed.forEach((result) => void result.refetch()),
    };
}

async function found(query: SearchQuery): Promise<Sample> {
    const answer = await searchFlights({ ...flightSearch(query), maxStops: 0, limit: 1 });
    const nearest = answer.nearestDates?.[0]?.date;
    if (answer.items.length > 0 || nearest === undefined) {
        return { query, answer };
    }
    const moved = { ...query, date: nearest };
    return { query: moved, answer: await searchFlights({ ...flightSearch(moved), maxStops: 0, limit: 1 }) };
}
