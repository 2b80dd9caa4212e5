import { Alert, Button, Container, Group, NativeSelect, Stack, Text, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { type SortOrder, searchFlights } from '../api/calls';
import type { NearestDate } from '../api/types';
import { useCity } from '../places/places';
import { PriceTools } from '../prices/PriceTools';
import { PlaneIcon } from '../shared/icons';
import { AnchorLink, ButtonLink } from '../shared/links';
import { Empty, Failed, Loading } from '../shared/states';
import { usePageTitle } from '../shared/usePageTitle';
import { count, type Key, t } from '../text/catalogue';
import { day, longDay, money } from '../text/format';
import { FilterBar } from './FilterBar';
import { OfferCard } from './OfferCard';
import { choiceOf, flightSearch, furtherLegs, type SearchQuery, SORTS, travellers } from './query';
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
                {asked && <Results query={query} />}
            </Stack>
        </Container>
    );
}

/** The day, the days there and back, or those of the first and the last flight. */
function datesOf(query: SearchQuery): string {
    const last = query.returnDate ?? furtherLegs(query).at(-1)?.date;
    return last ? t('results.days', { from: longDay(query.date), to: longDay(last) }) : longDay(query.date);
}

function Results({ query }: { query: SearchQuery }) {
    const navigate = useNavigate();
    const { data, error, isPending, refetch, fetchNextPage, hasNextPage, isFetchingNextPage } = useInfiniteQuery({
        queryKey: ['search', query],
        queryFn: ({ pageParam, signal }) => searchFlights({ ...flightSearch(query), cursor: pageParam }, signal),
        initialPageParam: undefined as string | undefined,
        getNextPageParam: (page) => page.nextCursor ?? undefined,
    });
    if (isPending) {
        return <Loading rows={4} height={140} />;
    }
    if (error) {
        return <Failed error={error} retry={() => refetch()} />;
    }
    const offers = data.pages.flatMap((page) => page.items);
    const facets = data.pages[0]?.facets;
    const filters = facets && <FilterBar query={query} facets={facets} />;
    if (offers.length === 0) {
        return (
            <Stack gap="md">
                {facets?.airlines.length !== 0 && filters}
                <NoFlights query={query} nearest={data.pages[0]?.nearestDates ?? []} />
            </Stack>
        );
    }
    return (
        <Stack gap="md">
            {filters}
            <PriceTools query={query} offers={offers} />
            {data.pages[0]?.stale && <Alert color="yellow">{t('results.stale')}</Alert>}
            <Group justify="space-between">
                <Text role="status">{count('results.count', offers.length)}</Text>
                <NativeSelect
                    label={t('results.sort')}
                    classNames={{ root: 'sort' }}
                    size="sm"
                    value={query.sort}
                    data={SORTS.map((sort) => ({ value: sort, label: t(`sort.${sort}` as Key) }))}
                    onChange={(event) =>
                        navigate({
                            to: '/search',
                            search: { ...query, sort: event.currentTarget.value as SortOrder },
                            replace: true,
                        })
                    }
                />
            </Group>
            <Stack gap="md" component="ul" className="plain-list">
                {offers.map((offer) => (
                    <OfferCard
                        key={offer.offerId}
                        offer={offer}
                        party={query}
                        choose={(choice) => (
                            <ButtonLink to="/checkout/new" search={choiceOf(offer, choice, query)}>
                                {t('offer.choose')}
                            </ButtonLink>
                        )}
                    />
                ))}
            </Stack>
            {hasNextPage && (
                <Button variant="default" loading={isFetchingNextPage} onClick={() => fetchNextPage()}>
                    {t('results.more')}
                </Button>
            )}
        </Stack>
    );
}

function NoFlights({ query, nearest }: { query: SearchQuery; nearest: NearestDate[] }) {
    return (
        <Empty
            icon={<PlaneIcon size={28} />}
            title={t('results.none', { date: day(query.date) })}
            text={nearest.length > 0 ? t('results.nearest') : t('results.noneAtAll')}
        >
            <Group justify="center" component="ul" className="plain-list">
                {nearest.map(({ date, price }) => (
                    <li key={date}>
                        <AnchorLink to="/search" search={{ ...query, date }} className="pill">
                            {t('results.nearestDay', { date: day(date), price: money(price) })}
                        </AnchorLink>
                    </li>
                ))}
            </Group>
        </Empty>
    );
}
