import { ActionIcon, Button, Group, NativeSelect, Paper, SegmentedControl, SimpleGrid, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useEffect, useState } from 'react';
import { PlaceField } from '../places/PlaceField';
import { dateInDays, daysAfter } from '../shared/clock';
import { SearchIcon, SwapIcon } from '../shared/icons';
import { type Key, t } from '../text/catalogue';
import { FurtherLegs, missingIn } from './FurtherLegs';
import { PartyField } from './PartyField';
import {
    CABINS,
    furtherLegs,
    legText,
    onDay,
    type SearchQuery,
    type Trip,
    type WantedLeg,
    withoutFilters,
} from './query';

const TRIPS: Trip[] = ['oneWay', 'return', 'several'];

const A_WEEK = 7;

const COLUMNS: Record<Trip, number> = { oneWay: 4, return: 5, several: 3 };

type Props = { initial: SearchQuery; onEdit?: () => void; onSearch?: () => void };

/** The question every visit starts with. It is asked through the URL, so that it can be shared and gone back to. */
export function SearchForm({ initial, onEdit, onSearch }: Props) {
    const navigate = useNavigate();
    const [query, setQuery] = useState(initial);
    const [missing, setMissing] = useState<{ origin?: string; destination?: string }>({});

    const [further, setFurther] = useState<WantedLeg[]>(() => furtherLegs(initial));
    const [showing, setShowing] = useState(false);

    useEffect(() => {
        setQuery(initial);
        setFurther(furtherLegs(initial));
    }, [initial]);

    function change(part: Partial<SearchQuery>) {
        onEdit?.();
        setMissing({});
        setQuery((now) => ({ ...now, ...part }));
    }

    /** Nobody comes back before they leave: the stay keeps its length. */
    function leaveOn(date: string) {
        const isLate = date !== '' && query.date !== '' && query.returnDate !== undefined && query.returnDate < date;
        change(isLate ? onDay(query, date) : { date });
    }

    function travel(trip: Trip) {
        const { returnDate: _, legs: __, ...plain } = query;
        onEdit?.();
        setMissing({});
        setFurther([]);
        if (trip === 'several') {
            setFurther([{ origin: query.destination, destination: '', date: daysAfter(query.date, A_WEEK) }]);
        }
        setQuery(trip === 'return' ? { ...plain, returnDate: daysAfter(query.date, A_WEEK) } : plain);
    }

    function submit(event: FormEvent) {
        event.preventDefault();
        const problems = missingIn(query);
        const whole = further.every((leg) => !missingIn(leg).origin && !missingIn(leg).destination);
        setMissing(problems);
        setShowing(!whole);
        if (!problems.origin && !problems.destination && whole) {
            const { legs: _, ...plain } = isElsewhere(query, initial) ? withoutFilters(query) : query;
            const legs = further.map(legText).join(',');
            navigate({ to: '/search', search: legs ? { ...plain, legs } : plain });
            onSearch?.();
        }
    }

    const trip: Trip = further.length > 0 ? 'several' : query.returnDate !== undefined ? 'return' : 'oneWay';

    const firstDay = (
        <TextInput
            type="date"
            label={t('search.date')}
            value={query.date}
            min={dateInDays(0)}
            required
            withAsterisk={false}
            onChange={(event) => leaveOn(event.currentTarget.value)}
        />
    );

    return (
        <Paper component="form" p={{ base: 'md', sm: 'lg' }} shadow="sm" withBorder onSubmit={submit} role="search">
            <SegmentedControl
                mb="md"
                size="sm"
                fullWidth
                maw={480}
                classNames={{ label: 'wrap' }}
                aria-label={t('search.trip')}
                value={trip}
                data={TRIPS.map((value) => ({ value, label: t(`search.trip.${value}` as Key) }))}
                onChange={(value) => travel(value as Trip)}
            />
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
            {trip === 'several' && (
                <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }} mt="md">
                    {firstDay}
                </SimpleGrid>
            )}
            {further.length > 0 && <FurtherLegs legs={further} showing={showing} onChange={setFurther} />}
            <SimpleGrid cols={{ base: 1, xs: 2, md: COLUMNS[trip] }} mt="md" spacing="md">
                {trip !== 'several' && firstDay}
                {query.returnDate !== undefined && (
                    <TextInput
                        type="date"
                        label={t('search.returnDate')}
                        value={query.returnDate}
                        min={query.date}
                        required
                        withAsterisk={false}
                        onChange={(event) => change({ returnDate: event.currentTarget.value })}
                    />
                )}
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

/** What narrowed one route says nothing about another. */
function isElsewhere(one: SearchQuery, other: SearchQuery): boolean {
    return one.origin !== other.origin || one.destination !== other.destination;
}
