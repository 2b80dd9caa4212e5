import { expect, test } from 'vitest';
import type { ScheduleChange } from '../api/types';
import { choicesOf } from './choices';

const other = {} as ScheduleChange['alternatives'][number];

test('a few minutes can only be accepted, whatever is named beside them', () => {
    const choices = choicesOf({ kind: 'RETIMED', significant: false, alternatives: [other] });
    expect(choices).toEqual({ ACCEPT: true, ALTERNATIVE: false, REFUND: false });
});

test('hours may be accepted, or given back, or flown otherwise', () => {
    expect(choicesOf({ kind: 'RETIMED', significant: true, alternatives: [other] })).toEqual({
        ...{ ACCEPT: true, ALTERNATIVE: true, REFUND: true },
    });
});

test.each(['CANCELLED', 'OVERSOLD'] as const)('nobody keeps a seat that is %s', (kind) => {
    const choices = choicesOf({ kind, significant: true, alternatives: [] });
    expect(choices).toEqual({ ACCEPT: false, ALTERNATIVE: false, REFUND: true });
});
