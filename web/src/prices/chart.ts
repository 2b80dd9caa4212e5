import type { Money } from '../api/types';
import type { DayPrices } from './calls';

export type Point = { x: number; low: number; median: number; high: number };

export const WIDTH = 640;
export const HEIGHT = 200;

/** Between which amounts the prices of some days lie. */
export function rangeOf(days: DayPrices[]): { least: number; most: number } {
    const values = days.flatMap((it) => (it.low && it.high ? [Number(it.low.amount), Number(it.high.amount)] : []));
    return { least: Math.min(...values), most: Math.max(...values) };
}

/** The amounts beside the picture, from the highest down; none where no day has a price. */
export function marksOf(days: DayPrices[]): Money[] {
    const like = days.find((it) => it.low)?.low;
    if (!like) return [];
    const { least, most } = rangeOf(days);
    const digits = like.amount.split('.')[1]?.length ?? 0;
    const amounts = most > least ? [most, (most + least) / 2, least] : [least];
    return amounts.map((amount) => ({ amount: amount.toFixed(digits), currency: like.currency }));
}

/** The days that have prices, in stretches without a gap, laid out on a canvas. */
export function stretches(days: DayPrices[]): Point[][] {
    const { least, most } = rangeOf(days);
    const span = most - least || 1;
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
