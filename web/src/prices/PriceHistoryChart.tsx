import { Group, Stack, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { SearchQuery } from '../search/query';
import { Failed, Loading } from '../shared/states';
import { type Key, t } from '../text/catalogue';
import { day, money } from '../text/format';
import { type DayPrices, type PriceHistory, priceHistory } from './calls';
import { band, HEIGHT, marksOf, middle, stretches, WIDTH } from './chart';

/** How the route's prices moved, as a picture and as a table, and what that says about today. */
export function PriceHistoryChart({ query }: { query: SearchQuery }) {
    const { data, error, isPending, refetch } = useQuery({
        queryKey: ['price-history', query.origin, query.destination, query.cabin],
        queryFn: () => priceHistory(query),
    });
    if (isPending) {
        return <Loading rows={1} height={260} />;
    }
    return error ? <Failed error={error} retry={() => refetch()} /> : <History history={data} />;
}

function History({ history }: { history: PriceHistory }) {
    const verdict = history.verdict;
    return (
        <Stack gap="sm">
            <Text fw={600}>{verdict ? t(`prices.verdict.${verdict.level}` as Key) : t('prices.noVerdict')}</Text>
            {verdict && (
                <Text size="sm" c="dimmed" lang="en" translate="no">
                    {verdict.basis}
                </Text>
            )}
            {marksOf(history.days).length > 0 ? (
                <Chart history={history} />
            ) : (
                <Text size="sm" c="dimmed">
                    {t('prices.noHistory')}
                </Text>
            )}
            <details>
                <summary>{t('prices.asTable')}</summary>
                <Days days={history.days} />
            </details>
        </Stack>
    );
}

/** The amounts stand to the left of the picture and the days below it, where they keep their shape. */
function Chart({ history: { days, from, to } }: { history: PriceHistory }) {
    const drawn = stretches(days);
    return (
        <div>
            <div className="price-figure">
                <div className="price-marks" aria-hidden>
                    {marksOf(days).map((mark) => (
                        <Text key={mark.amount} size="xs" c="dimmed" className="digits nowrap">
                            {money(mark)}
                        </Text>
                    ))}
                </div>
                <svg
                    viewBox={`-4 -8 ${WIDTH + 8} ${HEIGHT + 16}`}
                    className="price-chart"
                    role="img"
                    aria-label={t('prices.chart', { from: day(from), to: day(to) })}
                    preserveAspectRatio="none"
                >
                    {[0, HEIGHT / 2, HEIGHT].map((y) => (
                        <line key={y} x1={0} x2={WIDTH} y1={y} y2={y} className="price-grid" />
                    ))}
                    {drawn.map((points) => (
                        <g key={points[0]?.x}>
                            <polygon points={band(points)} className="price-band" />
                            <polyline points={middle(points)} className="price-line" />
                        </g>
                    ))}
                </svg>
                <div aria-hidden />
                <Group justify="space-between" aria-hidden>
                    <Text size="xs" c="dimmed">
                        {day(from)}
                    </Text>
                    <Text size="xs" c="dimmed">
                        {day(to)}
                    </Text>
                </Group>
            </div>
            <Group gap="lg" mt="xs" component="ul" className="plain-list">
                <li className="price-key">
                    <span className="price-key-band" aria-hidden />
                    <Text size="sm">{t('prices.band')}</Text>
                </li>
                <li className="price-key">
                    <span className="price-key-line" aria-hidden />
                    <Text size="sm">{t('prices.median')}</Text>
                </li>
            </Group>
        </div>
    );
}

function Days({ days }: { days: DayPrices[] }) {
    const shown = (price: DayPrices['low']) => (price ? money(price) : '–');
    return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no mouse scrolls it with the keys
        <section className="scrolling short" tabIndex={0} aria-label={t('prices.asTable')}>
            <Table layout="fixed" horizontalSpacing={4} fz="sm" className="breakable">
                <Table.Thead>
                    <Table.Tr>
                        <Table.Th>{t('prices.day')}</Table.Th>
                        <Table.Th>{t('prices.low')}</Table.Th>
                        <Table.Th>{t('prices.median')}</Table.Th>
                        <Table.Th>{t('prices.high')}</Table.Th>
                    </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                    {[...days].reverse().map((it) => (
                        <Table.Tr key={it.date}>
                            <Table.Th scope="row">{day(it.date)}</Table.Th>
                            <Table.Td>{shown(it.low)}</Table.Td>
                            <Table.Td>{shown(it.median)}</Table.Td>
                            <Table.Td>{shown(it.high)}</Table.Td>
                        </Table.Tr>
                    ))}
                </Table.Tbody>
            </Table>
        </section>
    );
}
