import { expect, test } from 'vitest';
import { band, HEIGHT, marksOf, middle, stretches, WIDTH } from './chart';

const euros = (amount: string) => ({ amount, currency: 'EUR' });
const day = (n: number, low?: string, median?: string, high?: string) => ({
    date: `2026-12-0${n}`,
    low: low ? euros(low) : null,
    median: median ? euros(median) : null,
    high: high ? euros(high) : null,
});

test('a gap stays a gap', () => {
    const days = [day(1, '100', '110', '120'), day(2), day(3, '90', '100', '110'), day(4, '90', '95', '100')];
    const found = stretches(days);
    expect(found.map((it) => it.length)).toEqual([1, 2]);
    expect(found[1]?.[1]?.x).toBe(WIDTH);
    expect(found[1]?.[0]?.low).toBe(HEIGHT);
    expect(found[0]?.[0]?.high).toBe(0);
});

test('prices that never move, or are none, are drawn all the same', () => {
    expect(stretches([])).toEqual([]);
    expect(stretches([day(1)])).toEqual([]);
    const [flat] = stretches([day(1, '100', '100', '100'), day(2, '100', '100', '100')]);
    expect(middle(flat ?? [])).toBe(`0.0,${HEIGHT}.0 ${WIDTH}.0,${HEIGHT}.0`);
});

test('a single day is a short stroke', () => {
    const [only] = stretches([day(1, '100', '110', '120')]);
    expect(middle(only ?? []).split(' ')).toHaveLength(2);
    expect(band(only ?? []).split(' ')).toHaveLength(4);
});

test('the amounts beside the picture go from the highest to the lowest', () => {
    const marks = (...days: Parameters<typeof marksOf>[0]) => marksOf(days).map(({ amount }) => amount);
    expect(marks(day(1), day(2, '100.00', '110.00', '125.00'))).toEqual(['125.00', '112.50', '100.00']);
    expect(marks(day(1, '100', '100', '100'))).toEqual(['100']);
    expect(marks(day(1))).toEqual([]);
});
