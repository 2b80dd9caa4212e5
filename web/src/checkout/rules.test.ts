import { expect, test } from 'vitest';
import type { Flight } from '../api/types';
import { rulesOf } from './rules';

const NOTHING = { refundPercent: 0, bags: 0 };
const ALL = { refundPercent: 100, bags: 2 };

function cabin(name: 'ECONOMY' | 'BUSINESS', fares: Record<string, typeof ALL>): Flight['cabins'][number] {
    const price = { amount: '100.00', currency: 'EUR' };
    return {
        cabin: name,
        capacity: 100,
        fares: Object.entries(fares).map(([fareCode, conditions]) => ({ fareCode, conditions, price, seatsLeft: 9 })),
    };
}

test('what a fare allows is found by its name', () => {
    const cabins = [cabin('ECONOMY', { LIGHT: NOTHING, FLEX: ALL })];
    expect(rulesOf({ cabins }, 'FLEX')).toEqual(ALL);
    expect(rulesOf({ cabins }, 'SAVER')).toBeUndefined();
    expect(rulesOf({ cabins }, undefined)).toBeUndefined();
});

test('nothing is promised where fares of one name allow different things', () => {
    const economy = cabin('ECONOMY', { STANDARD: NOTHING });
    expect(rulesOf({ cabins: [economy, cabin('BUSINESS', { STANDARD: ALL })] }, 'STANDARD')).toBeUndefined();
    expect(rulesOf({ cabins: [economy, cabin('BUSINESS', { STANDARD: NOTHING })] }, 'STANDARD')).toEqual(NOTHING);
});
