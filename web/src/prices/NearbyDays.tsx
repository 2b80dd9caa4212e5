import { Stack, Text, Title } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { searchFlights } from '../api/calls';
import { flightSearch, type SearchQuery } from '../search/query';
import { Failed, Loading } from '../shared/states';
import { t } from '../text/catalogue';
import { NearbyMatrix } from './NearbyMatrix';
import { NearbyRow } from './NearbyRow';
import { nearbyOf } from './nearby';

export const NEARBY = 3;

/** What this very search costs on the days around: same party, cabin and filters. */
export function NearbyDays({ query }: { query: SearchQuery }) {
    const { data, error, isPending, isPlaceholderData, refetch } = useQuery({
        queryKey: ['nearby', { ...query, sort: 'price' }],
        queryFn: ({ signal }) =>
            searchFlights(
                { ...flightSearch(query), sort: 'price', flexDays: NEARBY, lookAround: true, limit: 1 },
                signal,
            ),
        placeholderData: keepPreviousData,
    });
    return (
        <Stack
            gap="sm"
            aria-busy={isPlaceholderData || undefined}
            className={isPlaceholderData ? 'settling' : undefined}
        >
            <Title order={2} size="h3">
                {t(query.returnDate ? 'nearby.titleReturn' : 'nearby.title')}
            </Title>
            {isPending && <Loading rows={1} height={query.returnDate ? 320 : 72} />}
            {error && !isPending && <Failed error={error} retry={() => refetch()} />}
            {data && !error && <Days query={query} grid={data.grid ?? []} />}
        </Stack>
    );
}

function Days({ query, grid }: { query: SearchQuery; grid: Parameters<typeof nearbyOf>[0] }) {
    const nearby = nearbyOf(grid);
    if (!nearby.lowest) {
        return <Text c="dimmed">{t('nearby.none')}</Text>;
    }
    return query.returnDate ? (
        <NearbyMatrix query={query} nearby={nearby} />
    ) : (
        <NearbyRow query={query} nearby={nearby} />
    );
}
