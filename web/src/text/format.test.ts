import { expect, test } from 'vitest';
import {
    airportOffset,
    airportTime,
    clock,
    day,
    daysLater,
    duration,
    figure,
    longDay,
    minutesBetween,
    money,
    monthName,
    weekdays,
} from './format';

test('money keeps every digit of a long amount', () => {
    expect(money({ amount: '12345678901234.56', currency: 'EUR' })).toBe('€12,345,678,901,234.56');
});

test('money has the digits of its currency', () => {
    expect(money({ amount: '1500', currency: 'JPY' })).toBe('JP¥1,500');
});

test('a time is what the clock at the airport shows', () => {
    expect(airportTime('2026-12-20T23:40:00-05:00')).toBe('23:40');
});

test('the offset of an airport is readable', () => {
    expect(airportOffset('2026-12-20T23:40:00-05:00')).toBe('UTC−5');
    expect(airportOffset('2026-12-20T23:40:00+05:30')).toBe('UTC+5:30');
    expect(airportOffset('2026-12-20T23:40:00Z')).toBe('UTC');
});

test('an arrival on the next day by its own clock is a day later', () => {
    expect(daysLater('2026-12-31T22:00:00+00:00', '2027-01-01T09:00:00+08:00')).toBe(1);
    expect(daysLater('2026-12-20T10:00:00+00:00', '2026-12-20T13:00:00-05:00')).toBe(0);
});

test('crossing the date line eastwards can arrive the day before', () => {
    expect(daysLater('2026-12-20T01:00:00+13:00', '2026-12-19T15:00:00-08:00')).toBe(-1);
});

test('a flight lasts what passes between two moments, not between two clocks', () => {
    expect(minutesBetween('2026-12-20T10:00:00+00:00', '2026-12-20T13:05:00-05:00')).toBe(485);
});

test('a duration says hours and minutes, and only what there is', () => {
    expect(duration(485)).toBe('8 h 5 min');
    expect(duration(480)).toBe('8 h');
    expect(duration(45)).toBe('45 min');
});

test('a day is the local one, whatever the offset', () => {
    expect(day('2026-12-20T23:40:00-05:00')).toMatch(/^Sun,? 20 Dec$/);
    expect(longDay('2026-12-20')).toMatch(/^Sunday,? 20 December 2026$/);
});

test('a countdown shows minutes and seconds', () => {
    expect(clock(899)).toBe('14:59');
    expect(clock(5)).toBe('0:05');
});

test('a month has its name, and a week begins on Monday', () => {
    expect(monthName('2026-12')).toBe('December 2026');
    expect(weekdays()).toEqual(['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']);
});

test('a large number is readable', () => {
    expect(figure(100_000)).toBe('100,000');
});
