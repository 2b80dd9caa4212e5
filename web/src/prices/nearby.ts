import { lowestOf } from '../alerts/target';
import type { GridPrice, Money } from '../api/types';

/** What a journey costs on the days around the wished one: a row for each day out, a column for each day back. */
export type Nearby = {
    days: string[];
    returns: string[];
    lowest: Money | undefined;
    /** Whether none of the others costs less, and some of them cost more. */
    isCheapest: (price: Money | null) => boolean;
    currency: string | undefined;
    priceOf: (date: string, returnDate?: string) => Money | null;
};

export function nearbyOf(grid: GridPrice[]): Nearby {
    const prices = grid.flatMap(({ price }) => (price ? [price] : []));
    const known = new Map(grid.map((it) => [keyOf(it.date, it.returnDate), it.price ?? null]));
    return {
        days: distinct(grid.map(({ date }) => date)),
        returns: distinct(grid.flatMap(({ returnDate }) => (returnDate ? [returnDate] : []))),
        lowest: lowestOf(prices),
        isCheapest: cheapestAmong(prices),
        currency: commonCurrency(prices),
        priceOf: (date, returnDate) => known.get(keyOf(date, returnDate)) ?? null,
    };
}

/** The one currency of all prices; undefined where there are several, or no price at all. */
export function commonCurrency(prices: Money[]): string | undefined {
    const [first, ...others] = new Set(prices.map(({ currency }) => currency));
    return others.length === 0 ? first : undefined;
}

/** What is worth pointing out: where all cost the same, nothing is. */
export function cheapestAmong(prices: Money[]): (price: Money | null | undefined) => boolean {
    const amounts = prices.map(({ amount }) => Number(amount));
    const least = Math.min(...amounts);
    return (price) => price != null && Number(price.amount) === least && amounts.some((amount) => amount > least);
}

const keyOf = (date: string, returnDate?: string | null) => `${date} ${returnDate ?? ''}`;

const distinct = (dates: string[]) => [...new Set(dates)].sort();
