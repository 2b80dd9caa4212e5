import type { Airport } from '../api/types';
import { HEIGHT, type Point, WIDTH } from './canvas';

type Props = { legs: { from: Airport; to: Airport }[]; ends: [Point, Point][] };
type Mark = Point & { code: string };

const ABOVE = -7;
const BELOW = 15;
const EDGE = 24;

/** A dot and the code of every airport, once for each place on the map. */
export function Places({ legs, ends }: Props) {
    const marks = legs.flatMap(({ from, to }, at): Mark[] => {
        const [start, end] = ends[at] ?? [];
        return start && end
            ? [
                  { ...start, code: from.iata },
                  { ...end, code: to.iata },
              ]
            : [];
    });
    const distinct = marks.filter(
        (mark, at) => marks.findIndex((it) => it.code === mark.code && Math.abs(it.x - mark.x) < 1) === at,
    );
    return distinct.map(({ x, y, code }) => (
        <g key={`${code} ${x}`} className="route-map-place">
            <circle cx={x} cy={y} r={3.5} />
            <text x={x} y={y + labelled(x, y, code, distinct)} textAnchor={anchorAt(x)}>
                {code}
            </text>
        </g>
    ));
}

/** Above the dot, unless the edge or another dot is there. */
function labelled(x: number, y: number, code: string, all: Mark[]): number {
    const crowded = all.some(
        (it) => it.code !== code && Math.abs(it.x - x) < 2 * EDGE && y - it.y > 0 && y - it.y < EDGE,
    );
    const mayBeBelow = y + BELOW < HEIGHT;
    return (y + ABOVE < EDGE / 2 || crowded) && mayBeBelow ? BELOW : ABOVE;
}

function anchorAt(x: number): 'start' | 'middle' | 'end' {
    if (x < EDGE) return 'start';
    return x > WIDTH - EDGE ? 'end' : 'middle';
}
