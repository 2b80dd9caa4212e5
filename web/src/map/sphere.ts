/** A place on the globe, in degrees. Along a path longitudes go on past 180 rather than jump. */
export type Place = { latitude: number; longitude: number };

type Vector = readonly [number, number, number];

const EARTH = 6371;
const STEPS = 48;

const radians = (degrees: number) => (degrees * Math.PI) / 180;
const degrees = (angle: number) => (angle * 180) / Math.PI;

function vectorOf({ latitude, longitude }: Place): Vector {
    const [lat, lon] = [radians(latitude), radians(longitude)];
    return [Math.cos(lat) * Math.cos(lon), Math.cos(lat) * Math.sin(lon), Math.sin(lat)];
}

function placeOf([x, y, z]: Vector): Place {
    return { latitude: degrees(Math.atan2(z, Math.hypot(x, y))), longitude: degrees(Math.atan2(y, x)) };
}

function angleBetween([ax, ay, az]: Vector, [bx, by, bz]: Vector): number {
    const cross = Math.hypot(ay * bz - az * by, az * bx - ax * bz, ax * by - ay * bx);
    return Math.atan2(cross, ax * bx + ay * by + az * bz);
}

/** How far it is along the surface. */
export function kilometres(from: Place, to: Place): number {
    return EARTH * angleBetween(vectorOf(from), vectorOf(to));
}

/** The same place, its longitude written so that it is at most half a turn from another. */
export function near(place: Place, longitude: number): Place {
    return { ...place, longitude: place.longitude + 360 * Math.round((longitude - place.longitude) / 360) };
}

/** The shortest way over the surface, from end to end, without a jump at the date line. */
export function greatCircle(from: Place, to: Place): Place[] {
    const [a, b] = [vectorOf(from), vectorOf(to)];
    const angle = angleBetween(a, b);
    const path = [from];
    for (let step = 1; step < STEPS && Math.sin(angle) > 1e-9; step++) {
        const part = (step / STEPS) * angle;
        const [fromA, fromB] = [Math.sin(angle - part) / Math.sin(angle), Math.sin(part) / Math.sin(angle)];
        const on: Vector = [a[0] * fromA + b[0] * fromB, a[1] * fromA + b[1] * fromB, a[2] * fromA + b[2] * fromB];
        path.push(near(placeOf(on), path.at(-1)?.longitude ?? 0));
    }
    return [...path, near(to, path.at(-1)?.longitude ?? 0)];
}
