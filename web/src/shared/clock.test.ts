import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { daysAfter, noteServerTime, now } from './clock';

const NOON = Date.parse('2026-11-01T12:00:00Z');
const MINUTE = 60_000;

/** An answer that the server dated, asked for so long ago. */
const answer = (date: number, took = 200) =>
    noteServerTime(new Response(null, { headers: { Date: new Date(date).toUTCString() } }), Date.now() - took);

beforeEach(() => {
    vi.useFakeTimers();
    vi.setSystemTime(NOON);
    answer(NOON);
});

afterEach(() => vi.useRealTimers());

test('a clock that is wrong follows the server', () => {
    answer(NOON + 5 * MINUTE);
    expect(now()).toBe(NOON + 5 * MINUTE);
});

test('a clock that was set right is trusted again', () => {
    answer(NOON + 5 * MINUTE);
    vi.setSystemTime(NOON + 5 * MINUTE);
    answer(NOON + 5 * MINUTE);
    expect(now()).toBe(NOON + 5 * MINUTE);
});

test('an answer that waited in a tab that slept says nothing about the clock', () => {
    answer(NOON - 10 * MINUTE, 10 * MINUTE);
    expect(now()).toBe(NOON);
    noteServerTime(new Response(), NOON);
    expect(now()).toBe(NOON);
});

test('days are counted over the end of a month, and from no day there is none', () => {
    expect(daysAfter('2026-12-28', 7)).toBe('2027-01-04');
    expect(daysAfter('', 7)).toBe('');
    expect(daysAfter('2026-12-28', Number.NaN)).toBe('');
});
