import { Button, Container, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useCity } from '../places/places';
import { usePageTitle } from '../shared/usePageTitle';
import { count, type Key, t } from '../text/catalogue';
import { longDay } from '../text/format';
import { furtherLegs, type SearchQuery, travellers } from './query';
import { Results } from './Results';
import { SearchForm } from './SearchForm';

export function ResultsPage({ query }: { query: SearchQuery }) {
    const asked = query.origin.length === 3 && query.destination.length === 3;
    const [editing, setEditing] = useState(!asked);
    const origin = useCity(query.origin);
    const destination = useCity(query.destination);
    const title = asked ? t('results.title', { origin, destination }) : t('search.submit');
    usePageTitle(title);
    return (
        <Container size="lg" py="lg">
            <Stack gap="lg">
                <Group justify="space-between" align="flex-end">
                    <div>
                        <Title order={1}>{title}</Title>
                        {asked && (
                            <Text c="dimmed">
                                {t('results.subtitle', {
                                    date: datesOf(query),
                                    party: count('search.party', travellers(query)),
                                    cabin: t(`cabin.${query.cabin}` as Key),
                                })}
                            </Text>
                        )}
                    </div>
                    {asked && (
                        <Button variant="default" aria-expanded={editing} onClick={() => setEditing(!editing)}>
                            {t('results.change')}
                        </Button>
                    )}
                </Group>
                {editing && <SearchForm initial={query} />}
                {asked && <Results key={query.origin + query.destination} query={query} />}
            </Stack>
        </Container>
    );
}

/** The day, the days there and back, or those of the first and the last flight. */
function datesOf(query: SearchQuery): string {
    const last = query.returnDate ?? furtherLegs(query).at(-1)?.date;
    return last ? t('results.days', { from: longDay(query.date), to: longDay(last) }) : longDay(query.date);
}
