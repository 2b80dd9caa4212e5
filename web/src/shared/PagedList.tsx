import { Stack } from '@mantine/core';
import { type QueryKey, useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { More } from './More';
import { Failed, Loading } from './states';

type Page<T> = { items: T[]; nextCursor?: string | null };

type Props<T> = {
    queryKey: QueryKey;
    read: (cursor: string | undefined) => Promise<Page<T>>;
    empty: ReactNode;
    children: (items: T[]) => ReactNode;
    height?: number;
};

/** A list that comes in pages: while it loads, when it is empty, when it failed, and one page more. What was read stays. */
export function PagedList<T>({ queryKey, read, empty, children, height = 96 }: Props<T>) {
    const { data, error, isPending, refetch, fetchNextPage, hasNextPage, isFetchingNextPage } = useInfiniteQuery({
        queryKey,
        queryFn: ({ pageParam }) => read(pageParam),
        initialPageParam: undefined as string | undefined,
        getNextPageParam: (page) => page.nextCursor ?? undefined,
    });
    if (isPending) {
        return <Loading rows={4} height={height} />;
    }
    if (!data) {
        return <Failed error={error} retry={() => refetch()} />;
    }
    const items = data.pages.flatMap((page) => page.items);
    if (items.length === 0) {
        return empty;
    }
    return (
        <Stack gap="md">
            {children(items)}
            {error && <Failed error={error} retry={() => refetch()} />}
            <More hasMore={hasNextPage} isLoading={isFetchingNextPage} onMore={fetchNextPage} />
        </Stack>
    );
}
