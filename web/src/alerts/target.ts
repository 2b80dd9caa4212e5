import type { Money } from '../api/types';

/** A tenth below what is asked now, in whole units where there are several: a price worth hearing of. */
export function worthHearing(now: Money): Money {
    const amount = Number(now.amount);
    const digits = now.amount.includes('.') ? (now.amount.split('.')[1]?.length ?? 0) : 0;
    const less = amount * 0.9;
    return { amount: (less >= 10 ? Math.floor(less) : less).toFixed(digits), currency: now.currency };
}

/** The smallest coin less. */
export function justBelow({ amount, currency }: Money): Money {
    const digits = amount.split('.')[1]?.length ?? 0;
    const coins = 10 ** digits;
    return { amount: ((Math.round(Number(amount) * coins) - 1) / coins).toFixed(digits), currency };
}

/** The lowest of the prices, or none. */
export function lowestOf(prices: Money[]): Money | undefined {
    return prices.reduce<Money | undefined>(
        (lowest, price) => (lowest && Number(lowest.amount) <= Number(price.amount) ? lowest : price),
        undefined,
    );
}

/** 120 or 120,50 as an amount of this currency; undefined when it is none. */
export function amountOf(text: string, like: Money): Money | undefined {
    const digits = like.amount.split('.')[1]?.length ?? 0;
    const plain = text.trim().replace(',', '.');
    const form = digits === 0 ? /^\d{1,9}$/ : new RegExp(`^\\d{1,9}(\\.\\d{1,${digits}})?$`);
    return form.test(plain) && Number(plain) > 0
        ? { amount: Number(plain).toFixed(digits), currency: like.currency }
        : undefined;
}
