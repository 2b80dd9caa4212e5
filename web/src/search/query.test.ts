import { expect, test } from 'vitest';
import {
    dayOf,
    filtersIn,
    flightSearch,
    isSameQuestion,
    onDay,
    onDayOf,
    searchOf,
    tripOf,
    waysOf,
    withoutFilters,
} from './query';

test('a link by hand becomes a search that makes sense', () => {
    const query = searchOf({
        origin: 'lis',
        destination: 'JFKX',
        date: 'soon',
        adults: '12',
        infants: 40,
        cabin: 'ROOF',
    });
    expect(query).toMatchObject({
        origin: 'LIS',
        destination: 'JFK',
        adults: 9,
        children: 0,
        infants: 9,
        cabin: 'ECONOMY',
    });
    expect(query.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});

test('nobody flies without an adult, and nine are seated at most', () => {
    expect(searchOf({ adults: 0, children: 20 })).toMatchObject({ adults: 1, children: 8 });
});

test('there and back asks for both days, and never for a return before the start', () => {
    const there = searchOf({ origin: 'LIS', destination: 'JFK', date: '2026-12-20', returnDate: '2026-12-27' });
    expect(tripOf(there)).toBe('return');
    expect(flightSearch(there)).toMatchObject({ origin: 'LIS', date: '2026-12-20', returnDate: '2026-12-27' });
    expect(searchOf({ date: '2026-12-20', returnDate: '2026-12-19' }).returnDate).toBeUndefined();
});

test('another day moves the whole journey, and keeps how long it is', () => {
    const back = searchOf({ origin: 'LIS', destination: 'JFK', date: '2026-12-30', returnDate: '2027-01-04' });
    expect(onDay(back, '2027-01-01')).toMatchObject({ date: '2027-01-01', returnDate: '2027-01-06' });
    expect(onDay(back, '2027-01-01', '2027-01-02')).toMatchObject({ returnDate: '2027-01-02' });
    const several = searchOf({ date: '2026-12-20', legs: 'JFK-BOS-2026-12-24,BOS-LIS-2026-12-30' });
    expect(onDay(several, '2026-12-19').legs).toBe('JFK-BOS-2026-12-23,BOS-LIS-2026-12-29');
    expect(onDay(searchOf({ date: '2026-12-20' }), '2026-12-21')).not.toHaveProperty('returnDate');
});

test('one leg moves to another day, and what comes after it moves along', () => {
    const back = searchOf({ origin: 'LIS', destination: 'JFK', date: '2026-12-20', returnDate: '2026-12-24' });
    expect(dayOf(back, 2)).toBe('2026-12-24');
    expect(onDayOf(back, 2, '2026-12-26')).toMatchObject({ date: '2026-12-20', returnDate: '2026-12-26' });
    expect(onDayOf(back, 1, '2026-12-21')).toMatchObject({ date: '2026-12-21', returnDate: '2026-12-25' });
    const several = searchOf({ date: '2026-12-20', legs: 'JFK-BOS-2026-12-24,BOS-LIS-2026-12-30' });
    expect([1, 2, 3].map((leg) => dayOf(several, leg))).toEqual(['2026-12-20', '2026-12-24', '2026-12-30']);
    expect(onDayOf(several, 2, '2026-12-26').legs).toBe('JFK-BOS-2026-12-26,BOS-LIS-2027-01-01');
    expect(onDayOf(several, 3, '2026-12-29').legs).toBe('JFK-BOS-2026-12-24,BOS-LIS-2026-12-29');
});

test('several cities are asked leg by leg, and what is no leg is left out', () => {
    const several = searchOf({
        origin: 'LIS',
        destination: 'JFK',
        date: '2026-12-20',
        legs: 'JFK-BOS-2026-12-24,nonsense,BOS-LIS-2026-12-30',
    });
    expect(tripOf(several)).toBe('several');
    const asked = flightSearch(several);
    expect(asked.leg).toEqual(['LIS-JFK-2026-12-20', 'JFK-BOS-2026-12-24', 'BOS-LIS-2026-12-30']);
    expect(asked.origin).toBeUndefined();
});

test('filters are kept where they make sense', () => {
    const query = searchOf({
        airlines: 'TP,IB',
        maxStops: '1',
        departAfter: '06:00',
        departBefore: 'noon',
        maxPrice: '250.50',
    });
    expect(query).toMatchObject({ airlines: 'TP,IB', maxStops: 1, departAfter: '06:00', maxPrice: '250.50' });
    expect(query.departBefore).toBeUndefined();
    expect(flightSearch(query)).toMatchObject({ airlines: ['TP', 'IB'], maxStops: 1, maxPrice: 250.5 });
    expect(Object.keys(searchOf({}))).not.toContain('maxStops');
});

test('filters are counted, and taken off all at once', () => {
    const plain = searchOf({ origin: 'LIS', destination: 'JFK', date: '2026-12-20' });
    const narrow = { ...plain, maxStops: 0, departAfter: '06:00', departBefore: '11:59', maxPrice: '200' };
    expect(filtersIn(plain)).toBe(0);
    expect(filtersIn({ ...plain, maxStops: 2 })).toBe(0);
    expect(filtersIn(narrow)).toBe(3);
    expect(withoutFilters(narrow)).toEqual(plain);
});

test('another filter or order is the same question, another day is not', () => {
    const one = searchOf({ origin: 'LIS', destination: 'JFK', date: '2026-12-20' });
    expect(isSameQuestion(one, { ...one, airlines: 'TP', sort: 'best' })).toBe(true);
    expect(isSameQuestion(one, { ...one, date: '2026-12-21' })).toBe(false);
    expect(isSameQuestion(one, { ...one, adults: 2 })).toBe(false);
});

test('a journey has its ways: there, back, or on from city to city', () => {
    const there = { origin: 'LIS', destination: 'JFK', date: '2026-12-20' };
    const back = { origin: 'JFK', destination: 'LIS', date: '2026-12-27' };
    expect(waysOf(searchOf(there))).toEqual([there]);
    expect(waysOf(searchOf({ ...there, returnDate: '2026-12-27' }))).toEqual([there, back]);
    const on = { origin: 'JFK', destination: 'BOS', date: '2026-12-23' };
    expect(waysOf(searchOf({ ...there, legs: 'JFK-BOS-2026-12-23' }))).toEqual([there, on]);
});
