import { expect, test } from 'vitest';
import { legsFlown, searchLike } from './again';

const ALONE = { adults: 2, children: 1, infants: 0 };

const flight = (origin: string, destination: string, departure: string, arrival: string) => ({
    origin,
    destination,
    departure,
    arrival,
});

const OUT = flight('LIS', 'JFK', '2096-12-20T10:00:00+00:00', '2096-12-20T13:00:00-05:00');
const HOME = flight('JFK', 'LIS', '2096-12-27T18:00:00-05:00', '2096-12-28T06:00:00+00:00');

test('one flight is searched again for the same people in the same cabin', () => {
    expect(searchLike([OUT], ALONE, 'BUSINESS')).toMatchObject({
        ...{ origin: 'LIS', destination: 'JFK', date: '2096-12-20', cabin: 'BUSINESS' },
        ...{ adults: 2, children: 1, infants: 0 },
    });
    expect(searchLike([OUT], ALONE, undefined)).not.toHaveProperty('returnDate');
    expect(searchLike([], ALONE, undefined)).toBeUndefined();
});

test('there and back stays there and back, in whatever order the flights come', () => {
    expect(searchLike([HOME, OUT], ALONE, 'ECONOMY')).toMatchObject({
        ...{ origin: 'LIS', destination: 'JFK', date: '2096-12-20', returnDate: '2096-12-27' },
    });
});

test('where one only changes is no leg of its own', () => {
    const toLondon = flight('LIS', 'LHR', '2096-12-20T08:00:00+00:00', '2096-12-20T10:30:00+00:00');
    const onwards = flight('LHR', 'SIN', '2096-12-20T21:00:00+00:00', '2096-12-21T18:00:00+08:00');
    const later = { ...onwards, departure: '2096-12-23T21:00:00+00:00' };
    expect(legsFlown([toLondon, onwards])).toEqual([{ origin: 'LIS', destination: 'SIN', date: '2096-12-20' }]);
    expect(legsFlown([toLondon, later])).toHaveLength(2);
    expect(searchLike([toLondon, later], ALONE, undefined)?.legs).toBe('LHR-SIN-2096-12-23');
});

test('home on the same day is a way back, not a change', () => {
    const back = flight('JFK', 'LIS', '2096-12-20T20:00:00-05:00', '2096-12-21T08:00:00+00:00');
    expect(legsFlown([OUT, back])).toHaveLength(2);
});

test('a journey that has left begins tomorrow and lasts as long', () => {
    const past = [OUT, HOME].map((it) => ({ ...it, departure: it.departure.replace('2096', '2016') }));
    const query = searchLike(past, ALONE, undefined);
    expect(Date.parse(query?.returnDate ?? '') - Date.parse(query?.date ?? '')).toBe(7 * 86_400_000);
    expect(Date.parse(query?.date ?? '')).toBeGreaterThan(Date.now());
});
