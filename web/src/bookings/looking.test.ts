import { expect, test } from 'vitest';
import { lookingAt } from './looking';

test('whoever sees a booking without its names may only look', () => {
    expect(lookingAt({ contact: { email: '•••' } })).toBe('masked');
});

test('whoever sees how its people are reached may act, also where they were erased', () => {
    expect(lookingAt({ contact: { email: 'ana@example.org' } })).toBe('acting');
    expect(lookingAt({ contact: {} })).toBe('acting');
});
