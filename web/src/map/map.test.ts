import { expect, test } from 'vitest';
import { drawingOf, HEIGHT, WIDTH } from './canvas';
import { greatCircle, kilometres } from './sphere';

const LIS = { latitude: 38.77, longitude: -9.13 };
const JFK = { latitude: 40.64, longitude: -73.78 };
const NRT = { latitude: 35.76, longitude: 140.39 };
const LAX = { latitude: 33.94, longitude: -118.41 };

const inside = ({ x, y }: { x: number; y: number }) => x >= 0 && x <= WIDTH && y >= 0 && y <= HEIGHT;

test('distances are those of the globe', () => {
    expect(kilometres(LIS, JFK)).toBeGreaterThan(5380);
    expect(kilometres(LIS, JFK)).toBeLessThan(5440);
    expect(kilometres(LIS, LIS)).toBe(0);
    expect(kilometres({ latitude: 0, longitude: 0 }, { latitude: 0, longitude: 180 })).toBeCloseTo(20015, 0);
});

test('the shortest way over the Atlantic goes north of both its ends', () => {
    const way = greatCircle(LIS, JFK);
    expect(way[0]).toEqual(LIS);
    expect(way.at(-1)).toEqual(JFK);
    expect(Math.max(...way.map(({ latitude }) => latitude))).toBeGreaterThan(44);
});

test('over the date line nothing jumps', () => {
    const way = greatCircle(NRT, LAX);
    const jumps = way.slice(1).map((place, at) => Math.abs(place.longitude - (way[at]?.longitude ?? 0)));
    expect(Math.max(...jumps)).toBeLessThan(10);
    expect(way.at(-1)?.longitude).toBeCloseTo(LAX.longitude + 360);
});

test('every way fits the canvas, however far or near it goes', () => {
    const journeys = [
        [{ from: LIS, to: JFK }],
        [
            { from: LIS, to: JFK },
            { from: JFK, to: LIS },
        ],
        [
            { from: NRT, to: LAX },
            { from: LAX, to: LIS },
        ],
        [{ from: LIS, to: { latitude: 38.8, longitude: -9.1 } }],
        [{ from: { latitude: 78.2, longitude: 15.5 }, to: { latitude: 69.7, longitude: 18.9 } }],
        [{ from: { latitude: 64, longitude: -147 }, to: { latitude: -33.9, longitude: 151.2 } }],
    ];
    for (const journey of journeys) {
        const { paths, grid } = drawingOf(journey);
        expect(paths.flat().every(inside)).toBe(true);
        expect(grid.length).toBeGreaterThan(1);
        expect(grid.length).toBeLessThan(20);
    }
});

test('a leg begins where the one before has ended, also beyond the date line', () => {
    const { ends } = drawingOf([
        { from: NRT, to: LAX },
        { from: LAX, to: JFK },
    ]);
    expect(ends[1]?.[0].x).toBeCloseTo(ends[0]?.[1].x ?? 0);
});

test('the way there and the way back are one line', () => {
    const { ends } = drawingOf([
        { from: LIS, to: JFK },
        { from: JFK, to: LIS },
    ]);
    expect(ends[0]?.[0].x).toBeCloseTo(ends[1]?.[1].x ?? 0);
    expect(ends[0]?.[0].y).toBeCloseTo(ends[1]?.[1].y ?? 0);
});

test('a leg from a place to itself is a point', () => {
    const { paths } = drawingOf([{ from: LIS, to: LIS }]);
    expect(paths.flat().every(inside)).toBe(true);
});
