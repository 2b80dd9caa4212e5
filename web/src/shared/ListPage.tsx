import { Container, Stack, Title } from '@mantine/core';
import type { QueryKey } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { PagedList } from './PagedList';
import { usePageTitle } from './usePageTitle';

type Props<T> = {
    title: string;
    queryKey: QueryKey;
    read: (cursor: string | undefined) => Promise<{ items: T[]; nextCursor?: string | null }>;
    keyOf: (item: T) => string;
    /** What was just done to one of them. */
    notice?: ReactNode;
    empty: ReactNode;
    height: number;
    children: (item: T) => ReactNode;
};

/** A page of things that belong to whoever is signed in, one below the other. */
export function ListPage<T>({ title, keyOf, notice, children, ...list }: Props<T>) {
    usePageTitle(title);
    return (
        <Container size="md" py="lg">
            <Stack gap="lg">
                <Title order={1}>{title}</Title>
                {notice}
                <PagedList {...list}>
                    {(items) => (
                        <Stack gap="md" component="ul" className="plain-list">
                            {items.map((item) => (
                                <li key={keyOf(item)}>{children(item)}</li>
                            ))}
                        </Stack>
                    )}
                </PagedList>
            </Stack>
        </Container>
    );
}
