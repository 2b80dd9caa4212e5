import type { DayPrices } from './calls';

export type Point = { x: number; low: number; median: number; high: number };

export const WIDTH = 640;
export const HEIGHT = 200;

/** The days that have prices, in stretches without a gap, laid out on a canvas. */
export function stretches(days: DayPrices[]): Point[][] {
    const values = days.flatMap((it) => (it.low && it.high ? [Number(it.low.amount), Number(it.high.amount)] : []));
    const least = Math.min(...values);
    const span = Math.max(...values) - least || 1;
    const y = (amount: string) => HEIGHT - ((Number(amount) - least) / span) * HEIGHT;
    const step = days.length > 1 ? WIDTH / (days.length - 1) : 0;
    const all: Point[][] = [[]];
    days.forEach((it, at) => {
        if (it.low && it.median && it.high) {
            const point = { x: at * step, low: y(it.low.amount), median: y(it.median.amount), high: y(it.high.amount) };
            all.at(-1)?.push(point);
        } else if (all.at(-1)?.length) {
            all.push([]);
        }
    });
    return all.filter((it) => it.length > 0);
}

const line = (points: [number, number][]) => points.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ');

export function band(points: Point[]): string {
    const wide = widened(points);
    const there = wide.map(({ x, high }): [number, number] => [x, high]);
    const back = [...wide].reverse().map(({ x, low }): [number, number] => [x, low]);
    return line([...there, ...back]);
}

export function middle(points: Point[]): string {
    return line(widened(points).map(({ x, median }): [number, number] => [x, median]));
}

/** A single day is a short stroke, for a point would not be seen. */
function widened(points: Point[]): Point[] {
    const [only] = points;
    return only && points.length === 1
        ? [
              { ...only, x: only.x - 2 },
              { ...only, x: only.x + 2 },
          ]
        : points;
}
