import { Container, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { popularRoutes } from '../api/calls';
import { Loading } from '../shared/states';
import { usePageTitle } from '../shared/usePageTitle';
import { t } from '../text/catalogue';
import { queryFor, useCheapestDays } from './cheapestDay';
import { PopularRoutes } from './PopularRoutes';
import { SAMPLES, Samples } from './Samples';
import { SearchForm } from './SearchForm';

const [FIRST = { origin: '', destination: '' }] = SAMPLES;
const A_QUARTER = 15 * 60_000;
const SHOWN = 6;
const FEW = 3;

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

/** What others look for; while that is little or cannot be said, also where one could begin. */
function Suggestions() {
    const { data, isPending } = useQuery({
        queryKey: ['popular'],
        queryFn: () => popularRoutes(SHOWN),
        staleTime: A_QUARTER,
        retry: false,
    });
    if (isPending) {
        return <Loading rows={2} height={92} />;
    }
    const popular = data?.items ?? [];
    return (
        <Stack gap="xl">
            {data && popular.length > 0 && <PopularRoutes window={data.window} routes={popular} />}
            {popular.length < FEW && <Samples />}
        </Stack>
    );
}
