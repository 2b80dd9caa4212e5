import { expect, test } from 'vitest';
import type { PriceAlert } from '../alerts/calls';
import type { AlertRequest, Booking, BookingItem, Flight } from '../api/types';
import { cheaperThan, isFor } from './booked';

const euros = (amount: string) => ({ amount, currency: 'EUR' });
const person = (passengerId: string, type: 'ADULT' | 'CHILD') => ({ passengerId, type });

const flight = {
    flightId: 'f1',
    origin: 'LIS',
    destination: 'JFK',
    departure: '2098-06-01T00:30:00+01:00',
    status: 'SCHEDULED',
} as Flight;
const item = {
    itemId: 'i1',
    flightId: 'f1',
    cabin: 'ECONOMY',
    price: euros('250.00'),
    status: 'CONFIRMED',
} as BookingItem;
const booked = (...items: BookingItem[]) =>
    ({ items, passengers: [person('p1', 'ADULT'), person('p2', 'CHILD')] }) as Booking;

const cheaper: AlertRequest = {
    origin: 'LIS',
    destination: 'JFK',
    from: '2098-06-01',
    to: '2098-06-01',
    adults: 1,
    children: 1,
    infants: 0,
    cabin: 'ECONOMY',
    maxStops: 0,
    target: euros('249.99'),
};

test('cheaper is a coin less than was paid, on the same route and day, for the same people in the same cabin', () => {
    expect(cheaperThan(booked(item), [flight])).toEqual([cheaper]);
});

test('each flight that is ahead is waited for', () => {
    const back = { ...flight, flightId: 'f2', origin: 'JFK', destination: 'LIS' };
    const gone = { ...flight, flightId: 'f3', departure: '2020-06-01T10:00:00Z' };
    const items = [item, { ...item, flightId: 'f2', price: euros('90.00') }, { ...item, flightId: 'f3' }];
    const wishes = cheaperThan(booked(...items), [flight, back, gone]);
    expect(wishes.map(({ origin, target }) => [origin, target?.amount])).toEqual([
        ['LIS', '249.99'],
        ['JFK', '89.99'],
    ]);
});

test('nobody waits for what was not bought, was given back, or flies for fewer than it was paid for', () => {
    const cancelled: Flight = { ...flight, status: 'CANCELLED' };
    expect(cheaperThan(booked(item), [])).toEqual([]);
    expect(cheaperThan(booked(item), [cancelled])).toEqual([]);
    for (const other of [{ status: 'HELD' }, { status: 'EXCHANGED' }, { price: null }, { passengers: ['p1'] }]) {
        expect(cheaperThan(booked({ ...item, ...other } as BookingItem), [flight])).toEqual([]);
    }
});

test('an alert is recognised, also while it rests, until it is over or waits for another price', () => {
    const alert = { ...cheaper, alertId: 'a1', status: 'ACTIVE' } as PriceAlert;
    expect(isFor(alert, cheaper)).toBe(true);
    expect(isFor({ ...alert, status: 'PAUSED' }, cheaper)).toBe(true);
    expect(isFor({ ...alert, status: 'ENDED' }, cheaper)).toBe(false);
    expect(isFor({ ...alert, target: euros('200.00') }, cheaper)).toBe(false);
    expect(isFor({ ...alert, adults: 2 }, cheaper)).toBe(false);
});
