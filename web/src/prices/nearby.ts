import { lowestOf } from '../alerts/target';
import type { GridPrice, Money } from '../api/types';

/** What a journey costs on the days around the wished one: a row for each day out, a column for each day back. */
export type Nearby = {
    days: string[];
    returns: string[];
    lowest: Money | undefined;
    /** The one currency of all prices; undefined where there are several, or no price at all. */
    currency: string | undefined;
    priceOf: (date: string, returnDate?: string) => Money | null;
};

export function nearbyOf(grid: GridPrice[]): Nearby {
    const prices = grid.flatMap(({ price }) => (price ? [price] : []));
    const currencies = new Set(prices.map(({ currency }) => currency));
    const known = new Map(grid.map((it) => [keyOf(it.date, it.returnDate), it.price ?? null]));
    return {
        days: distinct(grid.map(({ date }) => date)),
        returns: distinct(grid.flatMap(({ returnDate }) => (returnDate ? [returnDate] : []))),
        lowest: lowestOf(prices),
        currency: currencies.size === 1 ? prices[0]?.currency : undefined,
        priceOf: (date, returnDate) => known.get(keyOf(date, returnDate)) ?? null,
    };
}

const keyOf = (date: string, returnDate?: string | null) => `${date} ${returnDate ?? ''}`;

const distinct = (dates: string[]) => [...new Set(dates)].sort();
