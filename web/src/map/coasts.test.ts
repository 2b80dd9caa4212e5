import { expect, test } from 'vitest';
import { drawingOf } from './canvas';
import { landIn } from './coasts';
import land from './land.json';

const LIS = { latitude: 38.77, longitude: -9.13 };
const MAD = { latitude: 40.47, longitude: -3.56 };
const NRT = { latitude: 35.76, longitude: 140.39 };
const LAX = { latitude: 33.94, longitude: -118.41 };

/** A square of ten degrees with its south-west corner there. */
const square = (longitude: number, latitude: number) => ({
    perDegree: 1,
    rings: [[longitude, latitude, 10, 0, 0, 10, -10, 0]],
});

const ringsIn = (path: string) => path.split('M').length - 1;

test('what reaches into the picture is drawn, what does not is left out', () => {
    const { window } = drawingOf([{ from: LIS, to: MAD }]);
    expect(landIn(window, square(-12, 35))).toMatch(/^M[\d. -]+(L[\d. -]+){3}Z$/);
    expect(landIn(window, square(100, -30))).toBe('');
});

test('land beyond the date line is where the way goes', () => {
    const { window } = drawingOf([{ from: NRT, to: LAX }]);
    expect(ringsIn(landIn(window, square(-125, 30)))).toBe(1);
    expect(ringsIn(landIn(window, square(135, 30)))).toBe(1);
});

test('the world has its coasts, each as whole steps that end where they began', () => {
    expect(land.rings.length).toBeGreaterThan(100);
    for (const ring of land.rings) {
        expect(ring.length % 2).toBe(0);
        expect(ring.every(Number.isInteger)).toBe(true);
    }
    const { window } = drawingOf([{ from: LIS, to: MAD }]);
    expect(ringsIn(landIn(window, land))).toBeGreaterThan(0);
});
