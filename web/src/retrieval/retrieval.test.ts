import { expect, test } from 'vitest';
import { Problem } from '../api/problem';
import { minutesToWait } from './FindForm';

test('whoever guessed too often is told for how many minutes', () => {
    const limited = (seconds?: number) => new Problem({ code: 'rate-limited' }, 429, seconds);
    expect(minutesToWait(limited(360))).toBe(6);
    expect(minutesToWait(limited(61))).toBe(2);
    expect(minutesToWait(limited(6))).toBe(1);
    expect(minutesToWait(limited())).toBe(0);
});

test('nobody waits for anything else', () => {
    expect(minutesToWait(null)).toBe(0);
    expect(minutesToWait(new Problem({ code: 'booking-not-found' }, 404))).toBe(0);
    expect(minutesToWait(new Problem({ code: 'overloaded' }, 503, 600))).toBe(0);
});
