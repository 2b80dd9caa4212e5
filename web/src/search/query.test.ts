import { expect, test } from 'vitest';
import { searchOf } from './query';

test('a link by hand becomes a search that makes sense', () => {
    const query = searchOf({
        origin: 'lis',
        destination: 'JFKX',
        date: 'soon',
        adults: '12',
        infants: 40,
        cabin: 'ROOF',
    });
    expect(query).toMatchObject({
        origin: 'LIS',
        destination: 'JFK',
        adults: 9,
        children: 0,
        infants: 9,
        cabin: 'ECONOMY',
    });
    expect(query.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});

test('nobody flies without an adult, and nine are seated at most', () => {
    expect(searchOf({ adults: 0, children: 20 })).toMatchObject({ adults: 1, children: 8 });
});
