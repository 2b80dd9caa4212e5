import { expect, test } from 'vitest';
import { reasonFor, sayWhy, whySaid } from './reasons';

test('whoever says nothing sends nothing', () => {
    expect(reasonFor('one')).toEqual({});
    sayWhy('one', '  ');
    expect(reasonFor('one')).toEqual({});
});

test('what was said goes with all that is done to that booking, and to no other', () => {
    sayWhy('one', ' a call ');
    expect(reasonFor('one')).toEqual({ reason: 'a call' });
    expect(whySaid('one')).toBe(' a call ');
    expect(reasonFor('two')).toEqual({});
});
