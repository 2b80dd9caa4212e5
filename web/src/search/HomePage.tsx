import { Container, SimpleGrid, Skeleton, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { popularRoutes } from '../api/calls';
import { usePageTitle } from '../shared/usePageTitle';
import { t } from '../text/catalogue';
import { queryFor, useCheapestDays } from './cheapestDay';
import { PopularRoutes } from './PopularRoutes';
import { ROUTE_HEIGHT } from './RouteCard';
import { SAMPLES, Samples } from './Samples';
import { SearchForm } from './SearchForm';

const [FIRST = { origin: '', destination: '' }] = SAMPLES;
const A_QUARTER = 15 * 60_000;
const SHOWN = 6;

export function HomePage() {
    usePageTitle(t('home.title'));
    const [start] = useState(() => queryFor(FIRST));
    const [edited, setEdited] = useState(false);
    const [first, setFirst] = useState(start);
    const found = useCheapestDays([FIRST])[0]?.data;
    if (!edited && found?.price && first === start && found.query.date !== start.date) {
        setFirst(found.query);
    }
    return (
        <>
            <div className="hero">
                <Container size="lg">
                    <Title order={1} className="hero-title">
                        {t('home.heading')}
                    </Title>
                    <Text className="hero-text">{t('home.text')}</Text>
                </Container>
            </div>
            <Container size="lg" className="hero-form">
                <SearchForm initial={first} onEdit={() => setEdited(true)} />
            </Container>
            <Container size="lg" mt="xl">
                <Suggestions />
            </Container>
        </>
    );
}

/** Six routes: what others look for, and as long as those are fewer, where one could begin. */
function Suggestions() {
    const { data, isPending } = useQuery({
        queryKey: ['popular'],
        queryFn: () => popularRoutes(SHOWN),
        staleTime: A_QUARTER,
        retry: false,
    });
    if (isPending) {
        return <RoutesLoading />;
    }
    const popular = data?.items ?? [];
    return (
        <Stack gap="xl">
            {data && popular.length > 0 && <PopularRoutes window={data.window} routes={popular} />}
            {popular.length < SHOWN && <Samples known={popular} most={SHOWN - popular.length} />}
        </Stack>
    );
}

/** As tall as what comes, so that nothing moves. */
function RoutesLoading() {
    return (
        <Stack gap="md" role="status" aria-label={t('state.loading')} aria-busy="true">
            <Skeleton height={28} width={260} radius="md" />
            <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }}>
                {Array.from({ length: SHOWN }, (_, at) => `route-${at}`).map((key) => (
                    <Skeleton key={key} height={ROUTE_HEIGHT} radius="lg" />
                ))}
            </SimpleGrid>
        </Stack>
    );
}
