import { expect, test } from 'vitest';
import type { FlightSeats } from '../api/types';
import { seatsLeft } from './seats';

const seats = (flightId: string, available: number): FlightSeats => ({
    flightId,
    cabins: [{ cabin: 'ECONOMY', capacity: 150, available: 40, fares: [{ fareCode: 'LIGHT', available }] }],
});
const wanted = (flightId: string, fareCode = 'LIGHT') => ({ flightId, cabin: 'ECONOMY' as const, fareCode });

test('before anything is said the answer counts', () => {
    expect(seatsLeft([wanted('f1')], [], 6)).toBe(6);
});

test('what was said last counts, more or fewer', () => {
    expect(seatsLeft([wanted('f1')], [seats('f1', 2)], 6)).toBe(2);
    expect(seatsLeft([wanted('f1')], [seats('f1', 9)], 6)).toBe(9);
});

test('over several flights the fullest decides', () => {
    expect(seatsLeft([wanted('f1'), wanted('f2')], [seats('f1', 9)], 6)).toBe(6);
    expect(seatsLeft([wanted('f1'), wanted('f2')], [seats('f1', 9), seats('f2', 3)], 6)).toBe(3);
});

test('a fare that is gone has no seats', () => {
    expect(seatsLeft([wanted('f1', 'SAVER')], [seats('f1', 9)], 6)).toBe(0);
});
