import { SimpleGrid, Stack, Title } from '@mantine/core';
import { Empty, Failed } from '../shared/states';
import { t } from '../text/catalogue';
import { type Pair, useCheapestDays } from './cheapestDay';
import { RouteCard } from './RouteCard';

/** Routes of the sample schedule, for as long as nobody has searched for others. */
export const SAMPLES: readonly Pair[] = [
    ['LIS', 'JFK'],
    ['LIS', 'LHR'],
    ['CDG', 'BCN'],
    ['FRA', 'MAD'],
    ['AMS', 'LHR'],
    ['LHR', 'SIN'],
].map(([origin = '', destination = '']) => ({ origin, destination }));

const isSame = (one: Pair, other: Pair) => one.origin === other.origin && one.destination === other.destination;

/** Where to begin besides what is known already; which day has flights is asked, not assumed. */
export function Samples({ known, most }: { known: readonly Pair[]; most: number }) {
    const routes = SAMPLES.filter((route) => known.every((it) => !isSame(it, route))).slice(0, most);
    const found = useCheapestDays(routes);
    const error = found.every((it) => it.error) ? found[0]?.error : undefined;
    const shown = routes.flatMap((route, at) => {
        const { data, error } = found[at] ?? {};
        return error || (data && !data.price) ? [] : [{ route, day: data }];
    });
    return (
        <Stack gap="md">
            <Title order={2}>{t('home.samples')}</Title>
            {error && <Failed error={error} retry={() => found.forEach((it) => void it.refetch())} />}
            {!error && shown.length === 0 && <Empty title={t('home.noSamples')} text={t('home.noSamplesText')} />}
            <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }} component="ul" className="plain-list">
                {shown.map(({ route, day }) => (
                    <li key={route.origin + route.destination}>
                        <RouteCard route={route} day={day} />
                    </li>
                ))}
            </SimpleGrid>
        </Stack>
    );
}
