import { Container, SimpleGrid, Skeleton, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useCity } from '../places/places';
import { Data } from '../shared/Data';
import { ArrowIcon } from '../shared/icons';
import { PaperLink } from '../shared/links';
import { Empty, Failed } from '../shared/states';
import { usePageTitle } from '../shared/usePageTitle';
import { t } from '../text/catalogue';
import { day, money } from '../text/format';
import { SearchForm } from './SearchForm';
import { type Sample, sampleQuery, useSamples } from './samples';

export function HomePage() {
    usePageTitle(t('home.title'));
    const { samples, error, retry } = useSamples();
    const [start] = useState(() => sampleQuery());
    const [edited, setEdited] = useState(false);
    const found = samples.find((sample) => sample.answer?.items.length)?.query;
    const [first, setFirst] = useState(start);
    if (!edited && found && first === start && found.date !== start.date) {
        setFirst(found);
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
                <Stack gap="md">
                    <Title order={2}>{t('home.samples')}</Title>
                    {error !== undefined && <Failed error={error} retry={retry} />}
                    {error === undefined && samples.length === 0 && (
                        <Empty title={t('home.noSamples')} text={t('home.noSamplesText')} />
                    )}
                    <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }}>
                        {samples.map((sample) => (
                            <SampleCard key={sample.query.origin + sample.query.destination} sample={sample} />
                        ))}
                    </SimpleGrid>
                </Stack>
            </Container>
        </>
    );
}

function SampleCard({ sample: { query, answer } }: { sample: Sample }) {
    const origin = useCity(query.origin);
    const destination = useCity(query.destination);
    const price = answer?.items[0]?.price;
    if (!price) {
        return <Skeleton height={92} radius="lg" aria-label={t('state.loading')} role="status" />;
    }
    return (
        <PaperLink withBorder p="md" className="card-link" to="/search" search={query}>
            <Text fw={600} className="route-line">
                <Data>{origin}</Data>
                <ArrowIcon size={18} />
                <Data>{destination}</Data>
            </Text>
            <Text size="sm" c="dimmed">
                {t('home.sample', { date: day(query.date), price: money(price) })}
            </Text>
        </PaperLink>
    );
}
