import { HEIGHT, pointIn, WIDTH, type Window } from './canvas';

/** The coasts as `scripts/land.mjs` writes them: each ring a first point and then steps, in parts of a degree. */
export type Land = { perDegree: number; rings: number[][] };

const ROUND = 360;

/** The land in a window, as one path: whatever reaches into it, also from beyond the date line. */
export function landIn(window: Window, { perDegree, rings }: Land): string {
    const at = pointIn(window);
    const drawn = rings.flatMap((ring) => {
        const places = placesOf(ring, perDegree);
        return [-ROUND, 0, ROUND].flatMap((shift) => {
            const points = places.map(({ latitude, longitude }) => at({ latitude, longitude: longitude + shift }));
            return reaches(points) ? [points] : [];
        });
    });
    return drawn.map((points) => `M${points.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`).join('');
}

function placesOf(steps: number[], perDegree: number) {
    const places = [];
    let [longitude, latitude] = [0, 0];
    for (let at = 0; at + 1 < steps.length; at += 2) {
        longitude += steps[at] ?? 0;
        latitude += steps[at + 1] ?? 0;
        places.push({ longitude: longitude / perDegree, latitude: latitude / perDegree });
    }
    return places;
}

/** Whether a ring may cover any of the canvas. */
function reaches(points: { x: number; y: number }[]): boolean {
    const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
    return Math.max(...xs) >= 0 && Math.min(...xs) <= WIDTH && Math.max(...ys) >= 0 && Math.min(...ys) <= HEIGHT;
}
