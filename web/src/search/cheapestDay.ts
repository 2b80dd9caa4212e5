import { useQueries } from '@tanstack/react-query';
import type { Money } from '../api/types';
import { cheapestDates } from '../prices/calls';
import { monthOf, monthsLater } from '../prices/month';
import { dateInDays } from '../shared/clock';
import { ALONE, type SearchQuery } from './query';

const DAYS_AHEAD = 8;
const A_MINUTE = 60_000;

export type Pair = { origin: string; destination: string };
export type CheapestDay = { query: SearchQuery; price: Money | undefined };

export function queryFor({ origin, destination }: Pair): SearchQuery {
    return { origin, destination, date: dateInDays(DAYS_AHEAD), ...ALONE, cabin: 'ECONOMY', sort: 'price' };
}

/** The cheapest day of each route, from the price calendar: whoever looks at the home page has not searched. */
export function useCheapestDays(routes: readonly Pair[]) {
    return useQueries({
        queries: routes.map((route) => ({
            queryKey: ['cheapest-day', route.origin, route.destination],
            queryFn: () => cheapestDay(queryFor(route)),
            staleTime: A_MINUTE,
        })),
    });
}

/** This month's or the next one's, without a price where neither has a seat. */
async function cheapestDay(query: SearchQuery): Promise<CheapestDay> {
    const tomorrow = dateInDays(1);
    const month = monthOf(query.date);
    for (const asked of [month, monthsLater(month, 1)]) {
        const { items } = await cheapestDates(query, asked, 1);
        const [found] = items
            .filter(({ date, price }) => price && date > tomorrow)
            .sort((one, other) => Number(one.price?.amount) - Number(other.price?.amount));
        if (found?.price) {
            return { query: { ...query, date: found.date }, price: found.price };
        }
    }
    return { query, price: undefined };
}
