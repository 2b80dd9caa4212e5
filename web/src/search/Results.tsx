import { Alert, Stack } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { searchFlights } from '../api/calls';
import { PriceTools } from '../prices/PriceTools';
import { More } from '../shared/More';
import { Failed, Loading } from '../shared/states';
import { t } from '../text/catalogue';
import { FilterBar } from './FilterBar';
import { Found } from './Found';
import { NoFlights } from './NoFlights';
import { flightSearch, isSameQuestion, type SearchQuery } from './query';

/** What a search came to. The filters and the prices around it stay in place, and in hand, while the next one runs. */
export function Results({ query }: { query: SearchQuery }) {
    const { data, error, isPending, isPlaceholderData, refetch, fetchNextPage, hasNextPage, isFetchingNextPage } =
        useInfiniteQuery({
            queryKey: ['search', query] as const,
            queryFn: ({ pageParam, signal }) => searchFlights({ ...flightSearch(query), cursor: pageParam }, signal),
            initialPageParam: undefined as string | undefined,
            getNextPageParam: (page) => page.nextCursor ?? undefined,
            placeholderData: (before, asked) =>
                asked && isSameQuestion(asked.queryKey[1], query) ? before : undefined,
        });
    const first = data?.pages[0];
    const facets = useLast(first?.facets);
    const currency = useLast(first?.items[0]?.price.currency);
    const offers = data?.pages.flatMap((page) => page.items) ?? [];
    const isCut = !isPlaceholderData && data?.pages.some(({ cut }) => cut === true);
    const isSettlingFromNothing = isPlaceholderData && offers.length === 0;
    return (
        <Stack gap="md">
            <PriceTools query={query} offers={offers} />
            {(isPending || isSettlingFromNothing) && <Loading rows={4} height={140} />}
            {error && <Failed error={error} retry={() => refetch()} />}
            {facets && !error && (offers.length > 0 || facets.airlines.length > 0) && (
                <FilterBar query={query} facets={facets} currency={currency} />
            )}
            {isCut && (
                <Alert color="yellow" role="note">
                    {t('results.cut')}
                </Alert>
            )}
            {first && offers.length > 0 && (
                <Found query={query} offers={offers} stale={first.stale} isSettling={isPlaceholderData} />
            )}
            {first && offers.length === 0 && !isPlaceholderData && (
                <NoFlights query={query} nearest={first.nearestDates ?? []} />
            )}
            <More hasMore={hasNextPage && !isPlaceholderData} isLoading={isFetchingNextPage} onMore={fetchNextPage} />
        </Stack>
    );
}

/** A value, or the one before while there is none. */
function useLast<T>(value: T | undefined): T | undefined {
    const [last, setLast] = useState(value);
    if (value !== undefined && value !== last) {
        setLast(value);
    }
    return value ?? last;
}
