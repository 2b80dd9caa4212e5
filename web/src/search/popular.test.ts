import { expect, test } from 'vitest';
import { movementOf } from './PopularRoutes';

test('a route rose, fell, stayed, or was not among them before', () => {
    expect(movementOf({ change: 3 })).toBe('up 3');
    expect(movementOf({ change: -1 })).toBe('down 1');
    expect(movementOf({ change: 0 })).toBe('as before');
    expect(movementOf({ change: null })).toBe('new here');
});
