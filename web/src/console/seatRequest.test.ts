import { expect, test } from 'vitest';
import type { Oversale } from '../api/types';
import { called, canBeAsked, seatsAwaited, seatsOf, stillChosen } from './seatRequest';

const [anna, ben, carla] = [
    { bookingId: 'a', locator: 'ANNA23', seats: 2, sold: true },
    { bookingId: 'b', seats: 1, sold: false },
    { bookingId: 'c', locator: 'CARLA2', seats: 4, sold: true },
];
const askedAt = '2026-11-20T10:00:00Z';

const oversale = (asked: object[]) => ({ holders: [anna, ben, carla], asked }) as unknown as Oversale;

test('whoever was asked is not asked again', () => {
    expect(canBeAsked(oversale([]))).toEqual([anna, ben, carla]);
    expect(canBeAsked(oversale([{ bookingId: 'a', seats: 2, askedAt }]))).toEqual([ben, carla]);
});

test('what was chosen and has no seats there any more is chosen no longer', () => {
    expect(stillChosen(oversale([{ bookingId: 'a', seats: 2, askedAt }]), ['a', 'c', 'gone'])).toEqual([carla]);
    expect(seatsOf([anna, carla].flatMap((it) => it ?? []))).toBe(6);
});

test('seats are awaited of those who have not answered', () => {
    const asked = [
        { bookingId: 'a', seats: 2, askedAt, answer: null },
        { bookingId: 'b', seats: 1, askedAt },
        { bookingId: 'd', seats: 0, askedAt, answer: 'SEATS_RETURNED' },
        { bookingId: 'e', seats: 9, askedAt, answer: 'SEATS_KEPT' },
    ];
    expect(seatsAwaited(oversale(asked))).toBe(3);
});

test('a booking without a name is called by its id', () => {
    expect(called({ bookingId: 'a', locator: 'ANNA23' })).toBe('ANNA23');
    expect(called({ bookingId: 'b' })).toBe('b');
});
