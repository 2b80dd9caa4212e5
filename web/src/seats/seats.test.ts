import { expect, test } from 'vitest';
import type { CabinMap } from '../api/types';
import { cellsOf, directionOf, seatTowards } from './seatGrid';
import { picksOf, seatedAt, seatingOn, wishesOf, withoutSeat } from './wishes';

const seat = (name: string) => ({ seat: name, position: 'WINDOW' as const, state: 'FREE' as const });

/** Two rows of AB C, of which the second has no B. */
const MAP: CabinMap = {
    cabin: 'ECONOMY',
    layout: 'AB C',
    rows: [
        { row: 1, seats: ['1A', '1B', '1C'].map(seat) },
        { row: 2, seats: ['2A', '2C'].map(seat) },
    ],
};

test('a row is drawn as its layout says, with its aisle and what it lacks', () => {
    const row = MAP.rows[1];
    expect(row && cellsOf(MAP, row).map(({ kind }) => kind)).toEqual(['seat', 'gap', 'aisle', 'seat']);
});

test('the arrows go from seat to seat, across the aisle and no further than the cabin', () => {
    expect(seatTowards(MAP, '1B', 'right')).toBe('1C');
    expect(seatTowards(MAP, '1C', 'right')).toBe('1C');
    expect(seatTowards(MAP, '1A', 'left')).toBe('1A');
    expect(seatTowards(MAP, '1C', 'down')).toBe('2C');
    expect(seatTowards(MAP, '2C', 'up')).toBe('1C');
    expect(seatTowards(MAP, '2C', 'first')).toBe('2A');
    expect(seatTowards(MAP, '1A', 'last')).toBe('1C');
});

test('down from a seat whose column ends stays where it is', () => {
    expect(seatTowards(MAP, '1B', 'down')).toBe('1B');
    expect(seatTowards(MAP, '9Z', 'down')).toBe('9Z');
});

test('other keys are not ours', () => {
    expect(directionOf('ArrowUp')).toBe('up');
    expect(directionOf('Tab')).toBeUndefined();
});

const of = (passengerId: string, name: string, itemId = 'i1') => ({
    itemId,
    flightId: 'f1',
    passengerId,
    seat: name,
});

test('who sits where is known for each flight', () => {
    expect(seatingOn('i1', [of('anna', '1A'), of('ben', '1B'), of('anna', '7A', 'i2')])).toEqual({
        anna: '1A',
        ben: '1B',
    });
});

test('taking the seat of a companion swaps the two', () => {
    expect(seatedAt({ anna: '1A', ben: '1B' }, 'anna', '1B')).toEqual({ anna: '1B', ben: '1A' });
});

test('whoever has no seat does not leave a companion without one', () => {
    expect(seatedAt({ ben: '1B' }, 'anna', '1B')).toEqual({ ben: '1B' });
    expect(seatedAt({ ben: '1B' }, 'anna', '1A')).toEqual({ anna: '1A', ben: '1B' });
});

test('a seat that has gone is lost to whoever wanted it, and what the others chose stays', () => {
    const now = { anna: '1A', ben: '1B' };
    expect(withoutSeat({ anna: '2A', ben: '2C' }, now, '2C')).toEqual({ anna: '2A' });
    expect(withoutSeat({ anna: '2A' }, {}, '2A')).toEqual({});
    expect(withoutSeat({ anna: '1B', ben: '2C' }, now, '2C')).toEqual({});
});

test('a refusal that names no seat takes none away', () => {
    expect(withoutSeat({ anna: '2A' }, { anna: '1A' }, undefined)).toEqual({ anna: '2A' });
});

test('only those who would sit elsewhere are asked for', () => {
    const now = { anna: '1A', ben: '1B' };
    const picked = picksOf(now, seatedAt(now, 'ben', '1C'));
    expect(picked).toEqual({ ben: '1C' });
    expect(wishesOf('i1', now, picked)).toEqual([{ itemId: 'i1', passengerId: 'ben', seat: '1C' }]);
    expect(wishesOf('i1', { ...now, ben: '1C' }, picked)).toEqual([]);
});
