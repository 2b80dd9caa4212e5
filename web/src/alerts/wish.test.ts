import { afterEach, expect, test, vi } from 'vitest';
import { searchOf } from '../search/query';
import { alertFor } from './calls';
import { forgetWish, keepWish, wishLike } from './wish';

const euros = (amount: string) => ({ amount, currency: 'EUR' });
const query = searchOf({ origin: 'LIS', destination: 'JFK', date: '2026-12-20', adults: 2 });
const wish = alertFor(query, euros('99.00'));

afterEach(() => {
    vi.useRealTimers();
    forgetWish();
});

test('a wish is kept for the same search, at the price that was read then', () => {
    expect(wishLike(wish)).toBeUndefined();
    keepWish(wish);
    expect(wishLike(alertFor(query, euros('120.00')))).toEqual(wish);
    forgetWish();
    expect(wishLike(wish)).toBeUndefined();
});

test('it is nobody’s wish for other days, people or flights', () => {
    keepWish(wish);
    for (const other of [{ date: '2026-12-21' }, { adults: 1 }, { origin: 'OPO' }, { maxStops: 0 }]) {
        expect(wishLike(alertFor({ ...query, ...other }, euros('99.00')))).toBeUndefined();
    }
});

test('whoever wished to hear of any new low still does', () => {
    keepWish(alertFor(query));
    expect(wishLike(alertFor(query))).toEqual(alertFor(query));
    expect(wishLike(alertFor({ ...query, adults: 1 }))).toBeUndefined();
});

test('whoever signs in much later has to wish again', () => {
    vi.useFakeTimers();
    keepWish(wish);
    vi.advanceTimersByTime(29 * 60_000);
    expect(wishLike(wish)).toEqual(wish);
    vi.advanceTimersByTime(2 * 60_000);
    expect(wishLike(wish)).toBeUndefined();
});
