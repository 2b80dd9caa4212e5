import { expect, test } from 'vitest';
import { searchOf } from '../search/query';
import { alertFor } from './calls';
import { amountOf, justBelow, lowestOf, worthHearing } from './target';

const euros = (amount: string) => ({ amount, currency: 'EUR' });

test('a tenth less is worth hearing, in whole units', () => {
    expect(worthHearing(euros('129.90'))).toEqual(euros('116.00'));
    expect(worthHearing(euros('9.00'))).toEqual(euros('8.10'));
    expect(worthHearing({ amount: '12000', currency: 'JPY' })).toEqual({ amount: '10800', currency: 'JPY' });
});

test('just below is the smallest coin less', () => {
    expect(justBelow(euros('129.90'))).toEqual(euros('129.89'));
    expect(justBelow(euros('100.00'))).toEqual(euros('99.99'));
    expect(justBelow(euros('0.29'))).toEqual(euros('0.28'));
    expect(justBelow({ amount: '12000', currency: 'JPY' })).toEqual({ amount: '11999', currency: 'JPY' });
});

test('the lowest of some prices is found', () => {
    expect(lowestOf([euros('99.00'), euros('100.00'), euros('98.50')])).toEqual(euros('98.50'));
    expect(lowestOf([])).toBeUndefined();
});

test('an amount is read as people write it', () => {
    expect(amountOf('120,5', euros('1.00'))).toEqual(euros('120.50'));
    expect(amountOf(' 120 ', euros('1.00'))).toEqual(euros('120.00'));
    for (const nonsense of ['', '0', '-5', '1.234', 'much', '1e5']) {
        expect(amountOf(nonsense, euros('1.00')), nonsense).toBeUndefined();
    }
});

test('an alert waits for what was searched: day, people, cabin, and as many connections as would do', () => {
    const query = searchOf({ origin: 'LIS', destination: 'JFK', date: '2026-12-20', adults: 2, cabin: 'BUSINESS' });
    const wanted = { origin: 'LIS', destination: 'JFK', from: '2026-12-20', to: '2026-12-20', adults: 2 };
    expect(alertFor(query, euros('99.00'))).toMatchObject({ ...wanted, cabin: 'BUSINESS', target: euros('99.00') });
    expect(alertFor(query, euros('99.00')).maxStops).toBe(2);
    expect(alertFor({ ...query, maxStops: 1 }, euros('99.00')).maxStops).toBe(1);
    expect(alertFor({ ...query, maxStops: 0 }, euros('99.00')).maxStops).toBe(0);
    expect('target' in alertFor(query)).toBe(false);
});
