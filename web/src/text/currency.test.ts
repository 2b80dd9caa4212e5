import { expect, test } from 'vitest';
import { CURRENCIES, digitsOf, formOf } from './currency';

test('the currencies at hand come first, and none twice', () => {
    expect(CURRENCIES.slice(0, 3)).toEqual(['EUR', 'USD', 'GBP']);
    expect(new Set(CURRENCIES).size).toBe(CURRENCIES.length);
});

test('an amount has as many digits as its currency has coins', () => {
    expect(['EUR', 'JPY', 'KWD'].map(digitsOf)).toEqual([2, 0, 3]);
    expect(new RegExp(`^${formOf('JPY')}$`).test('25.5')).toBe(false);
    expect(new RegExp(`^${formOf('EUR')}$`).test('25.5')).toBe(true);
});
