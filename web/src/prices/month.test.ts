import { expect, test } from 'vitest';
import { monthsLater, weeksOf } from './month';

test('months go on over the year', () => {
    expect(monthsLater('2026-12', 1)).toBe('2027-01');
    expect(monthsLater('2026-01', -1)).toBe('2025-12');
    expect(monthsLater('2026-11', 0)).toBe('2026-11');
});

test('a month is laid out in weeks that begin on Monday', () => {
    const days = Array.from({ length: 31 }, (_, n) => ({ date: `2026-12-${String(n + 1).padStart(2, '0')}` }));
    const weeks = weeksOf(days);
    expect(weeks).toHaveLength(5);
    expect(weeks.every((week) => week.length === 7)).toBe(true);
    expect(weeks[0]?.[0]).toBeUndefined();
    expect(weeks[0]?.[1]?.date).toBe('2026-12-01');
    expect(weeks[4]?.[3]?.date).toBe('2026-12-31');
});
