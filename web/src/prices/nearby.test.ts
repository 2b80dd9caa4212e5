import { expect, test } from 'vitest';
import { cheapestAmong, nearbyOf } from './nearby';

const euros = (amount: string) => ({ amount, currency: 'EUR' });

test('one way is a row for each day', () => {
    const { days, returns, lowest, priceOf } = nearbyOf([
        { date: '2026-12-19', price: euros('120.00') },
        { date: '2026-12-20', price: null },
        { date: '2026-12-21', price: euros('99.50') },
    ]);
    expect(days).toEqual(['2026-12-19', '2026-12-20', '2026-12-21']);
    expect(returns).toEqual([]);
    expect(lowest).toEqual(euros('99.50'));
    expect(priceOf('2026-12-20')).toBeNull();
    expect(priceOf('2026-12-21')).toEqual(euros('99.50'));
});

test('there and back has a column for each day back, some of which no day out reaches', () => {
    const { days, returns, priceOf } = nearbyOf([
        { date: '2026-12-20', returnDate: '2026-12-20', price: euros('200.00') },
        { date: '2026-12-20', returnDate: '2026-12-21', price: euros('180.00') },
        { date: '2026-12-21', returnDate: '2026-12-21', price: euros('190.00') },
    ]);
    expect(days).toEqual(['2026-12-20', '2026-12-21']);
    expect(returns).toEqual(['2026-12-20', '2026-12-21']);
    expect(priceOf('2026-12-21', '2026-12-20')).toBeNull();
    expect(priceOf('2026-12-21', '2026-12-21')).toEqual(euros('190.00'));
});

test('the cheapest is pointed out where something is dearer', () => {
    const isCheapest = cheapestAmong([euros('100.00'), euros('99.50'), euros('99.5')]);
    expect(isCheapest(euros('99.50'))).toBe(true);
    expect(isCheapest(euros('100.00'))).toBe(false);
    expect(isCheapest(null)).toBe(false);
    expect(cheapestAmong([euros('99.50'), euros('99.50')])(euros('99.50'))).toBe(false);
});

test('prices in several currencies are not said to be in one', () => {
    const dollars = { amount: '90.00', currency: 'USD' };
    expect(nearbyOf([{ date: '2026-12-19', price: euros('90.00') }]).currency).toBe('EUR');
    const mixed = nearbyOf([
        { date: '2026-12-19', price: euros('90.00') },
        { date: '2026-12-20', price: dollars },
    ]);
    expect(mixed.currency).toBeUndefined();
    expect(nearbyOf([]).lowest).toBeUndefined();
});
