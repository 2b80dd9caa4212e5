// Makes src/map/land.json, the coasts behind the route map, from Natural Earth's public-domain land polygons as the npm
// package world-atlas packs them. By hand, for coasts hardly move:
//   npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz && node scripts/land.mjs package/land-50m.json
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

const [source, tolerance = '0.06', smallest = '0.02'] = process.argv.slice(2);
if (!source) {
    console.error('Usage: node scripts/land.mjs <land-50m.json of world-atlas>');
    process.exit(1);
}
const PER_DEGREE = 20;
const { arcs, transform, objects } = JSON.parse(readFileSync(source, 'utf8'));
const out = path.resolve(import.meta.dirname, '../src/map/land.json');

const rings = objects.land.geometries
    .flatMap((geometry) => (geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs))
    .flatMap((polygon) => polygon.map(ringOf))
    .filter((ring) => Math.abs(areaOf(ring)) >= Number(smallest))
    .map((ring) => simplified(ring, Number(tolerance)))
    .filter((ring) => ring.length >= 4)
    .map(deltasOf);

writeFileSync(out, `${JSON.stringify({ perDegree: PER_DEGREE, rings })}\n`);
console.log(`${rings.length} coasts, ${rings.reduce((sum, ring) => sum + ring.length / 2, 0)} points`);

/** A ring is a chain of arcs; a negative number is one that runs backwards. */
function ringOf(indices) {
    return indices.flatMap((index, at) => {
        const arc = index < 0 ? placesOf(arcs[~index]).reverse() : placesOf(arcs[index]);
        return at === 0 ? arc : arc.slice(1);
    });
}

function placesOf(arc) {
    const { scale, translate } = transform;
    let [x, y] = [0, 0];
    return arc.map(([dx, dy]) => {
        x += dx;
        y += dy;
        return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
}

function areaOf(ring) {
    let sum = 0;
    for (let at = 1; at < ring.length; at++) {
        sum += ring[at - 1][0] * ring[at][1] - ring[at][0] * ring[at - 1][1];
    }
    return sum / 2;
}

/** Douglas and Peucker: a point stays if it is farther than the tolerance from the line between its neighbours. */
function simplified(ring, far) {
    const keep = new Set([0, ring.length - 1]);
    const open = [[0, ring.length - 1]];
    while (open.length > 0) {
        const [from, to] = open.pop();
        let [farthest, most] = [0, 0];
        for (let at = from + 1; at < to; at++) {
            const distance = distanceTo(ring[at], ring[from], ring[to]);
            if (distance > most) [farthest, most] = [at, distance];
        }
        if (most > far || (from === 0 && to === ring.length - 1)) {
            keep.add(farthest);
            open.push([from, farthest], [farthest, to]);
        }
    }
    return ring.filter((_, at) => keep.has(at));
}

function distanceTo([x, y], [x1, y1], [x2, y2]) {
    const [dx, dy] = [x2 - x1, y2 - y1];
    const length = Math.hypot(dx, dy);
    return length === 0 ? Math.hypot(x - x1, y - y1) : Math.abs(dx * (y1 - y) - dy * (x1 - x)) / length;
}

/** The first point, then how far each is from the one before, in parts of a degree. */
function deltasOf(ring) {
    let [x, y] = [0, 0];
    return ring.flatMap(([longitude, latitude], at) => {
        const [a, b] = [Math.round(longitude * PER_DEGREE), Math.round(latitude * PER_DEGREE)];
        const delta = [a - x, b - y];
        [x, y] = [a, b];
        return at > 0 && delta[0] === 0 && delta[1] === 0 ? [] : delta;
    });
}
