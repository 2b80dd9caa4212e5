import { Skeleton, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Airport } from '../api/types';
import { useAirports } from '../places/places';
import { t } from '../text/catalogue';
import { distance } from '../text/format';
import { drawingOf, HEIGHT, type Point, WIDTH } from './canvas';
import { landIn } from './coasts';
import { Places } from './Places';
import { kilometres } from './sphere';

export type MappedLeg = { origin: string; destination: string };
type Known = { from: Airport; to: Airport };

/** As much room as a map and its words will take. */
export function MapToCome() {
    return <Skeleton height={234} radius="md" maw={440} role="status" aria-label={t('state.loading')} />;
}

/** Where a journey goes, drawn from the places of its airports, and said in words below. */
export function RouteMap({ legs }: { legs: MappedLeg[] }) {
    const { airports, isPending } = useAirports(legs.flatMap(({ origin, destination }) => [origin, destination]));
    if (isPending) {
        return <MapToCome />;
    }
    const known = legs.flatMap(({ origin, destination }): Known[] => {
        const [from, to] = [airports.get(origin), airports.get(destination)];
        return from && to ? [{ from, to }] : [];
    });
    return known.length === 0 ? null : <Figure legs={known} />;
}

function Figure({ legs }: { legs: Known[] }) {
    const { window, paths, ends, grid } = drawingOf(legs);
    const land = useLand();
    return (
        <figure className="route-map">
            <div translate="no">
                <svg
                    viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
                    role="img"
                    aria-label={t('map.label', { places: placesOf(legs) })}
                >
                    {land && <path className="route-map-land" d={landIn(window, land)} />}
                    <g className="route-map-grid">
                        {grid.map(([a, b]) => (
                            <line key={`${a.x} ${a.y} ${b.x}`} x1={a.x} y1={a.y} x2={b.x} y2={b.y} />
                        ))}
                    </g>
                    {paths.map((path, at) => (
                        <polyline key={at} className="route-map-way" points={path.map(coordinates).join(' ')} />
                    ))}
                    <Places legs={legs} ends={ends} />
                </svg>
            </div>
            <figcaption>
                <ul className="plain-list">
                    {legs.map(({ from, to }, at) => (
                        <Text key={at} component="li" size="sm" c="dimmed">
                            {t('map.leg', { from: from.city, to: to.city, distance: distance(kilometres(from, to)) })}
                        </Text>
                    ))}
                </ul>
            </figcaption>
        </figure>
    );
}

/** The coasts, fetched with the first map; without them there is still the way. */
function useLand() {
    return useQuery({
        queryKey: ['land'],
        queryFn: () => import('./land.json').then((it) => it.default),
        staleTime: Number.POSITIVE_INFINITY,
        retry: false,
    }).data;
}

const coordinates = ({ x, y }: Point) => `${x.toFixed(1)},${y.toFixed(1)}`;

/** Lisbon – New York – Lisbon */
function placesOf(legs: Known[]): string {
    const all = legs.flatMap(({ from, to }) => [from.city, to.city]);
    return all.filter((city, at) => city !== all[at - 1]).join(' – ');
}
