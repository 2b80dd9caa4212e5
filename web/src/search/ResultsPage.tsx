import { Button, Container, Group, Stack, Text, Title } from '@mantine/core';
import { useRef, useState } from 'react';
import { useAirports } from '../places/places';
import { usePageTitle } from '../shared/usePageTitle';
import { count, type Key, t } from '../text/catalogue';
import { longDay } from '../text/format';
import { furtherLegs, type SearchQuery, travellers } from './query';
import { Results } from './Results';
import { SearchForm } from './SearchForm';

export function ResultsPage({ query }: { query: SearchQuery }) {
    const asked = query.origin.length === 3 && query.destination.length === 3;
    const [editing, setEditing] = useState(!asked);
    const heading = useRef<HTMLHeadingElement>(null);
    const title = useTitle(query, asked);
    usePageTitle(title);

    /** The answer is what somebody wants to see now. */
    function show() {
        setEditing(false);
        heading.current?.focus();
    }

    return (
        <Container size="lg" py="lg">
            <Stack gap="lg">
                <Group justify="space-between" align="flex-end">
                    <div>
                        <Title order={1} ref={heading} tabIndex={-1} className="focusable-title">
                            {title}
                        </Title>
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
                {editing && <SearchForm initial={query} onSearch={show} />}
                {asked && <Results key={query.origin + query.destination} query={query} />}
            </Stack>
        </Container>
    );
}

/** Where it goes: from one place to another, or through several. */
function useTitle(query: SearchQuery, asked: boolean): string {
    const legs = [query, ...furtherLegs(query)];
    const codes = legs.flatMap(({ origin, destination }) => [origin, destination]);
    const { airports } = useAirports(codes.filter((code) => code.length === 3));
    const [origin = '', destination = '', ...further] = codes
        .filter((code, at) => code !== codes[at - 1])
        .map((code) => airports.get(code)?.city ?? code);
    if (!asked) return t('search.submit');
    return further.length > 0
        ? t('results.several', { places: [origin, destination, ...further].join(' – ') })
        : t('results.title', { origin, destination });
}

/** The day, the days there and back, or those of the first and the last flight. */
function datesOf(query: SearchQuery): string {
    const last = query.returnDate ?? furtherLegs(query).at(-1)?.date;
    return last ? t('results.days', { from: longDay(query.date), to: longDay(last) }) : longDay(query.date);
}
