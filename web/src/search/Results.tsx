import { Button, Stack } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { searchFlights } from '../api/calls';
import { PriceTools } from '../prices/PriceTools';
import { Failed, Loading } from '../shared/states';
import { t } from '../text/catalogue';
import { FilterBar } from './FilterBar';
import { Found } from './Found';
import { NoFlights } from './NoFlights';
import { flightSearch, type SearchQuery } from './query';

/** What a search came to. The prices around it stay in place while another day is looked at. */
export function Results({ query }: { query: SearchQuery }) {
    const { data, error, isPending, refetch, fetchNextPage, hasNextPage, isFetchingNextPage } = useInfiniteQuery({
        queryKey: ['search', query],
        queryFn: ({ pageParam, signal }) => searchFlights({ ...flightSearch(query), cursor: pageParam }, signal),
        initialPageParam: undefined as string | undefined,
        getNextPageParam: (page) => page.nextCursor ?? undefined,
    });
    const first = data?.pages[0];
    const offers = data?.pages.flatMap((page) => page.items) ?? [];
    return (
        <Stack gap="md">
            <PriceTools query={query} offers={offers} />
            {isPending && <Loading rows={4} height={140} />}
            {error && <Failed error={error} retry={() => refetch()} />}
            {first && (offers.length > 0 || first.facets.airlines.length > 0) && (
                <FilterBar query={query} facets={first.facets} />
            )}
            {first && offers.length > 0 && <Found query={query} offers={offers} stale={first.stale} />}
            {first && offers.length === 0 && <NoFlights query={query} nearest={first.nearestDates ?? []} />}
            {hasNextPage && (
                <Button variant="default" loading={isFetchingNextPage} onClick={() => fetchNextPage()}>
                    {t('results.more')}
                </Button>
            )}
        </Stack>
    );
}
