import { Stack } from '@mantine/core';
import { type QueryKey, useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Arrivals } from './Arrivals';
import { More } from './More';
import { Failed, Loading } from './states';

type Page<T> = { items: T[]; nextCursor?: string | null };

type Props<T> = {
    queryKey: QueryKey;
    read: (cursor: string | undefined) => Promise<Page<T>>;
    empty: ReactNode;
    children: (items: T[]) => ReactNode;
    height?: number;
    /** What comes and goes elsewhere does so here, while somebody looks. */
    follows?: boolean;
};

/** How often a list that follows is looked at, and how much of it at most. */
export const LOOK_AGAIN = 10_000;
const MOST_PAGES = 3;

/** A list that comes in pages: while it loads, when it is empty, when it failed, and one page more. What was read stays. */
export function PagedList<T>({ queryKey, read, empty, children, height = 96, follows = false }: Props<T>) {
    const { data, error, isPending, refetch, fetchNextPage, hasNextPage, isFetchingNextPage } = useInfiniteQuery({
        queryKey,
        queryFn: ({ pageParam }) => read(pageParam),
        initialPageParam: undefined as string | undefined,
        getNextPageParam: (page) => page.nextCursor ?? undefined,
        refetchInterval: ({ state }) => follows && (state.data?.pages.length ?? 0) <= MOST_PAGES && LOOK_AGAIN,
    });
    if (isPending) {
        return <Loading rows={4} height={height} />;
    }
    if (!data) {
        return <Failed error={error} retry={() => refetch()} />;
    }
    const items = data.pages.flatMap((page) => page.items);
    return (
        <Stack gap="md">
            {follows && <Arrivals items={items.length} pages={data.pages.length} />}
            {items.length === 0 ? empty : children(items)}
            {error && <Failed error={error} retry={() => refetch()} />}
            <More hasMore={hasNextPage} isLoading={isFetchingNextPage} onMore={fetchNextPage} />
        </Stack>
    );
}
