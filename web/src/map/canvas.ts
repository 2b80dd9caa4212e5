import { greatCircle, near, type Place } from './sphere';

export type Point = { x: number; y: number };
export type Ends = { from: Place; to: Place };

/** What is drawn: the ways, their ends, and a light grid of the globe behind them. */
export type Drawing = { window: Window; paths: Point[][]; ends: [Point, Point][]; grid: [Point, Point][] };

export const WIDTH = 320;
export const HEIGHT = 150;

const MARGIN = 0.16;
const LEAST_SPAN = 4;
const LINES = 7;
const STEPS = [1, 2, 5, 10, 15, 30, 60];

/** The piece of the globe that is shown. */
export type Window = { west: number; north: number; scale: number; squeeze: number };

/** Lays the legs of a journey out on a canvas: north is up, and a degree is as wide as it is in the middle. */
export function drawingOf(legs: Ends[]): Drawing {
    const ways = waysOf(legs);
    const window = windowOn(ways.flat());
    const at = pointIn(window);
    return {
        window,
        paths: ways.map((way) => way.map(at)),
        ends: ways.map((way): [Point, Point] => {
            const [first, last] = [way[0], way.at(-1)];
            return [at(first ?? ORIGIN), at(last ?? ORIGIN)];
        }),
        grid: gridIn(window),
    };
}

const ORIGIN = { latitude: 0, longitude: 0 };

/** Each leg begins where the one before has ended, also across the date line. */
function waysOf(legs: Ends[]): Place[][] {
    let longitude = legs[0]?.from.longitude ?? 0;
    return legs.map(({ from, to }) => {
        const way = greatCircle(near(from, longitude), to);
        longitude = way.at(-1)?.longitude ?? longitude;
        return way;
    });
}

function windowOn(places: Place[]): Window {
    const [south, north] = rangeOf(places.map(({ latitude }) => latitude));
    const [west, east] = rangeOf(places.map(({ longitude }) => longitude));
    const squeeze = Math.max(0.35, Math.cos((((south + north) / 2) * Math.PI) / 180));
    const wide = Math.max(LEAST_SPAN, (east - west) * squeeze) * (1 + 2 * MARGIN);
    const high = Math.max(LEAST_SPAN, north - south) * (1 + 2 * MARGIN);
    const scale = Math.min(WIDTH / wide, HEIGHT / high);
    return {
        west: (west + east) / 2 - WIDTH / 2 / scale / squeeze,
        north: (south + north) / 2 + HEIGHT / 2 / scale,
        scale,
        squeeze,
    };
}

const rangeOf = (values: number[]): [number, number] => [Math.min(...values), Math.max(...values)];

export const pointIn =
    ({ west, north, scale, squeeze }: Window) =>
    ({ latitude, longitude }: Place): Point => ({
        x: (longitude - west) * squeeze * scale,
        y: (north - latitude) * scale,
    });

/** Parallels and meridians, as few as show how large the piece of the globe is. */
function gridIn(window: Window): [Point, Point][] {
    const { west, north, scale, squeeze } = window;
    const [east, south] = [west + WIDTH / scale / squeeze, north - HEIGHT / scale];
    const step = STEPS.find((it) => (east - west) / it <= LINES) ?? 60;
    const at = pointIn(window);
    const [top, bottom] = [Math.min(90, north), Math.max(-90, south)];
    const line = (a: number, b: number, c: number, d: number): [Point, Point] => [
        at({ latitude: a, longitude: b }),
        at({ latitude: c, longitude: d }),
    ];
    return [
        ...multiples(step, bottom, top).map((latitude) => line(latitude, west, latitude, east)),
        ...multiples(step, west, east).map((longitude) => line(top, longitude, bottom, longitude)),
    ];
}

function multiples(step: number, least: number, most: number): number[] {
    const first = Math.ceil(least / step);
    return Array.from({ length: Math.max(0, Math.floor(most / step) - first + 1) }, (_, at) => (first + at) * step);
}
