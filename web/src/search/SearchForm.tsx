import { ActionIcon, Button, Group, NativeSelect, Paper, SimpleGrid, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useEffect, useState } from 'react';
import { PlaceField } from '../places/PlaceField';
import { dateInDays } from '../shared/clock';
import { SearchIcon, SwapIcon } from '../shared/icons';
import { type Key, t } from '../text/catalogue';
import { PartyField } from './PartyField';
import { CABINS, type SearchQuery } from './query';

/** The question every visit starts with. It is asked through the URL, so that it can be shared and gone back to. */
export function SearchForm({ initial, onEdit }: { initial: SearchQuery; onEdit?: () => void }) {
    const navigate = useNavigate();
    const [query, setQuery] = useState(initial);
    const [missing, setMissing] = useState<{ origin?: string; destination?: string }>({});

    useEffect(() => setQuery(initial), [initial]);

    function change(part: Partial<SearchQuery>) {
        onEdit?.();
        setMissing({});
        setQuery((now) => ({ ...now, ...part }));
    }

    function submit(event: FormEvent) {
        event.preventDefault();
        const problems = {
            origin: query.origin ? undefined : t('search.chooseOrigin'),
            destination: !query.destination
                ? t('search.chooseDestination')
                : query.destination === query.origin
                  ? t('search.sameplace')
                  : undefined,
        };
        setMissing(problems);
        if (!problems.origin && !problems.destination) {
            navigate({ to: '/search', search: query });
        }
    }

    return (
        <Paper component="form" p={{ base: 'md', sm: 'lg' }} shadow="sm" withBorder onSubmit={submit} role="search">
            <div className="search-places">
                <PlaceField
                    label={t('search.from')}
                    placeholder={t('search.placeholder')}
                    value={query.origin}
                    error={missing.origin}
                    onChange={(origin) => change({ origin })}
                />
                <ActionIcon
                    variant="default"
                    size={42}
                    className="swap"
                    aria-label={t('search.swap')}
                    onClick={() => change({ origin: query.destination, destination: query.origin })}
                >
                    <SwapIcon />
                </ActionIcon>
                <PlaceField
                    label={t('search.to')}
                    placeholder={t('search.placeholder')}
                    value={query.destination}
                    error={missing.destination}
                    onChange={(destination) => change({ destination })}
                />
            </div>
            <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }} mt="md" spacing="md">
                <TextInput
                    type="date"
                    label={t('search.date')}
                    value={query.date}
                    min={dateInDays(0)}
                    required
                    withAsterisk={false}
                    onChange={(event) => change({ date: event.currentTarget.value })}
                />
                <PartyField party={query} onChange={change} />
                <NativeSelect
                    label={t('search.cabin')}
                    value={query.cabin}
                    data={CABINS.map((cabin) => ({ value: cabin, label: t(`cabin.${cabin}` as Key) }))}
                    onChange={(event) => change({ cabin: event.currentTarget.value as SearchQuery['cabin'] })}
                />
                <Group align="flex-end">
                    <Button type="submit" fullWidth leftSection={<SearchIcon />}>
                        {t('search.submit')}
                    </Button>
                </Group>
            </SimpleGrid>
        </Paper>
    );
}
